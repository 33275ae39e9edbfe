// AWS's sentences about refused access (IAM User Guide, "Troubleshoot access denied error messages"; the
// forms there, one for an implicit and one for an explicit denial by each type of policy).
import type { Decision } from '../../kernel/authority.ts'
import type { Caller } from '../../kernel/cloud.ts'

/** The types of policy that are asked. */
export type Layer = 'identity' | 'resource' | 'boundary' | 'session'

/** The decision that nothing is in the way. */
export function allowed(unjudged: readonly string[]): Decision {
  return { allowed: true, reason: '', unjudged }
}

/** The decision that no policy of this type allows it. */
export function noAllow(layer: Layer, action: string, unjudged: readonly string[]): Decision {
  const name = layer === 'resource' && isTrust(action) ? 'role trust policy' : LAYERS[layer].name
  return { allowed: false, reason: `because no ${name} allows the ${action} action`, unjudged }
}

/** The decision that a policy of this type denies it. */
export function withDeny(layer: Layer, action: string, unjudged: readonly string[]): Decision {
  const where = layer === 'resource' && isTrust(action) ? 'the role trust policy' : LAYERS[layer].one
  return { allowed: false, reason: `with an explicit deny in ${where}`, unjudged }
}

/**
 * The whole sentence of an AccessDenied(Exception). S3 puts the resource in quotation marks, the others do
 * not. Where an action has no resource (`*`), S3 and EC2 name none; the others write `on resource: *`.
 */
export function accessDeniedText(caller: Caller, action: string, resource: string, reason: string): string {
  const who = caller.kind === 'anonymous' ? 'anonymous' : caller.arn
  const service = action.slice(0, action.indexOf(':'))
  const what = service === 's3' ? `"${resource}"` : resource
  const where = resource === '*' && (service === 's3' || service === 'ec2') ? '' : ` on resource: ${what}`
  const text = `User: ${who} is not authorized to perform: ${action}${where} ${reason}`
  // SQS writes its actions in lower case, in these sentences only.
  return service === 'sqs' ? text.replaceAll(action, action.toLowerCase()) : text
}

const LAYERS = {
  identity: { name: 'identity-based policy', one: 'an identity-based policy' },
  resource: { name: 'resource-based policy', one: 'a resource-based policy' },
  boundary: { name: 'permissions boundary', one: 'a permissions boundary' },
  session: { name: 'session policy', one: 'a session policy' },
} as const

const isTrust = (action: string) => /^sts:(AssumeRole|TagSession|SetSourceIdentity)/i.test(action)
