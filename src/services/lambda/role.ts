// The execution role. Whether Lambda may take it is asked as AWS asks it, by taking it: sts.AssumeRole as the principal
// lambda.amazonaws.com. The session then belongs to one environment (its credentials) and to what the room does for the
// function (its log lines), so that the role's own policies decide over both.
import { serviceOf } from '../../kernel/cloud.ts'
import type { Caller } from '../../kernel/cloud.ts'
import { assert, Fault } from '../../kernel/fault.ts'
import type { RoomContext } from '../../kernel/service.ts'
import { parseArn } from '../../aws/arn.ts'
import type { EnvironmentCredentials } from '../../runtime/engine.ts'
import { functionArn, invalid } from './name.ts'

/** The principal as which this room acts. */
export const LAMBDA = 'lambda.amazonaws.com'

/** Who needs a role's session. */
export interface RoleUser {
  readonly account: string
  readonly region: string
  readonly name: string
  /** ARN. */
  readonly role: string
}

export interface RoleSession {
  readonly credentials: EnvironmentCredentials
  /** The same session, as a room's call names it. */
  readonly caller: Caller
}

// A session is shared by environments that start in its first half, so that none is recycled soon after it began.
const SHARED_FRACTION = 0.5
// Sessions kept; beyond it the oldest is forgotten and taken anew when needed.
const SESSIONS_MAX = 2_000

// STS does not tell a role that is not there from one that does not trust the caller.
const REFUSALS: ReadonlySet<string> = new Set(['AccessDenied', 'AccessDeniedException', 'NoSuchEntity'])
/** Characters of a session's name (API_AssumeRole, "RoleSessionName"): a function's name may be shorter. */
const SESSION_NAME_LENGTH_MIN = 2

/** The principal Lambda acting for one function. */
export function lambdaFor(on: { account: string; region: string; name?: string }): Caller {
  const { account, region, name } = on
  if (name === undefined) return serviceOf(LAMBDA, { account, region })
  return serviceOf(LAMBDA, { account, region, sourceArn: functionArn({ account, region, name }) })
}

/** Throws what AWS answers when Lambda cannot take the role: it is missing, or does not trust lambda.amazonaws.com. */
export async function checkRole(ctx: RoomContext, user: RoleUser): Promise<void> {
  const owner = parseArn(user.role)?.account
  if (owner !== user.account) {
    throw new Fault('AccessDeniedException', 'Cross-account pass role is not allowed.', { status: 403 })
  }
  try {
    await assume(ctx, user)
  } catch (error) {
    if (!(error instanceof Fault) || !REFUSALS.has(error.code)) throw error
    throw invalid('The role defined for the function cannot be assumed by Lambda.')
  }
}

/** Sessions of execution roles, taken when first needed and shared while they are young. */
export class Roles {
  readonly #ctx: RoomContext
  readonly #sessions = new Map<string, { session: Promise<RoleSession>; until: number }>()

  constructor(ctx: RoomContext) {
    this.#ctx = ctx
  }

  async session(user: RoleUser): Promise<RoleSession> {
    const id = `${functionArn(user)} ${user.role}`
    const known = this.#sessions.get(id)
    if (known && this.#ctx.clock.now() < known.until) return known.session
    const entry = { session: assume(this.#ctx, user), until: Infinity }
    this.#sessions.delete(id)
    this.#sessions.set(id, entry)
    const [oldest] = this.#sessions.keys()
    if (this.#sessions.size > SESSIONS_MAX && oldest !== undefined) this.#sessions.delete(oldest)
    try {
      const session = await entry.session
      const now = this.#ctx.clock.now()
      entry.until = now + (session.credentials.expiresMs - now) * SHARED_FRACTION
      return session
    } catch (error) {
      if (this.#sessions.get(id) === entry) this.#sessions.delete(id)
      throw error
    }
  }
}

async function assume(ctx: RoomContext, user: RoleUser): Promise<RoleSession> {
  const answer = await ctx.cloud.call(
    'sts',
    'AssumeRole',
    { RoleArn: user.role, RoleSessionName: user.name.padEnd(SESSION_NAME_LENGTH_MIN, '_') },
    lambdaFor(user),
  )
  const { Credentials: keys, AssumedRoleUser: assumed } = answer
  assert(keys && assumed, 'sts.AssumeRole answered no credentials')
  return {
    credentials: {
      accessKeyId: keys.AccessKeyId,
      secretAccessKey: keys.SecretAccessKey,
      sessionToken: keys.SessionToken,
      expiresMs: keys.Expiration.getTime(),
    },
    caller: {
      kind: 'role',
      account: user.account,
      region: user.region,
      arn: assumed.Arn,
      userId: assumed.AssumedRoleId,
      accessKeyId: keys.AccessKeyId,
      roleArn: user.role,
    },
  }
}
