// Access keys and session tokens as we make them: pure, given the keys of the keyring and bytes of chance. An
// access key id is shaped as AWS's: AKIA (long-term) or ASIA (temporary), then 16 characters of base 32,
// which are 80 bits: a one, the account in 40 bits (where AWS too has it, so that tools reading the account
// from an id read the right one), 23 bits of chance, and our mark of 16 bits, a truncated HMAC of the rest.
// An id with the mark is ours: when nobody knows it, it was deleted, and is never taken for the root user.
// One foreign id in 65,536 carries it by accident. A session token is the whole session, sealed: compressed
// JSON under AES-256-GCM, with the number of its key in front. No server has to remember it, and nobody can
// read or change it.
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Caller } from '../kernel/cloud.ts'

export type AccessKeyPrefix = 'AKIA' | 'ASIA'

/** What a session token holds. */
export interface SealedSession {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly expiresMs: number
  readonly caller: Omit<Caller, 'region'>
}

/** A key that seals sessions; 32 bytes, found by its number. */
export interface SealingKey {
  readonly number: number
  readonly secret: Buffer
}

/** Bytes of chance that an access key id takes. */
export const ACCESS_KEY_CHANCE_BYTES = 3
/** Bytes of chance that a secret access key takes: 40 characters of base 64. */
export const SECRET_BYTES = 30
/** Bytes of chance that sealing takes (the nonce of AES-GCM). */
export const NONCE_BYTES = 12
/** Bytes of chance that a unique id (AIDA…, AROA…) takes. */
export const UNIQUE_ID_BYTES = 11

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const ACCESS_KEY = /^(AKIA|ASIA)[A-Z2-7]{16}$/
const TOKEN_VERSION = 1
const HEAD_BYTES = 5
const TAG_BYTES = 16
// A token is a header; one longer than any that we make is not opened (Node's own bound on headers is 16
// KiB).
const TOKEN_LENGTH_MAX = 16_384
const SESSION_BYTES_MAX = 256 * 1024

/** A new access key id of an account, carrying our mark. */
export function makeAccessKeyId(
  prefix: AccessKeyPrefix,
  account: string,
  chance: Buffer,
  markKey: Buffer,
): string {
  const high = (1n << 47n) | (BigInt(account) << 7n) | BigInt((chance[0] ?? 0) & 0x7f)
  const body = Buffer.alloc(10)
  body.writeUIntBE(Number(high), 0, 6)
  body[6] = chance[1] ?? 0
  body[7] = chance[2] ?? 0
  markOf(prefix, body, markKey).copy(body, 8)
  return prefix + toBase32(body)
}

/** True when we made this access key id, whether or not it still exists. */
export function isMarked(accessKeyId: string, markKey: Buffer): boolean {
  if (!ACCESS_KEY.test(accessKeyId)) return false
  const body = fromBase32(accessKeyId.slice(4))
  return markOf(accessKeyId.slice(0, 4), body, markKey).equals(body.subarray(8, 10))
}

/** The account that stands in an access key id of AWS's present form; undefined when the id is of none. */
export function accountOfAccessKey(accessKeyId: string): string | undefined {
  if (!ACCESS_KEY.test(accessKeyId)) return undefined
  const high = BigInt(fromBase32(accessKeyId.slice(4)).readUIntBE(0, 6))
  const account = (high & 0x7fff_ffff_ff80n) >> 7n
  return account < 1_000_000_000_000n ? String(account).padStart(12, '0') : undefined
}

/** A secret access key: 40 characters. */
export function makeSecret(chance: Buffer): string {
  return chance.toString('base64')
}

/**
 * A unique id as IAM gives its resources: `AIDA` or such and 17 characters (IAM User Guide, "Unique
 * identifiers").
 */
export function makeUniqueId(prefix: 'AIDA' | 'AROA' | 'AGPA' | 'ANPA' | 'AIPA', chance: Buffer): string {
  return prefix + toBase32(chance).slice(0, 17)
}

/** Seals a session into a token (base 64 for URLs, so that presigned ones stay short). */
export function sealSession(session: SealedSession, key: SealingKey, nonce: Buffer): string {
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt8(TOKEN_VERSION, 0)
  head.writeUInt32BE(key.number, 1)
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce).setAAD(head)
  const sealed = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(session))), cipher.final()])
  return Buffer.concat([head, nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The number of the key that a token is sealed with; undefined when it is no token of ours. */
export function keyNumberOf(token: string): number | undefined {
  const bytes = tokenBytes(token)
  return bytes === undefined ? undefined : bytes.readUInt32BE(1)
}

/** Opens a token; undefined when it was not sealed by this key, or was changed. */
export function openSession(token: string, key: SealingKey): SealedSession | undefined {
  const bytes = tokenBytes(token)
  if (bytes === undefined || bytes.readUInt32BE(1) !== key.number) return undefined
  const nonceEnd = HEAD_BYTES + NONCE_BYTES
  const nonce = bytes.subarray(HEAD_BYTES, nonceEnd)
  const opener = createDecipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: TAG_BYTES })
  opener.setAAD(bytes.subarray(0, HEAD_BYTES))
  opener.setAuthTag(bytes.subarray(nonceEnd, nonceEnd + TAG_BYTES))
  try {
    const packed = Buffer.concat([opener.update(bytes.subarray(nonceEnd + TAG_BYTES)), opener.final()])
    // What we sealed ourselves has the shape that we gave it.
    return JSON.parse(
      inflateRawSync(packed, { maxOutputLength: SESSION_BYTES_MAX }).toString(),
    ) as SealedSession
  } catch {
    return undefined
  }
}

/** How many bytes session policies and tags take once packed; what PackedPolicySize is a percentage of. */
export function packedBytes(parts: object): number {
  return deflateRawSync(JSON.stringify(parts)).length
}

function tokenBytes(token: string): Buffer | undefined {
  if (token.length > TOKEN_LENGTH_MAX || !/^[\w-]+$/.test(token)) return undefined
  const bytes = Buffer.from(token, 'base64url')
  const isOurs = bytes.length > HEAD_BYTES + NONCE_BYTES + TAG_BYTES && bytes[0] === TOKEN_VERSION
  return isOurs ? bytes : undefined
}

function markOf(prefix: string, body: Buffer, markKey: Buffer): Buffer {
  return createHmac('sha256', markKey).update(prefix).update(body.subarray(0, 8)).digest().subarray(0, 2)
}

function toBase32(bytes: Buffer): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += BASE32.charAt((held >>> bits) & 31)
    }
  }
  return text
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const c of text) {
    held = ((held << 5) | BASE32.indexOf(c)) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >>> bits) & 255)
    }
  }
  return Buffer.from(bytes)
}
