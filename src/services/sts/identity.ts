// Who is asking, and whose key is that: the two operations that need no permission and cost nothing.
import { accountOfAccessKey } from '../../aws/credential.ts'
import type { Handlers } from '../../kernel/service.ts'
import type { Live } from './session.ts'

export const identityOperations = {
  GetCallerIdentity(_input, ctx) {
    const { userId, account, arn } = ctx.caller
    return { UserId: userId, Account: account, Arn: arn }
  },

  // The account stands in the id itself, whether the key exists or not (API_GetAccessKeyInfo).
  GetAccessKeyInfo(input, ctx) {
    const account = accountOfAccessKey(input.AccessKeyId)
    if (account === undefined)
      throw ctx.fault('ValidationError', `Invalid access key id: ${input.AccessKeyId}`)
    return { Account: account }
  },
} satisfies Handlers<'sts', Live>
