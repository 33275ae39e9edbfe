// Customer managed policies and their versions (IAM User Guide, "Versioning IAM policies"): up to five, one
// of them the default, which is the one that counts. AWS's own policies are read by the same operations;
// those that would change them do not find them.
import { makeUniqueId, UNIQUE_ID_BYTES } from '../../aws/credential.ts'
import { identityPolicyProblem } from '../../aws/policy/validate.ts'
import { tagList, tagMap } from '../../aws/tags.ts'
import type { Reader, Tx } from '../../kernel/records.ts'
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import type { Policy as WirePolicy, PolicyVersion } from '../../model/iam.ts'
import { type AwsPolicy, awsPolicy, findPolicy } from './managed.ts'
import { pageOfList } from './listing.ts'
import type { Live } from './live.ts'
import {
  change,
  count,
  type ManagedPolicy,
  policyKey,
  type PolicyUse,
  readUse,
  readVersion,
  versionKey,
} from './store.ts'
import { refuseDuplicateTags } from './tag.ts'
import {
  dateOf,
  MANAGED_POLICY_SIZE_MAX,
  type NoSuchEntity,
  POLICIES_MAX,
  POLICY_VERSIONS_MAX,
  policyArn,
  policyNotFound,
  policySize,
  quotaExceeded,
  type Refuse,
  urlEncoded,
} from './words.ts'

export const policyOperations = {
  async CreatePolicy(input, ctx) {
    const { PolicyName: name, Path: path = '/', PolicyDocument: document, Description: description } = input
    refuseDuplicateTags(ctx, input.Tags)
    refuseMalformed(ctx, document)
    const id = makeUniqueId('ANPA', ctx.ids.bytes(UNIQUE_ID_BYTES))
    const policy = await change(ctx, async (tx): Promise<ManagedPolicy> => {
      if (await tx.get(policyKey(ctx.account, name))) {
        const text = `A policy called ${name} already exists. Duplicate names are not allowed.`
        throw ctx.fault('EntityAlreadyExistsException', text)
      }
      if ((await count(tx, ctx.account, 'policies', 1)) > POLICIES_MAX)
        throw quotaExceeded(ctx, 'PoliciesPerAccount', POLICIES_MAX)
      const made: ManagedPolicy = {
        name,
        path,
        id,
        arn: policyArn(ctx.account, path, name),
        createdMs: tx.now,
        updatedMs: tx.now,
        tags: tagMap(input.Tags),
        defaultVersion: 1,
        lastVersion: 1,
        versions: [{ number: 1, createdMs: tx.now }],
        ...(description === undefined ? {} : { description }),
      }
      tx.put(policyKey(ctx.account, name), made)
      tx.put(versionKey(ctx.account, name, 1), { document })
      return made
    })
    // The answer to CreatePolicy has no Description, as recorded from AWS.
    const { Description: _, ...wire } = wirePolicy(policy, { attachments: 0, boundaries: 0 })
    return { Policy: { ...wire, ...tagsOf(policy) } }
  },

  async GetPolicy(input, ctx) {
    const use = await readUse(ctx.records, ctx.account, input.PolicyArn)
    const ofAws = awsPolicy(input.PolicyArn)
    if (ofAws !== undefined) return { Policy: wireAwsPolicy(ofAws, use) }
    const policy = await needPolicy(ctx.records, ctx, input.PolicyArn)
    return { Policy: { ...wirePolicy(policy, use), Tags: tagList(policy.tags) } }
  },

  async DeletePolicy(input, ctx) {
    await change(ctx, async (tx) => {
      const policy = await needPolicy(tx, ctx, input.PolicyArn)
      const use = await readUse(tx, ctx.account, policy.arn)
      if (use.attachments + use.boundaries > 0)
        throw ctx.fault('DeleteConflictException', 'Cannot delete a policy attached to entities.')
      if (policy.versions.length > 1) throw ctx.fault('DeleteConflictException', MORE_VERSIONS)
      tx.delete(versionKey(ctx.account, policy.name, policy.defaultVersion))
      tx.delete(policyKey(ctx.account, policy.name))
      await count(tx, ctx.account, 'policies', -1)
    })
    return {}
  },

  async CreatePolicyVersion(input, ctx) {
    const { PolicyDocument: document } = input
    const version = await change(ctx, async (tx) => {
      const policy = await needPolicy(tx, ctx, input.PolicyArn)
      refuseMalformed(ctx, document)
      if (policy.versions.length >= POLICY_VERSIONS_MAX)
        throw ctx.fault('LimitExceededException', TOO_MANY_VERSIONS)
      const number = policy.lastVersion + 1
      const isDefault = input.SetAsDefault === true
      tx.put(versionKey(ctx.account, policy.name, number), { document })
      tx.put(policyKey(ctx.account, policy.name), {
        ...policy,
        lastVersion: number,
        updatedMs: tx.now,
        defaultVersion: isDefault ? number : policy.defaultVersion,
        versions: [...policy.versions, { number, createdMs: tx.now }],
      })
      return { VersionId: `v${number}`, IsDefaultVersion: isDefault, CreateDate: dateOf(tx.now) }
    })
    return { PolicyVersion: version }
  },

  async GetPolicyVersion(input, ctx) {
    const { PolicyArn: arn, VersionId: wanted } = input
    const found = await findVersion(ctx, arn, wanted)
    if (found === undefined) throw versionNotFound(ctx, arn, wanted)
    return { PolicyVersion: found }
  },

  async DeletePolicyVersion(input, ctx) {
    await change(ctx, async (tx) => {
      const policy = await needPolicy(tx, ctx, input.PolicyArn)
      const number = needVersion(ctx, policy, input.VersionId)
      if (number === policy.defaultVersion)
        throw ctx.fault('DeleteConflictException', 'Cannot delete the default version of a policy.')
      const versions = policy.versions.filter((version) => version.number !== number)
      tx.put(policyKey(ctx.account, policy.name), { ...policy, versions, updatedMs: tx.now })
      tx.delete(versionKey(ctx.account, policy.name, number))
    })
    return {}
  },

  async SetDefaultPolicyVersion(input, ctx) {
    await change(ctx, async (tx) => {
      const policy = await needPolicy(tx, ctx, input.PolicyArn)
      const defaultVersion = needVersion(ctx, policy, input.VersionId)
      tx.put(policyKey(ctx.account, policy.name), { ...policy, defaultVersion, updatedMs: tx.now })
    })
    return {}
  },

  async ListPolicyVersions(input, ctx) {
    const ofAws = awsPolicy(input.PolicyArn)
    const versions =
      ofAws === undefined
        ? wireVersions(await needPolicy(ctx.records, ctx, input.PolicyArn))
        : [{ VersionId: `v${ofAws.version}`, IsDefaultVersion: true, CreateDate: dateOf(ofAws.updatedMs) }]
    // Newest first, as AWS lists them.
    const scope = ['iam.ListPolicyVersions', input.PolicyArn]
    const page = pageOfList(ctx, input, scope, versions, ({ VersionId: id }) => oldestLast(id))
    return { Versions: page.items, ...page.more }
  },
} satisfies Handlers<'iam', Live>

const MORE_VERSIONS =
  "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. " +
  'The default version is deleted with the policy.'
const TOO_MANY_VERSIONS =
  'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.'

/** A customer managed policy as answers show it; lists leave the description and the tags out. */
export function wirePolicy(policy: ManagedPolicy, use: PolicyUse): WirePolicy {
  return {
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: `v${policy.defaultVersion}`,
    AttachmentCount: use.attachments,
    PermissionsBoundaryUsageCount: use.boundaries,
    IsAttachable: true,
    CreateDate: dateOf(policy.createdMs),
    UpdateDate: dateOf(policy.updatedMs),
    ...(policy.description === undefined ? {} : { Description: policy.description }),
  }
}

/**
 * One of AWS's policies. Its unique id and the day of its first version are not among what AWS publishes, so
 * they are absent.
 */
export function wireAwsPolicy(policy: AwsPolicy, use: PolicyUse): WirePolicy {
  return {
    PolicyName: policy.name,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: `v${policy.version}`,
    AttachmentCount: use.attachments,
    PermissionsBoundaryUsageCount: use.boundaries,
    IsAttachable: true,
    UpdateDate: dateOf(policy.updatedMs),
  }
}

function tagsOf(policy: ManagedPolicy) {
  const tags = tagList(policy.tags)
  return tags.length === 0 ? {} : { Tags: tags }
}

type Ctx = NoSuchEntity & { readonly account: string }

async function needPolicy(reader: Reader | Tx, ctx: Ctx, arn: string): Promise<ManagedPolicy> {
  const policy = await findPolicy(reader, ctx.account, arn)
  if (policy === undefined) throw policyNotFound(ctx, arn)
  return policy
}

function needVersion(ctx: Ctx, policy: ManagedPolicy, id: string): number {
  const found = policy.versions.find(({ number }) => `v${number}` === id)
  if (found === undefined) throw versionNotFound(ctx, policy.arn, id)
  return found.number
}

function versionNotFound(ctx: Ctx, arn: string, id: string) {
  const text = `Policy ${arn} version ${id} does not exist or is not attachable.`
  return ctx.fault('NoSuchEntityException', text)
}

async function findVersion(
  ctx: OperationContext<'NoSuchEntityException', Live>,
  arn: string,
  id: string,
): Promise<PolicyVersion | undefined> {
  const ofAws = awsPolicy(arn)
  if (ofAws !== undefined) {
    if (id !== `v${ofAws.version}`) return undefined
    const version = { VersionId: id, IsDefaultVersion: true, CreateDate: dateOf(ofAws.updatedMs) }
    return { ...version, Document: urlEncoded(ofAws.document) }
  }
  const policy = await needPolicy(ctx.records, ctx, arn)
  const version = wireVersions(policy).find(({ VersionId }) => VersionId === id)
  const text = await readVersion(ctx.records, ctx.account, policy.name, Number(id.slice(1)))
  if (version === undefined || text === undefined) return undefined
  return { ...version, Document: urlEncoded(text.document) }
}

/** The versions of a policy, without their texts. */
export function wireVersions(policy: ManagedPolicy) {
  return policy.versions.map(({ number, createdMs }) => ({
    VersionId: `v${number}`,
    IsDefaultVersion: number === policy.defaultVersion,
    CreateDate: dateOf(createdMs),
  }))
}

const oldestLast = (id: string) => String(1_000_000 - Number(id.slice(1))).padStart(7, '0')

function refuseMalformed(
  ctx: Refuse<'MalformedPolicyDocumentException' | 'LimitExceededException'>,
  document: string,
): void {
  const problem = identityPolicyProblem(document)
  if (problem !== undefined) throw ctx.fault('MalformedPolicyDocumentException', problem)
  if (policySize(document) > MANAGED_POLICY_SIZE_MAX)
    throw quotaExceeded(ctx, 'PolicySize', MANAGED_POLICY_SIZE_MAX)
}
