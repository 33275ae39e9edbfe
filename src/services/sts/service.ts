// AWS Security Token Service, API version 2011-06-15 (https://docs.aws.amazon.com/STS/latest/APIReference/):
// temporary credentials. The smallest whole room, and the pattern for the others: this page says what it is,
// `access.ts` what each operation asks of the policies, the files named by nouns hold the operations. It
// keeps nothing at all: a session is its token.
//
// How a role is assumed: the door's step `authorize` asks the caller's policies and the role's trust policy,
// which this room hands it as the role's resource policy; the handler then only makes the session. So
// ExternalId, MFA and tags are judged as conditions of the trust policy, in one place, for users, roles and
// services alike.
//
// Limits (API_AssumeRole, API_GetFederationToken, API_GetSessionToken; IAM User Guide, "IAM and AWS STS
// quotas"): session.ts.
//
// What differs from AWS, and why:
// - Where policies are not asked (`--iam off`), any user, role or root may assume any existing role; where
//   they are, root may not, as on AWS. For a service principal the trust policy is asked always.
// - PackedPolicySize is the size of session policies and tags under our own packing; AWS publishes neither
//   its packing nor the size.
// - There are no MFA devices, so a SerialNumber names none and is refused as AWS refuses an unknown device.
// - ProvidedContexts (IAM Identity Center) is refused by name. AssumeRoleWithSAML, AssumeRoleWithWebIdentity,
//   AssumeRoot, DecodeAuthorizationMessage, GetDelegatedAccessToken and GetWebIdentityToken answer 501: they
//   need identity providers, an organization, or messages that we do not encode.
import { Keyring } from '../../aws/keyring.ts'
import { defineService } from '../../kernel/service.ts'
import { access } from './access.ts'
import { identityOperations } from './identity.ts'
import type { Live } from './session.ts'
import { readRole, roleOperations } from './role.ts'
import { userOperations } from './user.ts'

export const sts = defineService<'sts', Live>({
  name: 'sts',
  operations: { ...identityOperations, ...roleOperations, ...userOperations },
  access,
  async resourcePolicy(arn, ctx) {
    const role = await readRole(ctx.cloud, arn, ctx.settings.region)
    return role && { policy: role.trustPolicy, account: role.account }
  },
  open: (ctx) => ({ keyring: new Keyring(ctx) }),
})
