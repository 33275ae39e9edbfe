// The door's view of IAM and STS (CONTRACTS.md §6): whose key is this, which policies has this caller, may it
// do that. Handed over by main, it is one of the three seams that are no AWS operation, since every request
// asks it. A change of IAM counts for the next request (fresh.ts).
import { isMarked, keyNumberOf, openSession, type SealedSession } from '../../aws/credential.ts'
import { Keyring } from '../../aws/keyring.ts'
import { createEvaluator } from '../../aws/policy/decide.ts'
import type { Authority, Credential, Policies } from '../../kernel/authority.ts'
import type { Caller } from '../../kernel/cloud.ts'
import { type Fault, fault } from '../../kernel/fault.ts'
import type { Maybe } from '../../kernel/records.ts'
import type { RoomContext } from '../../kernel/service.ts'
import { Fresh } from './fresh.ts'
import { holderPolicies } from './holder.ts'
import { policyText } from './managed.ts'
import {
  accessKeyKey,
  type AccessKeyRecord,
  accessKeyUseKey,
  findEntity,
  roleUseKey,
  type User,
} from './store.ts'
import { entityArn, nameInArn } from './words.ts'

const TOKENS_MAX = 4_096
// "…at least once every 15 minutes" is as often as AWS writes a key's last use.
const USE_WRITTEN_EVERY_MS = 15 * 60 * 1000

/** Opens the authority over a cloud's records. */
export function openAuthority(ctx: Omit<RoomContext, 'cloud'>): Authority {
  return new RecordsAuthority(ctx)
}

class RecordsAuthority implements Authority {
  readonly #ctx: Omit<RoomContext, 'cloud'>
  readonly #keyring: Keyring
  readonly #keys: Fresh<Credential | Fault | undefined>
  readonly #policies: Fresh<Policies>
  readonly #tokens = new Map<string, SealedSession>()
  /** Ids without our mark: never made here, so never looked up again. */
  readonly #foreign = new Set<string>()
  readonly #used = new Map<string, number>()
  readonly decide: Authority['decide']

  constructor(ctx: Omit<RoomContext, 'cloud'>) {
    this.#ctx = ctx
    this.#keyring = new Keyring(ctx)
    this.#keys = new Fresh(ctx.records)
    this.#policies = new Fresh(ctx.records)
    const evaluator = createEvaluator()
    this.decide = (request) => evaluator.decide(request)
  }

  credentialOf(accessKeyId: string, sessionToken: string | undefined): Maybe<Credential | Fault | undefined> {
    if (sessionToken !== undefined) return this.#withToken(accessKeyId, sessionToken)
    if (this.#foreign.has(accessKeyId)) return undefined
    return this.#keys.get(accessKeyId, () => this.#lookUp(accessKeyId))
  }

  policiesOf(caller: Caller): Maybe<Policies> {
    return this.#policies.get(`${caller.arn} ${caller.userId} ${sessionKey(caller)}`, () =>
      this.#read(caller),
    )
  }

  /**
   * Notes that a long-term key or a role was used, for GetAccessKeyLastUsed and RoleLastUsed; written at most
   * every 15 minutes and never waited for.
   */
  used(caller: Caller, service: string): void {
    const { accessKeyId = '', region, account, roleArn } = caller
    const name = roleArn ?? (accessKeyId.startsWith('AKIA') ? accessKeyId : '')
    const now = this.#ctx.clock.now()
    const last = this.#used.get(name)
    if (name === '' || (last !== undefined && now - last < USE_WRITTEN_EVERY_MS)) return
    if (this.#used.size >= TOKENS_MAX) this.#used.clear()
    this.#used.set(name, now)
    const writing = this.#ctx.records.transact(async (tx) => {
      if (roleArn !== undefined) {
        const role = await findEntity(tx, account, 'role', nameInArn(roleArn))
        if (role !== undefined) tx.put(roleUseKey(account, role.name), { usedMs: tx.now, region })
      } else if ((await tx.get(accessKeyKey(accessKeyId))) !== undefined)
        tx.put(accessKeyUseKey(accessKeyId), { usedMs: tx.now, service, region })
    })
    writing.catch((error: unknown) =>
      this.#ctx.log.warn('the last use of a key was not written', { error: String(error) }),
    )
  }

  #withToken(accessKeyId: string, token: string): Maybe<Credential | Fault | undefined> {
    const known = this.#tokens.get(token)
    if (known !== undefined) return this.#sessionCredential(known, accessKeyId, token)
    return this.#open(token).then(async (session) => {
      if (session !== undefined) return this.#sessionCredential(session, accessKeyId, token)
      // A long-term key comes without a token; a key that nobody made may bring any.
      const found = await this.#keys.get(accessKeyId, () => this.#lookUp(accessKeyId))
      return found === undefined ? undefined : invalidToken()
    })
  }

  async #lookUp(accessKeyId: string): Promise<Credential | Fault | undefined> {
    const record = await this.#ctx.records.get<AccessKeyRecord>(accessKeyKey(accessKeyId))
    if (record === undefined) {
      if (isMarked(accessKeyId, await this.#keyring.markKey())) return invalidToken()
      if (this.#foreign.size >= TOKENS_MAX) this.#foreign.clear()
      this.#foreign.add(accessKeyId)
      return undefined
    }
    if (record.status !== 'Active') return invalidToken()
    const { account, secret: secretAccessKey, userName } = record
    const key = { accessKeyId, secretAccessKey }
    if (userName === undefined) {
      const arn = `arn:aws:iam::${account}:root`
      return { ...key, caller: { kind: 'root', account, arn, userId: account, accessKeyId } }
    }
    const user = await findEntity<User>(this.#ctx.records, account, 'user', userName)
    if (user === undefined) return invalidToken()
    const arn = entityArn(account, 'user', user)
    return { ...key, caller: { kind: 'user', account, arn, userId: user.id, accessKeyId } }
  }

  #sessionCredential(session: SealedSession, claimedId: string, sessionToken: string): Credential | Fault {
    const { accessKeyId, secretAccessKey, caller, expiresMs } = session
    if (accessKeyId !== claimedId) return invalidToken()
    if (this.#ctx.clock.now() >= expiresMs)
      return fault('ExpiredToken', 'The security token included in the request is expired', { status: 403 })
    return { accessKeyId, secretAccessKey, sessionToken, caller: { ...caller, accessKeyId } }
  }

  async #open(token: string): Promise<SealedSession | undefined> {
    const number = keyNumberOf(token)
    const key = number === undefined ? undefined : await this.#keyring.byNumber(number)
    const session = key === undefined ? undefined : openSession(token, key)
    if (session === undefined) return undefined
    if (this.#tokens.size >= TOKENS_MAX) this.#tokens.clear()
    this.#tokens.set(token, session)
    return session
  }

  async #read(caller: Caller): Promise<Policies> {
    const { records } = this.#ctx
    switch (caller.kind) {
      case 'user':
        return (await holderPolicies(records, caller.account, 'user', caller.arn, caller.userId)) ?? NOTHING
      case 'role': {
        const [roleId] = caller.userId.split(':')
        const own = await holderPolicies(records, caller.account, 'role', caller.roleArn ?? '', roleId)
        return this.#bounded(own ?? NOTHING, caller, 'unbounded')
      }
      case 'federated': {
        const issuer = caller.issuerArn ?? ''
        const own = issuer.endsWith(':root')
          ? { identity: [ALLOW_ALL] }
          : await holderPolicies(records, caller.account, 'user', issuer)
        return this.#bounded(own ?? NOTHING, caller, 'bounded')
      }
      case 'root':
      case 'service':
      case 'anonymous':
        return NOTHING
    }
  }

  // Without session policies a role's session has all of the role; a federated user's has nothing.
  async #bounded(policies: Policies, caller: Caller, without: 'unbounded' | 'bounded'): Promise<Policies> {
    const { policies: texts = [], policyArns = [] } = caller.session ?? {}
    if (texts.length + policyArns.length === 0)
      return without === 'bounded' ? { ...policies, session: [] } : policies
    const read = await Promise.all(
      policyArns.map((arn) => policyText(this.#ctx.records, caller.account, arn)),
    )
    return { ...policies, session: [...texts, ...read.filter((text) => text !== undefined)] }
  }
}

const NOTHING: Policies = { identity: [] }

const ALLOW_ALL = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
})

// Sessions of one name differ in what they may only by their session policies.
function sessionKey({ session, issuerArn }: Caller): string {
  if (issuerArn === undefined && session?.policies === undefined && session?.policyArns === undefined)
    return ''
  return JSON.stringify([issuerArn, session?.policies, session?.policyArns])
}

/**
 * The answer to a key or token that is ours and no longer good, or was never good. The door spells it for the
 * protocol: InvalidClientTokenId in query, UnrecognizedClientException in JSON, InvalidAccessKeyId or
 * InvalidToken in S3.
 */
function invalidToken(): Fault {
  const text = 'The security token included in the request is invalid.'
  return fault('InvalidClientTokenId', text, { status: 403 })
}
