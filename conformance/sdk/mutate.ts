// Damaged messages: what a client sent with bytes flipped, cut, doubled, or a token put where none belongs. Whatever comes of it
// must be an input or a fault, never anything else.
import type { WireRequest } from '../../src/wire/codec/codec.ts'
import type { Random } from './random.ts'

const TOKENS = [
  'null',
  '[',
  '{',
  '"',
  '-1e999',
  'true',
  '<a>',
  '</',
  '&',
  '%',
  '=',
  '.',
  ']]>',
  '\u0000',
  '{"__proto__":1}',
  '\uffff',
]

/** The same request, damaged in one to three places. */
export function damaged(request: WireRequest, random: Random): WireRequest {
  let body: Buffer = Buffer.isBuffer(request.body) ? Buffer.from(request.body) : Buffer.alloc(0)
  for (let times = 1 + random.below(3); times > 0; times--) body = damage(body, random)
  return {
    ...request,
    body,
    headers: damagedTexts(request.headers, random) as Record<string, string>,
    query: damagedTexts(request.query, random),
    labels: damagedTexts(request.labels, random) as Record<string, string>,
  }
}

function damage(body: Buffer, random: Random): Buffer {
  const at = random.below(body.length + 1)
  const rest = body.subarray(at)
  switch (random.below(5)) {
    case 0:
      return body.subarray(0, at)
    case 1: {
      const flipped = Buffer.from(body)
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
      return flipped
    }
    case 2:
      return Buffer.concat([body.subarray(0, at), Buffer.from(random.pick(TOKENS)), rest])
    case 3:
      return Buffer.concat([body.subarray(0, at), body.subarray(random.below(body.length + 1)), rest])
    default:
      return Buffer.concat([body.subarray(0, at), rest.subarray(random.below(8))])
  }
}

// One value in four is another's, or nonsense.
function damagedTexts(
  texts: Readonly<Record<string, string | string[]>>,
  random: Random,
): Record<string, string | string[]> {
  const entries = Object.entries(texts)
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (random.below(4) > 0) return [name, value]
      return [
        name,
        random.below(2) === 0 ? random.pick(TOKENS) : (entries[random.below(entries.length)]?.[1] ?? ''),
      ]
    }),
  )
}
