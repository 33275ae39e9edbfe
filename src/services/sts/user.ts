// Sessions of users themselves: GetSessionToken, the same user for a while, and GetFederationToken, a guest
// who may no more than both the user and the session's policies allow (API_GetSessionToken,
// API_GetFederationToken).
import type { Caller } from '../../kernel/cloud.ts'
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import { issue, type Live, refuseMfa, sessionOf } from './session.ts'

/** Twelve hours; one for root. */
const DURATION_SECONDS_DEFAULT = 43_200
const ROOT_SECONDS_MAX = 3_600

export const userOperations = {
  async GetSessionToken(input, ctx) {
    refuseMfa(ctx, input)
    const { region: _, accessKeyId: __, ...caller } = longTerm(ctx, 'GetSessionToken')
    return {
      Credentials: await issue(ctx, { ...caller, session: {} }, secondsOf(ctx, input.DurationSeconds)),
    }
  },

  async GetFederationToken(input, ctx) {
    const { account, arn } = longTerm(ctx, 'GetFederationToken')
    const { session, packedPercent } = sessionOf(ctx, input)
    const name = input.Name
    const guest: Omit<Caller, 'region'> = {
      kind: 'federated',
      account,
      arn: `arn:aws:sts::${account}:federated-user/${name}`,
      issuerArn: arn,
      userId: `${account}:${name}`,
      session: { ...session, name },
    }
    return {
      Credentials: await issue(ctx, guest, secondsOf(ctx, input.DurationSeconds)),
      FederatedUser: { FederatedUserId: guest.userId, Arn: guest.arn },
      PackedPolicySize: packedPercent,
    }
  },
} satisfies Handlers<'sts', Live>

/** The caller, who must be a user or root with a long-term key. */
function longTerm(ctx: OperationContext<never, Live>, operation: string): Caller {
  const { caller } = ctx
  const isLongTerm = (caller.kind === 'user' || caller.kind === 'root') && caller.session === undefined
  if (isLongTerm) return caller
  const text = `Cannot call ${operation} with session credentials`
  throw ctx.fault('AccessDenied', text, { status: 403 })
}

// Root asks for up to 36 hours and gets one: "if the duration is longer than one hour, the session … defaults
// to one hour".
function secondsOf(ctx: OperationContext<never, Live>, asked: number | undefined): number {
  const seconds = asked ?? DURATION_SECONDS_DEFAULT
  return ctx.caller.kind === 'root' ? Math.min(seconds, ROOT_SECONDS_MAX) : seconds
}
