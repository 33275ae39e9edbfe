// May this caller do that? The order of AWS's own evaluation (IAM User Guide, "Policy evaluation logic" and
// "How AWS enforcement code logic evaluates requests"): an explicit deny anywhere ends it; in one account the
// resource's policy or the caller's own must allow, and a permissions boundary and session policies bound
// what the caller's own allow; across accounts both must; a service principal and an anonymous caller have
// only the resource's policy. We have no organizations, so no service or resource control policies. A
// statement that this code cannot judge lets nothing in and keeps everything out, and its name is in
// `unjudged`.
import type { Decision, DecisionRequest } from '../../kernel/authority.ts'
import type { Caller } from '../../kernel/cloud.ts'
import { Facts } from './context.ts'
import { allowed, type Layer, noAllow, withDeny } from './message.ts'
import { type CompiledStatement, compilePolicy, type Grant } from './statement.ts'

/** The evaluator: pure but for its cache of compiled policies. */
export interface Evaluator {
  decide(request: DecisionRequest): Decision
}

// Texts of policies kept compiled; the oldest goes first. A cloud with more policies in use compiles some
// again (~20 µs).
const COMPILED_MAX = 2_000

/** Makes an evaluator with its own bounded cache. */
export function createEvaluator(options: { compiledMax?: number } = {}): Evaluator {
  const compiledMax = options.compiledMax ?? COMPILED_MAX
  const cache = new Map<string, Compiled>()
  const compile = (text: string): Compiled => {
    const known = cache.get(text)
    if (known !== undefined) return known
    const compiled = tryCompile(text)
    if (cache.size >= compiledMax)
      for (const oldest of cache.keys()) {
        cache.delete(oldest)
        break
      }
    cache.set(text, compiled)
    return compiled
  }
  return { decide: (request) => new Question(request, compile).decide() }
}

/** The statements of a policy; a text that cannot be read is kept as the reason, and then denies. */
type Compiled = readonly CompiledStatement[] | { readonly unreadable: string }

function tryCompile(text: string): Compiled {
  try {
    return compilePolicy(text)
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) }
  }
}

/** What the policies of one layer say together. */
interface Verdict {
  denied: boolean
  grant: Grant | undefined
}

class Question {
  readonly #request: DecisionRequest
  readonly #compile: (text: string) => Compiled
  readonly #facts: Facts
  readonly #action: string
  readonly #unjudged: string[] = []

  constructor(request: DecisionRequest, compile: (text: string) => Compiled) {
    this.#request = request
    this.#compile = compile
    this.#facts = new Facts(request)
    this.#action = request.action.toLowerCase()
  }

  decide(): Decision {
    const { caller, policies, resourcePolicy, action, resourceAccount } = this.#request
    const own = caller.kind !== 'service' && caller.kind !== 'anonymous'
    const identity = this.#ask('identity', own ? policies.identity : [])
    const trust = resourcePolicy === undefined ? [] : [resourcePolicy]
    const onResource = this.#ask('resource', trust)
    const boundary =
      policies.boundary === undefined || !own ? undefined : this.#ask('boundary', [policies.boundary])
    const session =
      policies.session === undefined || !own ? undefined : this.#ask('session', policies.session)
    // Root's own account cannot deny root by identity; a bucket's policy cannot lock its owner's root out of
    // itself.
    if (caller.kind === 'root' && LOCKED_OUT_NEVER.has(this.#action) && sameAccount(caller, resourceAccount))
      return allowed(this.#unjudged)
    const layers: [Layer, Verdict | undefined][] = [
      ['identity', identity],
      ['resource', onResource],
      ['boundary', boundary],
      ['session', session],
    ]
    for (const [layer, verdict] of layers)
      if (verdict?.denied === true) return withDeny(layer, action, this.#unjudged)
    const missing = this.#missing(identity, onResource, boundary, session)
    if (missing === undefined) return allowed(this.#unjudged)
    return noAllow(missing, action, this.#unjudged)
  }

  /** The layer whose allow is wanting, or undefined when nothing is. */
  #missing(
    identity: Verdict,
    onResource: Verdict,
    boundary: Verdict | undefined,
    session: Verdict | undefined,
  ): Layer | undefined {
    const { caller, resourceAccount, resource } = this.#request
    const { grant } = onResource
    if (caller.kind === 'service' || caller.kind === 'anonymous')
      return grant === undefined ? 'resource' : undefined
    const bound = boundary !== undefined && boundary.grant === undefined ? 'boundary' : undefined
    const bounds = bound ?? (session !== undefined && session.grant === undefined ? 'session' : undefined)
    const own = caller.kind === 'root' || identity.grant !== undefined ? bounds : 'identity'
    if (resource !== '*' && !sameAccount(caller, resourceAccount)) {
      return own ?? (grant === undefined ? 'resource' : undefined)
    }
    if (needsResourcePolicy(this.#action) && grant === undefined) return 'resource'
    if (grant === 'direct') return undefined
    return grant === 'role' ? bounds : own
  }

  #ask(layer: Layer, texts: readonly string[]): Verdict {
    const verdict: Verdict = { denied: false, grant: undefined }
    for (let i = 0; i < texts.length; i++) {
      const compiled = this.#compile(texts[i] ?? '')
      if ('unreadable' in compiled) {
        this.#unjudged.push(`${layer} policy ${i}: ${compiled.unreadable}`)
        verdict.denied = true
        continue
      }
      for (const statement of compiled) this.#askStatement(layer, i, statement, verdict)
    }
    return verdict
  }

  #askStatement(layer: Layer, policy: number, statement: CompiledStatement, verdict: Verdict): void {
    const answer = statement.ask(this.#request, this.#action, this.#facts, layer === 'resource')
    if (answer.matches === false) return
    if (answer.matches === 'unjudged') {
      this.#unjudged.push(`${layer} policy ${policy}, ${statement.effect} ${statement.label}: ${answer.why}`)
      if (statement.effect === 'Allow') return
    }
    if (statement.effect === 'Deny') verdict.denied = true
    else if (verdict.grant === undefined || GRANTS[answer.grant] > GRANTS[verdict.grant])
      verdict.grant = answer.grant
  }
}

// The widest grant of a resource policy counts.
const GRANTS = { account: 0, role: 1, direct: 2 } as const

// "The root principal in a bucket owner's AWS account can perform the GetBucketPolicy, PutBucketPolicy, and
// DeleteBucketPolicy API actions, even if their bucket policy explicitly denies" (API_DeleteBucketPolicy).
const LOCKED_OUT_NEVER: ReadonlySet<string> = new Set([
  's3:getbucketpolicy',
  's3:putbucketpolicy',
  's3:deletebucketpolicy',
])

/**
 * Roles and KMS keys are opened only by their own policy, in their own account too (IAM trust policies; KMS
 * key policies).
 */
function needsResourcePolicy(action: string): boolean {
  return TRUST_ACTIONS.has(action) || KEY_ACTIONS.has(action)
}

const TRUST_ACTIONS: ReadonlySet<string> = new Set([
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:tagsession',
  'sts:setsourceidentity',
])

// KMS actions on a key (Service Authorization Reference, AWS KMS); those on an alias, a store or no resource
// are not here.
const KEY_ACTIONS: ReadonlySet<string> = new Set(
  `CancelKeyDeletion CreateGrant Decrypt DeleteImportedKeyMaterial DescribeKey DisableKey DisableKeyRotation EnableKey
  EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext
  GenerateDataKeyWithoutPlaintext GenerateMac GetKeyPolicy GetKeyRotationStatus GetPublicKey ImportKeyMaterial ListGrants
  ListKeyPolicies ListResourceTags PutKeyPolicy ReEncryptFrom ReEncryptTo RevokeGrant ScheduleKeyDeletion Sign TagResource
  UntagResource UpdateKeyDescription Verify VerifyMac`
    .split(/\s+/)
    .map((name) => `kms:${name.toLowerCase()}`),
)

// What belongs to AWS itself (`arn:aws:iam::aws:policy/…`) is in everybody's account.
function sameAccount(caller: Caller, account: string): boolean {
  return account === '' || account === 'aws' || caller.account === account
}
