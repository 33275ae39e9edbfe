// AWS Identity and Access Management, API version 2010-05-08
// (https://docs.aws.amazon.com/IAM/latest/APIReference/). Users, groups, roles, managed policies with
// versions, inline policies, permissions boundaries, access keys, tags, the account's alias and summary, and
// simulation. What is not here answers 501: login profiles and password policy, MFA devices, instance
// profiles, service-linked roles, SAML and OIDC providers, server certificates, SSH keys, reports and access
// analysis.
//
// Limits: words.ts, each with its source. Names are unique without regard to case and found only as written.
//
// What differs from AWS, and why:
// - A change counts for the next request. On AWS it takes seconds to reach every endpoint; nothing can depend
//   on that delay.
// - Of AWS's own managed policies we have those that functions commonly need (managed.json), each in its
//   default version, without
//   PolicyId and, for those with several versions, without CreateDate. Other ARNs answer NoSuchEntity.
// - A principal in a resource policy is compared by its ARN. AWS turns users and roles into their unique ids
//   when the policy is stored,
//   so that one made again under the old name is not let in by old policies; here it is.
// - CreateRole and UpdateAssumeRolePolicy refuse principals that do not exist in this cloud, as AWS does;
//   account numbers need no account.
// - GetAccessKeyLastUsed and RoleLastUsed: the first is written at most every 15 minutes; the second is not
//   kept and stays empty.
// - SimulateCustomPolicy and SimulatePrincipalPolicy leave MatchedStatements out and refuse what simulate.ts
//   names.
import { Keyring } from '../../aws/keyring.ts'
import { createEvaluator } from '../../aws/policy/decide.ts'
import { defineService } from '../../kernel/service.ts'
import { access } from './access.ts'
import { accessKeyOperations } from './access-key.ts'
import { accountOperations } from './account.ts'
import { attachmentOperations } from './attachment.ts'
import { groupOperations } from './group.ts'
import { inlineOperations } from './inline.ts'
import type { Live } from './live.ts'
import { policyOperations } from './policy.ts'
import { policyListOperations } from './policy-list.ts'
import { roleOperations } from './role.ts'
import { simulateOperations } from './simulate.ts'
import { tagOperations } from './tag.ts'
import { userOperations } from './user.ts'

export const iam = defineService<'iam', Live>({
  name: 'iam',
  operations: {
    ...userOperations,
    ...groupOperations,
    ...roleOperations,
    ...inlineOperations,
    ...attachmentOperations,
    ...policyOperations,
    ...policyListOperations,
    ...accessKeyOperations,
    ...tagOperations,
    ...accountOperations,
    ...simulateOperations,
  },
  access,
  open: (ctx) => ({ keyring: new Keyring(ctx), evaluator: createEvaluator() }),
})
