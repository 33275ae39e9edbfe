// Amazon Resource Names: `arn:partition:service:region:account-id:resource` (AWS General Reference, "Amazon
// Resource Names"). We are one partition, `aws`. The resource is everything after the fifth colon, colons and
// slashes included, so each room takes its own apart; nothing here knows a service.

/** The parts of an ARN. `region` and `account` are '' where the service leaves them out (IAM, S3). */
export interface Arn {
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly account: string
  readonly resource: string
}

/** The only partition that we serve. */
export const PARTITION = 'aws'

// The longest that any service accepts (API_Policy `arnType` and most others): 2,048 characters.
const ARN_LENGTH_MAX = 2_048

/**
 * Takes an ARN apart; undefined when it is none (fewer than six parts, empty service or resource, too long).
 */
export function parseArn(text: string): Arn | undefined {
  if (text.length > ARN_LENGTH_MAX || !text.startsWith('arn:')) return undefined
  const parts = splitArn(text)
  if (parts === undefined) return undefined
  const [, partition, service, region, account, resource] = parts
  if (partition === '' || service === '' || resource === '') return undefined
  return { partition, service, region, account, resource }
}

/** Writes an ARN of our partition: `makeArn('lambda', region, account, 'function:f')`. */
export function makeArn(service: string, region: string, account: string, resource: string): string {
  return `arn:${PARTITION}:${service}:${region}:${account}:${resource}`
}

/**
 * The six parts of an ARN or of a pattern over ARNs, unjudged; undefined when there are fewer than five
 * colons.
 */
export function splitArn(text: string): [string, string, string, string, string, string] | undefined {
  const ends: number[] = []
  let from = 0
  for (let i = 0; i < 5; i++) {
    const colon = text.indexOf(':', from)
    if (colon < 0) return undefined
    ends.push(colon)
    from = colon + 1
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = ends
  return [
    text.slice(0, a),
    text.slice(a + 1, b),
    text.slice(b + 1, c),
    text.slice(c + 1, d),
    text.slice(d + 1, e),
    text.slice(e + 1),
  ]
}
