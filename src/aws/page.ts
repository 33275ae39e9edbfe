// Opaque tokens for paged answers (NextToken, Marker, ContinuationToken). A token says where a listing goes
// on and for which listing it was made: the scope, which is the operation, account, region and whatever
// filters shaped the page. A token that is damaged, or was made for another listing, is refused as AWS
// refuses it; each room answers that in its own words, since every service has its own code for it. The check
// is no secret: who forges a token learns only where his own listing begins, because the room builds its
// range from the caller's account and never from the token alone.
import { createHash } from 'node:crypto'
import type { Json } from '../kernel/records.ts'

// Bytes of the check in front of the position: damage and mix-ups are caught, and tokens stay short.
const CHECK_BYTES = 9
// No position of ours is longer; a longer token is refused before it is decoded.
const TOKEN_LENGTH_MAX = 8_192

/** A token for going on at `position` in the listing that `scope` names. Only characters of base64url. */
export function encodeToken(scope: readonly string[], position: Json): string {
  const body = Buffer.from(JSON.stringify(position))
  return Buffer.concat([check(scope, body), body]).toString('base64url')
}

/** The position in a token; undefined when it is damaged, forged, or was made for another listing. */
export function decodeToken(scope: readonly string[], token: string): Json | undefined {
  if (token.length > TOKEN_LENGTH_MAX || !/^[\w-]+$/.test(token)) return undefined
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length <= CHECK_BYTES || bytes.toString('base64url') !== token) return undefined
  const body = bytes.subarray(CHECK_BYTES)
  if (!check(scope, body).equals(bytes.subarray(0, CHECK_BYTES))) return undefined
  // Only what we wrote carries a true check, so this parses.
  return JSON.parse(body.toString()) as Json
}

/**
 * As `decodeToken`, for the usual position that is one string (the key or name after which the next page
 * begins).
 */
export function decodeName(scope: readonly string[], token: string): string | undefined {
  const position = decodeToken(scope, token)
  return typeof position === 'string' ? position : undefined
}

function check(scope: readonly string[], body: Buffer): Buffer {
  const hash = createHash('sha256').update(JSON.stringify(scope)).update(body)
  return hash.digest().subarray(0, CHECK_BYTES)
}
