// Managed policies, wherever they are: the account's own as records, and AWS's, of which managed.json holds
// those that functions commonly need, as AWS publishes them (AWS Managed Policy Reference Guide; read in
// March 2026). Any other ARN of AWS's answers as an unknown policy does: a cloud that let it be attached and
// then allowed nothing would be harder to understand.
import { PARTITION } from '../../aws/arn.ts'
import type { Reader } from '../../kernel/records.ts'
import published from './managed.json' with { type: 'json' }
import { type ManagedPolicy, policyKey, readVersion } from './store.ts'
import { nameInArn } from './words.ts'

export interface AwsPolicy {
  readonly arn: string
  readonly name: string
  readonly path: string
  /** The version that is AWS's default today; no other is kept. */
  readonly version: number
  readonly updatedMs: number
  readonly document: string
}

const AWS_PREFIX = `arn:${PARTITION}:iam::aws:policy`

const AWS_POLICIES: ReadonlyMap<string, AwsPolicy> = new Map(
  published.map(({ name, path, version, updated, document }) => {
    const arn = `${AWS_PREFIX}${path}${name}`
    const text = JSON.stringify(document)
    return [arn, { arn, name, path, version, updatedMs: Date.parse(updated), document: text }]
  }),
)

/** True for the ARN of a policy that belongs to AWS, whether we have it or not. */
export function isAwsPolicy(arn: string): boolean {
  return arn.startsWith(`${AWS_PREFIX}/`)
}

export function awsPolicy(arn: string): AwsPolicy | undefined {
  return AWS_POLICIES.get(arn)
}

/** Those of AWS's policies that we have, in the order of their names. */
export function awsPolicies(): AwsPolicy[] {
  return [...AWS_POLICIES.values()]
}

/** An account's own managed policy by its ARN. */
export async function findPolicy(
  reader: Reader,
  account: string,
  arn: string,
): Promise<ManagedPolicy | undefined> {
  const found = await reader.get<ManagedPolicy>(policyKey(account, nameInArn(arn)))
  return found?.arn === arn ? found : undefined
}

/** True when an account may attach this policy: its own, or one of AWS's that we have. */
export async function isAttachable(reader: Reader, account: string, arn: string): Promise<boolean> {
  return AWS_POLICIES.has(arn) || (await findPolicy(reader, account, arn)) !== undefined
}

/** The text of a managed policy's default version, for deciding. */
export async function policyText(reader: Reader, account: string, arn: string): Promise<string | undefined> {
  const ofAws = AWS_POLICIES.get(arn)
  if (ofAws !== undefined) return ofAws.document
  const policy = await findPolicy(reader, account, arn)
  if (policy === undefined) return undefined
  return (await readVersion(reader, account, policy.name, policy.defaultVersion))?.document
}
