// Deploys a template by the calls that a user could make: create what is missing, update what is there. Run twice, it
// changes nothing. What a template may hold is said in template.ts.
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { buildPackage } from './build.ts'
import { AwsError, query, send } from './client.ts'
import type { Target } from './client.ts'
import { planOf } from './template.ts'
import type { FunctionPlan, Plan } from './template.ts'

/** The machine's clock, as main gives it. */
export interface Clock {
  wall(): number
  after(ms: number): Promise<void>
}

export interface Deployment {
  readonly plan: Plan
  readonly account: string
}

export interface DeployOptions {
  readonly folder: string
  readonly stack: string
  readonly parameters: Record<string, string>
  /** Where packages are built; a folder of ours, emptied first. */
  readonly workFolder: string
  readonly say: (line: string) => void
  readonly clock: Clock
}

const ACTIVE_WAIT_MS_MAX = 180_000 // the first function of a kind may have to fetch its language pack

/** Deploys `folder`/template.yaml. Throws TemplateError or AwsError. */
export async function deploy(target: Target, options: DeployOptions): Promise<Deployment> {
  const account = await accountOf(target, options)
  const file = join(resolve(options.folder), 'template.yaml')
  const context = { stack: options.stack, account, region: target.region, parameters: options.parameters }
  const plan = planOf(await readFile(file, 'utf8'), context)
  for (const bucket of plan.buckets) {
    await createBucket(target, bucket.name, options)
    options.say(`bucket    ${bucket.name}`)
  }
  for (const one of plan.functions) {
    const zip = await buildPackage(join(dirname(file), one.codeUri), join(options.workFolder, one.logicalId))
    const role = await putRole(target, one, account, options)
    await putFunction(target, one, role, zip, options)
    options.say(
      `function  ${one.name} (${one.runtime}, ${one.memoryMb} MB, ${(zip.length / 1024).toFixed(0)} KiB)`,
    )
  }
  for (const one of plan.functions) await connect(target, one, account, options)
  return { plan, account }
}

async function accountOf(target: Target, { clock }: DeployOptions): Promise<string> {
  const xml = await query(target, 'sts', { Action: 'GetCallerIdentity', Version: '2011-06-15' }, clock.wall())
  const account = /<Account>(\d{12})<\/Account>/.exec(xml)?.[1]
  if (account === undefined) throw new Error(`GetCallerIdentity answered no account: ${xml.slice(0, 200)}`)
  return account
}

async function createBucket(target: Target, name: string, { clock }: DeployOptions): Promise<void> {
  const where =
    target.region === 'us-east-1'
      ? ''
      : `<CreateBucketConfiguration><LocationConstraint>${target.region}</LocationConstraint></CreateBucketConfiguration>`
  await unless(
    'BucketAlreadyOwnedByYou',
    send(target, { service: 's3', method: 'PUT', path: `/${name}`, body: where, nowMs: clock.wall() }),
  )
}

/** The execution role: Lambda may assume it, it may write its logs, and what the template's policies allow. */
async function putRole(
  target: Target,
  one: FunctionPlan,
  account: string,
  { clock }: DeployOptions,
): Promise<string> {
  const iam = (parameters: Record<string, string>) =>
    query(target, 'iam', { Version: '2010-05-08', ...parameters }, clock.wall())
  const name = `${one.name}-Role`
  const trust = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  }
  await unless(
    'EntityAlreadyExists',
    iam({ Action: 'CreateRole', RoleName: name, AssumeRolePolicyDocument: JSON.stringify(trust) }),
  )
  await iam({
    Action: 'AttachRolePolicy',
    RoleName: name,
    PolicyArn: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
  })
  for (const policy of one.policies) {
    await iam({
      Action: 'PutRolePolicy',
      RoleName: name,
      PolicyName: policy.name,
      PolicyDocument: JSON.stringify(policy.document),
    })
  }
  return `arn:aws:iam::${account}:role/${name}`
}

async function putFunction(
  target: Target,
  one: FunctionPlan,
  role: string,
  zip: Buffer,
  options: DeployOptions,
): Promise<void> {
  const configuration = {
    Role: role,
    Handler: one.handler,
    Runtime: one.runtime,
    MemorySize: one.memoryMb,
    Timeout: one.timeoutSeconds,
    Environment: { Variables: one.environment },
  }
  const code = { ZipFile: zip.toString('base64') }
  try {
    await lambda(
      target,
      'POST',
      '/2015-03-31/functions',
      { FunctionName: one.name, ...configuration, Code: code },
      options,
    )
  } catch (error) {
    if (!(error instanceof AwsError && error.code === 'ResourceConflictException')) throw error
    await lambda(target, 'PUT', `/2015-03-31/functions/${one.name}/code`, code, options)
    await settled(target, one.name, options)
    await lambda(target, 'PUT', `/2015-03-31/functions/${one.name}/configuration`, configuration, options)
  }
  await settled(target, one.name, options)
}

/** Waits as the SDKs' waiters do, until the function is Active and its last update is done. */
async function settled(target: Target, name: string, options: DeployOptions): Promise<void> {
  const untilMs = options.clock.wall() + ACTIVE_WAIT_MS_MAX
  for (;;) {
    const state = await lambda(
      target,
      'GET',
      `/2015-03-31/functions/${name}/configuration`,
      undefined,
      options,
    )
    if (state['State'] === 'Failed' || state['LastUpdateStatus'] === 'Failed') {
      throw new Error(`${name}: ${String(state['StateReason'] ?? state['LastUpdateStatusReason'])}`)
    }
    if (state['State'] === 'Active' && state['LastUpdateStatus'] !== 'InProgress') return
    if (options.clock.wall() > untilMs)
      throw new Error(`${name} is still ${String(state['State'])} after ${ACTIVE_WAIT_MS_MAX / 1000} s`)
    await options.clock.after(200)
  }
}

/** Permission first, then the notification: S3 asks Lambda whether it may before it accepts the configuration. */
async function connect(
  target: Target,
  one: FunctionPlan,
  account: string,
  options: DeployOptions,
): Promise<void> {
  const arn = `arn:aws:lambda:${target.region}:${account}:function:${one.name}`
  for (const bucket of new Set(one.events.map((event) => event.bucket))) {
    const permission = {
      StatementId: `s3-${bucket}`,
      Action: 'lambda:InvokeFunction',
      Principal: 's3.amazonaws.com',
      SourceAccount: account,
      SourceArn: `arn:aws:s3:::${bucket}`,
    }
    await unless(
      'ResourceConflictException',
      lambda(target, 'POST', `/2015-03-31/functions/${one.name}/policy`, permission, options),
    )
    const configurations = one.events
      .filter((event) => event.bucket === bucket)
      .map(
        (event) =>
          `<CloudFunctionConfiguration><Id>${event.id}</Id><CloudFunction>${arn}</CloudFunction>${event.events.map((name) => `<Event>${name}</Event>`).join('')}</CloudFunctionConfiguration>`,
      )
    const body = `<NotificationConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${configurations.join('')}</NotificationConfiguration>`
    await send(target, {
      service: 's3',
      method: 'PUT',
      path: `/${bucket}?notification=`,
      body,
      nowMs: options.clock.wall(),
    })
    options.say(`event     s3://${bucket} → ${one.name}`)
  }
}

async function lambda(
  target: Target,
  method: string,
  path: string,
  body: object | undefined,
  { clock }: DeployOptions,
): Promise<Record<string, unknown>> {
  const headers: Record<string, string> = body ? { 'content-type': 'application/json' } : {}
  const answer = await send(target, {
    service: 'lambda',
    method,
    path,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
    nowMs: clock.wall(),
  })
  return JSON.parse(answer.body.toString() || '{}') as Record<string, unknown>
}

async function unless(code: string, work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof AwsError && error.code === code)) throw error
  })
}
