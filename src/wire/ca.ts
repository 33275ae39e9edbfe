// Our own certificate authority: made once, kept with the cloud's records (CONTRACTS.md §4), trusted by clients that the
// operator tells to (AWS_CA_BUNDLE, NODE_EXTRA_CA_CERTS). Server certificates are issued in memory, one for the usual names
// and one for each further name that a client asks for by SNI and that we serve. Keys are P-256, signatures ECDSA-SHA256.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import type { SecureContext } from 'node:tls'
import type { Clock } from '../kernel/clock.ts'
import type { Ids } from '../kernel/ids.ts'
import {
  bits,
  boolean,
  bytes,
  context,
  integer,
  ipAddress,
  none,
  oid,
  pem,
  sequence,
  set,
  time,
  utf8,
} from './der.ts'

/** A certificate and its private key, PEM. */
export interface Ca {
  readonly cert: string
  readonly key: string
}

const DAY_MS = 86_400_000
const CA_DAYS = 3_650
/** Apple's platforms refuse server certificates that live longer than 825 days. */
const SERVER_DAYS = 397
/** Clients' clocks may be behind ours. */
const BACKDATED_MS = DAY_MS
const CA_NAME = 'Selfless local CA'
const NAMES_MAX = 256

/** What one wildcard each can cover of the names in CONTRACTS.md §6. */
const STANDARD_NAMES: readonly string[] = [
  'localhost',
  '127.0.0.1',
  '::1',
  '*.localhost',
  '*.s3.localhost',
  'localhost.localstack.cloud',
  '*.localhost.localstack.cloud',
  '*.s3.localhost.localstack.cloud',
]

type Parts = { readonly ids: Pick<Ids, 'bytes'>; readonly clock: Pick<Clock, 'wall'> }

/** Makes a new authority. Keep it: whoever trusts it would not trust another. */
export function makeCa(parts: Parts): Ca {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const extensions = [
    extension('2.5.29.19', true, sequence(boolean(true), integer(Buffer.from([0])))), // basicConstraints: CA, no CA below
    extension('2.5.29.15', true, bits(Buffer.from([0b0000_0110]), 1)), // keyUsage: keyCertSign, cRLSign
    extension('2.5.29.14', false, bytes(keyId(spki))), // subjectKeyIdentifier
  ]
  const cert = certificate(parts, CA_DAYS, CA_NAME, CA_NAME, spki, extensions, privateKey)
  return { cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

/** Issues a server certificate for these host names and addresses. */
export function issue(ca: Ca, hostNames: readonly string[], parts: Parts): Ca {
  const signer = createPrivateKey(ca.key)
  const caKey = createPublicKey(ca.cert).export({ type: 'spki', format: 'der' })
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  // GeneralName: dNSName is [2], iPAddress is [7] (RFC 5280 §4.2.1.6).
  const names = hostNames.map((name) => {
    const address = ipAddress(name)
    return address ? context(7, address) : context(2, Buffer.from(name, 'latin1'))
  })
  const extensions = [
    extension('2.5.29.19', true, sequence()), // basicConstraints: no CA
    extension('2.5.29.15', true, bits(Buffer.from([0b1000_0000]), 7)), // keyUsage: digitalSignature
    extension('2.5.29.37', false, sequence(oid('1.3.6.1.5.5.7.3.1'))), // extKeyUsage: serverAuth
    extension('2.5.29.35', false, sequence(context(0, keyId(caKey)))), // authorityKeyIdentifier
    extension('2.5.29.14', false, bytes(keyId(spki))),
    extension('2.5.29.17', false, sequence(...names)), // subjectAltName
  ]
  const cert = certificate(parts, SERVER_DAYS, CA_NAME, hostNames[0] ?? '', spki, extensions, signer)
  return { cert: cert + ca.cert, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

/** The certificates of a listening server: the standard one, and one by name as clients ask. */
export function certificates(
  ca: Ca,
  parts: Parts,
  serves: (name: string) => boolean,
): {
  standard: Ca
  byName: (name: string, done: (error: Error | null, context?: SecureContext) => void) => void
} {
  const made = new Map<string, SecureContext>()
  return {
    standard: issue(ca, STANDARD_NAMES, parts),
    byName(name, done) {
      if (STANDARD_NAMES.includes(name) || !HOST_NAME.test(name) || !serves(name)) return done(null)
      let found = made.get(name)
      if (!found) {
        if (made.size >= NAMES_MAX) made.clear()
        found = createSecureContext(issue(ca, [name], parts))
        made.set(name, found)
      }
      done(null, found)
    },
  }
}

const HOST_NAME = /^[a-z0-9_*.-]{1,253}$/i

function certificate(
  parts: Parts,
  days: number,
  issuer: string,
  subject: string,
  spki: Buffer,
  extensions: readonly Buffer[],
  signer: KeyObject,
): string {
  const from = parts.clock.wall() - BACKDATED_MS
  const serial = parts.ids.bytes(16)
  const algorithm = sequence(oid('1.2.840.10045.4.3.2')) // ecdsa-with-SHA256
  const body = sequence(
    context(0, integer(Buffer.from([2])), true), // version 3
    integer(Buffer.concat([Buffer.from([0x01]), serial])),
    algorithm,
    commonName(issuer),
    sequence(time(from), time(from + days * DAY_MS)),
    commonName(subject),
    spki,
    context(3, sequence(...extensions), true),
  )
  return pem('CERTIFICATE', sequence(body, algorithm, bits(sign('sha256', body, signer), 0)))
}

function extension(id: string, critical: boolean, value: Buffer): Buffer {
  return sequence(oid(id), critical ? boolean(true) : none, bytes(value))
}

function commonName(name: string): Buffer {
  // X.520 bounds a common name at 64 characters; the name that counts is in subjectAltName.
  return sequence(set(sequence(oid('2.5.4.3'), utf8(name.slice(0, 64)))))
}

// RFC 5280 §4.2.1.2, method 1, over the whole key structure: any unique value will do.
function keyId(spki: Buffer): Buffer {
  return createHash('sha1').update(spki).digest()
}
