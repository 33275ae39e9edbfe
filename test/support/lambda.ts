// Functions for tests: a package made of a few texts, a role that Lambda may take, a function deployed and awaited, all by
// the official clients.
import {
  CreateFunctionCommand,
  InvokeCommand,
  LambdaClient,
  waitUntilFunctionActiveV2,
} from '@aws-sdk/client-lambda'
import type { CreateFunctionCommandInput, InvokeCommandInput } from '@aws-sdk/client-lambda'
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import yazl from 'yazl'

/** Whoever makes official clients: a TestCloud does. */
export interface Clients {
  client<C extends { destroy(): void }>(make: new (configuration: never) => C, overrides?: object): C
}

/** A zip of these files. */
export async function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [name, data] of Object.entries(files)) zip.addBuffer(Buffer.from(data), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The trust policy of an execution role. */
export const TRUSTS_LAMBDA = trusting('lambda.amazonaws.com')

export function trusting(service: string): string {
  const statement = { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
}

/** Makes a role that Lambda may take and that may do anything; answers its ARN. */
export async function makeRole(cloud: Clients, name = 'execution', trust = TRUSTS_LAMBDA): Promise<string> {
  const iam = cloud.client(IAMClient)
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: trust }))
  const PolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  })
  await iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: 'all', PolicyDocument }))
  if (Role?.Arn === undefined) throw new Error('no role')
  return Role.Arn
}

/** The runtime whose Node.js is the one that runs the test: nothing needs to be fetched for it. */
export const RUNTIME = 'nodejs26.x'

/** Makes a function of one file, `index.mjs`, with this source, and waits until it is Active; answers its ARN. */
export async function deploy(
  cloud: Clients,
  name: string,
  source: string,
  role: string,
  over: Partial<CreateFunctionCommandInput> = {},
): Promise<string> {
  const client = cloud.client(LambdaClient)
  const made = await client.send(
    new CreateFunctionCommand({
      FunctionName: name,
      Runtime: RUNTIME,
      Handler: 'index.handler',
      Role: role,
      Code: { ZipFile: await zipOf({ 'index.mjs': source }) },
      Timeout: 10,
      ...over,
    }),
  )
  await untilActive(client, name)
  if (made.FunctionArn === undefined) throw new Error('no ARN')
  return made.FunctionArn
}

export async function untilActive(client: LambdaClient, name: string): Promise<void> {
  await waitUntilFunctionActiveV2(
    { client, maxWaitTime: 30, minDelay: 0.05, maxDelay: 0.2 },
    { FunctionName: name },
  )
}

/** Invokes with a JSON value; the answer's payload is parsed. */
export async function invoke(
  client: LambdaClient,
  name: string,
  event?: unknown,
  over: Partial<InvokeCommandInput> = {},
) {
  const answer = await client.send(
    new InvokeCommand({
      FunctionName: name,
      ...(event === undefined ? {} : { Payload: JSON.stringify(event) }),
      ...over,
    }),
  )
  // The SDK says null for an empty body.
  const text = Buffer.from(answer.Payload ?? []).toString()
  return { ...answer, text, value: text === '' ? undefined : (JSON.parse(text) as unknown) }
}

/** What an operation was refused with: `Code: message`, and the status. */
export async function refusal(
  sending: Promise<unknown>,
): Promise<{ code: string; message: string; status: number | undefined }> {
  try {
    await sending
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } }
    return { code: name, message, status: $metadata?.httpStatusCode }
  }
  throw new Error('it was not refused')
}
