// The seam between the rooms and whatever keeps their records (CONTRACTS.md §1). One idea: a transaction is an async
// function over ordered keys; it runs alone as far as it can tell, may be run more than once, and its promise is
// fulfilled only after the commit is on disk. Keys are strings ordered by their UTF-8 bytes (no NUL); values are JSON.
import type { Readable } from 'node:stream'
import type { Later } from './cloud.ts'
import type { Lease } from './lease.ts'

/** A key: build it with `key(...)`, never by hand. */
export type Key = string
/** Half open: from <= key < to. */
export interface Range {
  readonly from: Key
  readonly to: Key
}
export type Maybe<T> = T | Promise<T>
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined }

/** Bounds, the same on every engine, refused by all (a PostgreSQL btree row takes at most 2,704 bytes). */
export const KEY_BYTES_MAX = 2_600
export const VALUE_BYTES_MAX = 4 * 1024 * 1024
export const TRANSACTION_WRITES_MAX = 8_000
export const TRANSACTION_BYTES_MAX = 64 * 1024 * 1024
/** Opaque bytes up to this stand in a record, above it in a blob (CONTRACTS.md §2; measured crossing point). */
export const INLINE_BYTES_MAX = 64 * 1024

export interface Reader {
  /** The value at this key, or undefined. It may be shared with other readers and is then frozen: copy it before you change it. */
  get<T>(key: Key): Maybe<T | undefined>
  /** Records of a range in key order (or backwards), at most `limit`. */
  scan<T>(range: Range, options: { limit: number; reverse?: boolean }): Maybe<[Key, T][]>
}

export interface Tx extends Reader {
  /** Like scan, but leaves out records that another running transaction has claimed. Never for FIFO (CONTRACTS.md §1). */
  claim<T>(range: Range, options: { limit: number }): Maybe<[Key, T][]>
  put(key: Key, value: Json | object): void
  delete(key: Key): void
  /** Wakes everyone asleep on this topic, in every process, once this transaction is durable. */
  wake(topic: string): void
  /** A promise: this operation will be called, at least once, if and only if this transaction commits (CONTRACTS.md §3). */
  readonly later: Later
  /** Throws unless this server still owns the lease at commit (CONTRACTS.md §4). */
  hold(lease: Lease): Maybe<void>
  /** AWS-visible time (`clock.now`) in ms, fixed for this transact call. */
  readonly now: number
  /** The machine's time (`clock.wall`) in ms, fixed for this transact call: what blob ages and retries are judged by. */
  readonly wall: number
  /** A random 128-bit id in lower-case hex, seeded per transact call: the same on every run of the body. */
  id(): string
}

export interface Records extends Reader {
  /**
   * Runs `body` as if alone; fulfilled only when its writes are on disk. `body` awaits nothing but `tx`, has no other
   * effect, and may run again. Rejects with what it threw: then nothing was written. `home` names the hot thing it
   * turns on (a queue, a shard); it changes speed, never meaning.
   */
  transact<T>(body: (tx: Tx) => Maybe<T>, home?: string): Promise<T>
  /** Removes a range in bounded steps, not atomically: make it unreachable first. */
  clear(range: Range): Promise<void>
  /** Wakes sleepers of a topic without a transaction (live things only). */
  wake(topic: string): void
  /** Until a wake of this topic or `ms` of `clock.now`; true if woken. A wake may be lost: look again either way. */
  sleep(topic: string, ms: number, signal?: AbortSignal): Promise<boolean>
  /** A consistent copy of everything committed before this call, made while serving. */
  backup(to: string): Promise<void>
  close(): Promise<void>
}

export type BlobId = string

/** What is known of a blob once it is durable. */
export interface BlobInfo {
  readonly id: BlobId
  readonly bytes: number
}

/** Immutable bytes (CONTRACTS.md §2). A blob is durable before its id is returned. */
export interface Blobs {
  /** Writes bytes or a stream; on any failure nothing remains. Constant memory. */
  put(data: Buffer | Readable): Promise<BlobInfo>
  /** Bytes `[from, to)` (default all). Throws when the blob does not exist; a read that loses its bytes is destroyed, never ended short. */
  get(id: BlobId, range?: { from: number; to: number }): Promise<Readable>
  /** The whole blob in memory; for small ones. */
  read(id: BlobId): Promise<Buffer>
  /** Absolute path of a blob's file, for engines that must have a file (unpacking); the file must not be changed. */
  path(id: BlobId): string
  /** Removes a blob once this process's open reads of it have ended; a Fault 503 when they take too long. Absent is fine. */
  delete(id: BlobId): Promise<void>
}

/** Joins parts so that the order of keys is the order of tuples. Numbers (0 .. 2^53-1) sort by value, strings by UTF-8 bytes. */
export function key(...parts: (string | number)[]): Key {
  let k = ''
  for (const p of parts) {
    if (typeof p === 'number') k += '#' + String(p).padStart(16, '0') + '\x02'
    else
      k +=
        '$' +
        (LOW.test(p) ? p.replace(LOWS, (c) => '\x03' + String.fromCharCode(c.charCodeAt(0) + 16)) : p) +
        '\x02'
  }
  return k
}

// The separator and the escape itself must not occur inside a part; they are shifted up by 16 behind \x03.
// oxlint-disable-next-line no-control-regex
const LOW = /[\x00-\x03]/
// oxlint-disable-next-line no-control-regex
const LOWS = /[\x00-\x03]/g

/** Everything below these parts: key(...parts, anything). */
export function under(...parts: (string | number)[]): Range {
  const k = key(...parts)
  return { from: k, to: k + '\u{10FFFF}' }
}

/** The part of `under(...parts)` strictly after the entry `last`, and everything below it: where a page goes on. */
export function after(range: Range, last: Key): Range {
  return { from: last + '\u{10FFFF}', to: range.to }
}
