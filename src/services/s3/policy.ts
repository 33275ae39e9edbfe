// Bucket policies: PutBucketPolicy, GetBucketPolicy, DeleteBucketPolicy, GetBucketPolicyStatus. The document is the room's
// resource policy, which the corridor asks on every call. It is kept as sent, and checked as S3 checks it ("Policies and
// permissions", and the answers recorded by LocalStack's `test_bucket_policy_exc`).
import { splitArn } from '../../aws/arn.ts'
import { compilePattern } from '../../aws/policy/pattern.ts'
import type { Handlers } from '../../kernel/service.ts'
import { s3Fault } from './errors.ts'
import { arnOf } from './names.ts'
import { bucketOf } from './request.ts'
import { putSetting, removeSetting, settingOf } from './store.ts'

// "Bucket policies are limited to 20 KB in size."
const POLICY_BYTES_MAX = 20_480

export const policyOperations = {
  async PutBucketPolicy(input, ctx) {
    await bucketOf(ctx.records, input, ctx.region)
    checkPolicy(input.Policy, input.Bucket)
    await ctx.records.transact(async (tx) => {
      putSetting(tx, await bucketOf(tx, input, ctx.region), 'policy', input.Policy)
    })
    return {}
  },

  async GetBucketPolicy(input, ctx) {
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const Policy = await settingOf<string>(ctx.records, bucket, 'policy')
    if (Policy === undefined) throw s3Fault('NoSuchBucketPolicy', { BucketName: bucket.name })
    return { Policy }
  },

  async DeleteBucketPolicy(input, ctx) {
    await ctx.records.transact(async (tx) => {
      removeSetting(tx, await bucketOf(tx, input, ctx.region), 'policy')
    })
    return {}
  },

  async GetBucketPolicyStatus(input, ctx) {
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const policy = await settingOf<string>(ctx.records, bucket, 'policy')
    if (policy === undefined) throw s3Fault('NoSuchBucketPolicy', { BucketName: bucket.name })
    return { PolicyStatus: { IsPublic: statementsOf(JSON.parse(policy)).some(isPublic) } }
  },
} satisfies Handlers<'s3'>

type Statement = Readonly<Record<string, unknown>>

function checkPolicy(text: string, bucket: string): void {
  if (Buffer.byteLength(text) > POLICY_BYTES_MAX) {
    throw malformed(
      `Normalized policy document exceeds the maximum allowed size of ${POLICY_BYTES_MAX} bytes.`,
    )
  }
  const document = parsed(text)
  if (document === undefined) throw s3Fault('MalformedPolicy')
  if (document['Statement'] === undefined) throw malformed('Missing required field Statement')
  const version = document['Version']
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
    throw malformed('The policy must contain a valid version string')
  }
  const statements = statementsOf(document)
  if (statements.length === 0) throw malformed('Could not parse the policy: Statement is empty!')
  for (const statement of statements) checkStatement(statement, bucket)
}

function checkStatement(statement: Statement, bucket: string): void {
  const { Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource } = statement
  if (Effect === undefined) throw malformed('Missing required field Effect')
  if (Effect !== 'Allow' && Effect !== 'Deny') throw malformed(`Invalid effect: ${JSON.stringify(Effect)}`)
  if (Principal === undefined && NotPrincipal === undefined)
    throw malformed('Missing required field Principal')
  const actions = texts(Action ?? NotAction)
  if (actions.length === 0) throw malformed('Missing required field Action')
  if (!actions.every((action) => action === '*' || /^s3:./i.test(action))) {
    throw malformed('Policy has invalid action')
  }
  const resources = texts(Resource ?? NotResource)
  if (resources.length === 0) throw malformed('Missing required field Resource')
  if (!resources.every((resource) => isOfBucket(resource, bucket)))
    throw malformed('Policy has invalid resource')
  if (Action !== undefined && Resource !== undefined && !applies(actions, resources, bucket)) {
    throw malformed('Action does not apply to any resource(s) in statement')
  }
}

/** True when the pattern can mean this bucket or its objects, and names no other. */
function isOfBucket(resource: string, bucket: string): boolean {
  if (resource === '*') return true
  const parts = splitArn(resource)
  if (parts === undefined || parts[2] !== 's3') return false
  const [name = ''] = parts[5].split('/', 1)
  return name === bucket || (/[*?$]/.test(name) && matches(name, bucket))
}

/** Some action must have some resource of its kind: object actions an object, the others the bucket itself. */
function applies(actions: readonly string[], resources: readonly string[], bucket: string): boolean {
  const objects = resources.some((resource) => resource.includes('/') || resource.endsWith('*'))
  const buckets = resources.some((resource) => resource === '*' || matches(resource, arnOf(bucket)))
  return actions.every((action) => {
    if (action.includes('*') || action.includes('?')) return objects || buckets
    return OBJECT_ACTION.test(action) ? objects : buckets
  })
}

// Service Authorization Reference, "Actions defined by Amazon S3": the actions whose resource type is `object`.
const OBJECT_ACTION =
  /^s3:(AbortMultipartUpload|BypassGovernanceRetention|ListMultipartUploadParts|RestoreObject|ReplicateDelete|ReplicateObject|ReplicateTags|ObjectOwnerOverrideToBucketOwner|((Get|Put|Delete)Object(?!LockConfiguration).*))$/i

/** A statement that lets anybody in without asking where he comes from ("The meaning of public"). */
function isPublic(statement: Statement): boolean {
  if (statement['Effect'] !== 'Allow') return false
  if (statement['NotPrincipal'] !== undefined) return true
  const principal = statement['Principal']
  const named =
    typeof principal === 'object' && principal !== null
      ? texts((principal as Statement)['AWS'])
      : texts(principal)
  return named.includes('*') && !isNarrowed(statement['Condition'])
}

// Condition keys of which a fixed value makes a statement non-public ("The meaning of public").
const NARROWING: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourceorgid',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
])

function isNarrowed(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return false
  for (const [operator, block] of Object.entries(condition)) {
    if (/Not|Null/.test(operator) || typeof block !== 'object' || block === null) continue
    for (const [name, value] of Object.entries(block)) {
      const fixed = texts(value).every((one) => !/[*?$]/.test(one) && one !== '0.0.0.0/0' && one !== '::/0')
      if (NARROWING.has(name.toLowerCase()) && fixed) return true
    }
  }
  return false
}

function statementsOf(document: unknown): Statement[] {
  if (typeof document !== 'object' || document === null) return []
  const statement = (document as Statement)['Statement']
  const list: unknown[] = Array.isArray(statement) ? statement : [statement]
  return list.filter((one): one is Statement => typeof one === 'object' && one !== null)
}

function parsed(text: string): Statement | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text) as Statement
  } catch {
    return undefined
  }
}

function texts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return list.filter((one): one is string => typeof one === 'string')
}

/** `*` any text, `?` any character. */
function matches(pattern: string, text: string): boolean {
  return compilePattern(pattern, { variables: false })(text, () => undefined)
}

function malformed(message: string): Error {
  return s3Fault('MalformedPolicy', undefined, message)
}
