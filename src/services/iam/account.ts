// The account itself: its alias and its summary of counts and quotas (API_GetAccountSummary).
import type { Handlers } from '../../kernel/service.ts'
import type { Live } from './live.ts'
import {
  change,
  accountKey,
  aliasKey,
  policies,
  instanceProfiles,
  readAccount,
  type ManagedPolicy,
  readUses,
} from './store.ts'
import {
  ACCESS_KEYS_PER_USER_MAX,
  ATTACHED_POLICIES_MAX,
  GROUPS_MAX,
  GROUPS_PER_USER_MAX,
  INLINE_SIZE_MAX,
  INSTANCE_PROFILES_MAX,
  MANAGED_POLICY_SIZE_MAX,
  POLICIES_MAX,
  POLICY_VERSIONS_MAX,
  ROLES_MAX,
  TRUST_POLICY_SIZE_MAX,
  USERS_MAX,
} from './words.ts'

export const accountOperations = {
  async CreateAccountAlias(input, ctx) {
    const { AccountAlias: alias } = input
    await change(ctx, async (tx) => {
      const owner = await tx.get<{ account: string }>(aliasKey(alias))
      if (owner !== undefined && owner.account !== ctx.account) {
        const text = `The account alias ${alias} already exists.`
        throw ctx.fault('EntityAlreadyExistsException', text)
      }
      const record = await readAccount(tx, ctx.account)
      // "You can have only one alias per account": a new one takes the old one's place.
      if (record.alias !== undefined) tx.delete(aliasKey(record.alias))
      tx.put(accountKey(ctx.account), { ...record, alias })
      tx.put(aliasKey(alias), { account: ctx.account })
    })
    return {}
  },

  async DeleteAccountAlias(input, ctx) {
    const { AccountAlias: alias } = input
    await change(ctx, async (tx) => {
      const { alias: known, ...record } = await readAccount(tx, ctx.account)
      if (known !== alias) {
        const text = `The account alias with name ${alias} cannot be found.`
        throw ctx.fault('NoSuchEntityException', text)
      }
      tx.delete(aliasKey(alias))
      tx.put(accountKey(ctx.account), record)
    })
    return {}
  },

  async ListAccountAliases(_input, ctx) {
    const { alias } = await readAccount(ctx.records, ctx.account)
    return { AccountAliases: alias === undefined ? [] : [alias], IsTruncated: false }
  },

  async GetAccountSummary(_input, ctx) {
    const account = await readAccount(ctx.records, ctx.account)
    const found = await ctx.records.scan<ManagedPolicy>(policies(ctx.account), { limit: POLICIES_MAX })
    const profiles = await ctx.records.scan(instanceProfiles(ctx.account), { limit: INSTANCE_PROFILES_MAX })
    let versions = 0
    const useOf = await readUses(ctx.records, ctx.account)
    for (const [, policy] of found) if (useOf(policy.arn).attachments > 0) versions += policy.versions.length
    return {
      SummaryMap: {
        ...NEVER_HERE,
        Users: account.users,
        Groups: account.groups,
        Roles: account.roles,
        Policies: account.policies,
        InstanceProfiles: profiles.length,
        InstanceProfilesQuota: INSTANCE_PROFILES_MAX,
        PolicyVersionsInUse: versions,
        AccountAccessKeysPresent: account.rootKeyIds.length > 0 ? 1 : 0,
        UsersQuota: USERS_MAX,
        GroupsQuota: GROUPS_MAX,
        RolesQuota: ROLES_MAX,
        PoliciesQuota: POLICIES_MAX,
        PolicySizeQuota: MANAGED_POLICY_SIZE_MAX,
        VersionsPerPolicyQuota: POLICY_VERSIONS_MAX,
        GroupsPerUserQuota: GROUPS_PER_USER_MAX,
        AccessKeysPerUserQuota: ACCESS_KEYS_PER_USER_MAX,
        UserPolicySizeQuota: INLINE_SIZE_MAX.user,
        GroupPolicySizeQuota: INLINE_SIZE_MAX.group,
        RolePolicySizeQuota: INLINE_SIZE_MAX.role,
        AssumeRolePolicySizeQuota: TRUST_POLICY_SIZE_MAX,
        AttachedPoliciesPerUserQuota: ATTACHED_POLICIES_MAX,
        AttachedPoliciesPerGroupQuota: ATTACHED_POLICIES_MAX,
        AttachedPoliciesPerRoleQuota: ATTACHED_POLICIES_MAX,
      },
    }
  },
} satisfies Handlers<'iam', Live>

// What an account has none of here, counted as AWS counts none.
const NEVER_HERE = {
  ServerCertificates: 0,
  MFADevices: 0,
  MFADevicesInUse: 0,
  AccountMFAEnabled: 0,
  AccountSigningCertificatesPresent: 0,
  Providers: 0,
} as const
