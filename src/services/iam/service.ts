// AWS Identity and Access Management, API version 2010-05-08
// (https://docs.aws.amazon.com/IAM/latest/APIReference/). Users, groups, roles, managed policies with
// versions, inline policies, permissions boundaries, access keys, instance profiles, tags, the account's
// alias and summary, and simulation. What is not here answers 501: login profiles and password policy, MFA
// devices, service-linked roles, SAML and OIDC providers, certificates, SSH keys, reports and access
// analysis.
//
// Limits: words.ts, each with its source. Names are unique without regard to case and found only as written.
//
// What differs from AWS, and why:
// - A change counts for the next request. On AWS it takes seconds to reach every endpoint; nothing can depend
//   on that delay.
// - Of AWS's own managed policies we have those that functions commonly need (managed.json), each in its
//   default version, without PolicyId and CreateDate. Other ARNs of AWS's answer NoSuchEntity.
// - A principal in a resource policy is compared by its ARN. AWS turns users and roles into their unique ids
//   when the policy is stored, so that one made again under the old name is not let in by old policies; here
//   it is. Its own sessions and policies are told apart by the id, as on AWS.
// - CreateRole and UpdateAssumeRolePolicy refuse users and roles that do not exist in this cloud, as AWS
//   does;
//   account numbers need no account.
// - The last use of a key or role is written at most every 15 minutes.
// - SimulateCustomPolicy and SimulatePrincipalPolicy leave MatchedStatements out and refuse by name what they
//   do not do (simulate.ts).
import { Keyring } from '../../aws/keyring.ts'
import { createEvaluator } from '../../aws/policy/decide.ts'
import { fault } from '../../kernel/fault.ts'
import { defineService, type Handler, type Handlers } from '../../kernel/service.ts'
import { access } from './access.ts'
import { accessKeyOperations } from './access-key.ts'
import { accountOperations } from './account.ts'
import { attachmentOperations } from './attachment.ts'
import { detailsOperations } from './details.ts'
import { groupOperations } from './group.ts'
import { inlineOperations } from './inline.ts'
import { instanceProfileOperations } from './instance-profile.ts'
import type { Live } from './live.ts'
import { policyOperations } from './policy.ts'
import { policyListOperations } from './policy-list.ts'
import { roleOperations } from './role.ts'
import { simulateOperations } from './simulate.ts'
import { tagOperations } from './tag.ts'
import { userOperations } from './user.ts'

const operations: Handlers<'iam', Live> = {
  ...userOperations,
  ...groupOperations,
  ...roleOperations,
  ...instanceProfileOperations,
  ...inlineOperations,
  ...attachmentOperations,
  ...policyOperations,
  ...policyListOperations,
  ...accessKeyOperations,
  ...tagOperations,
  ...accountOperations,
  ...detailsOperations,
  ...simulateOperations,
}

export const iam = defineService<'iam', Live>({
  name: 'iam',
  operations: withoutUserSessions(operations),
  access,
  open: (ctx) => ({ keyring: new Keyring(ctx), evaluator: createEvaluator() }),
})

/**
 * "You cannot call any IAM API operations unless MFA authentication information is included in the request"
 * (API_GetSessionToken), and with a federated user's session none at all (API_GetFederationToken). AWS
 * answers as if the token were no good. Sessions of roles are free.
 */
function withoutUserSessions(all: Handlers<'iam', Live>): Handlers<'iam', Live> {
  const guarded = Object.entries(all).map(([name, handler]) => {
    const call = handler as Handler<'iam', 'GetUser', Live>
    const checked: typeof call = (input, ctx) => {
      const { kind, session } = ctx.caller
      if (kind !== 'role' && session !== undefined && session.mfa !== true) {
        const text = 'The security token included in the request is invalid'
        throw fault('InvalidClientTokenId', text, { status: 403 })
      }
      return call(input, ctx)
    }
    return [name, checked]
  })
  // Each handler stands under its own name again, with its own types.
  return Object.fromEntries(guarded) as Handlers<'iam', Live>
}
