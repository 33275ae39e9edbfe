// Bodies: opaque bytes that records name (CONTRACTS.md §2). Up to 64 KiB they stand in a record of their own, above that
// in a blob; a multipart object is a layout, rows that say which piece lies at which offset. Whoever names a body is a
// holder, by a record `body/<id>/<holder>`; a layout holds its pieces. After its last holder a body is cleared, in steps
// and behind the transaction that let it go, by a promise of our own. So completing, copying and deleting an object of
// 10,000 parts or of one is a handful of writes.
//
// How a room uses it:
//   const fresh = await putBody({ blobs, clock, ids }, stream)           // durable, nobody names it yet
//   await records.transact(async (tx) => {
//     await holdNew(tx, fresh, holder); tx.put(k, { …, body: fresh.body })     // first holder, with the head record
//     if (old) await dropBody(tx, old.body, holder of old)                     // what it replaced
//   })
//   await shareBody(tx, source.body, other)                                    // a copy: one more holder
//   readBody({ records, blobs }, body, { from, to })                           // bytes, as a stream
// A holder is any text that is unique to the naming record and never used again for another one (a version's id, not a
// key that may be overwritten), so that letting go of the old and holding the new can stand in one transaction.
import { hash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Clock } from './clock.ts'
import { serviceOf } from './cloud.ts'
import type { Ids } from './ids.ts'
import { INLINE_BYTES_MAX, key, under } from './records.ts'
import type { Blobs, Key, Range, Reader, Records, Tx } from './records.ts'

/** A body as a record names it; JSON. `bytes` is its length. */
export interface Body {
  readonly at: 'inline' | 'blob' | 'layout'
  readonly id: string
  readonly bytes: number
}

/** A body that nobody holds yet. An inline one carries its bytes until its first holder writes them. */
export interface NewBody {
  readonly body: Body
  readonly data?: Buffer
}

/** A part of a layout: bytes `[from, from + length)` of a body that is inline or a blob, at `offset` of the whole. */
export interface Piece {
  readonly offset: number
  readonly piece: Body
  readonly from: number
  readonly length: number
}

/** A layout's own record: sealed when its last row is written. */
interface LayoutHead {
  readonly bytes: number
  readonly sealed: boolean
}

/** Bytes finished longer ago than this take no first holder (the sweep takes orphans of 24 h, so the two cannot meet). */
export const FIRST_HOLDER_MS_MAX = 3_600_000
/** Layout rows written or cleared in one transaction: two or three writes each, and well within 2 ms of the loop. */
const LAYOUT_STEP_ROWS = 100
/** A layout that nobody came to hold is cleared after this. */
const LAYOUT_ORPHAN_MS = 86_400_000
// 12 hex digits of the time the bytes were finished, 32 of chance.
const BODY_ID = /^[0-9a-f]{44}$/

/** An id for bytes finished now: its first 12 digits are the machine's time, which the two age rules read. */
export function newBodyId(at: { clock: Clock; ids: Ids }): string {
  return at.clock.wall().toString(16).padStart(12, '0') + at.ids.hex(16)
}

/** When the bytes of this id were finished, the machine's ms. */
export const finishedMs = (id: string): number => Number.parseInt(id.slice(0, 12), 16)

/** True for the form of our own ids. */
export const isBlobId = (value: unknown): value is string => typeof value === 'string' && BODY_ID.test(value)

/** Everyone who holds a body: records `body/<id>/<holder>`. */
export const holdersOf = (id: string): Range => under('body', id)

/** Thrown when a body may not be held (any more): the room answers as if it had never seen it, or tries anew. */
export class BodyGone extends Error {
  override readonly name = 'BodyGone'
}

/**
 * Makes bytes durable and answers a body that nobody holds yet. A stream of up to 64 KiB becomes inline, a longer one is
 * poured into a blob in constant memory. Rejects with the stream's own error; then nothing remains.
 */
export async function putBody(
  at: { blobs: Blobs; clock: Clock; ids: Ids },
  data: Buffer | Readable,
): Promise<NewBody> {
  const whole = Buffer.isBuffer(data) ? data : await small(data)
  if (Buffer.isBuffer(whole) && whole.length <= INLINE_BYTES_MAX)
    return { body: { at: 'inline', id: newBodyId(at), bytes: whole.length }, data: whole }
  const { id, bytes } = await at.blobs.put(whole)
  return { body: { at: 'blob', id, bytes } }
}

/** The first holder of a new body. Throws BodyGone when its bytes were finished more than an hour ago. */
export async function holdNew(tx: Tx, fresh: NewBody, holder: string): Promise<void> {
  const { body, data } = fresh
  if (body.at === 'inline') {
    if (data === undefined) throw new Error('a new inline body carries its bytes')
    tx.put(inlineKey(body.id), data.toString('base64'))
  } else {
    if (body.at === 'layout' && (await tx.get<LayoutHead>(layoutKey(body.id)))?.sealed !== true)
      throw gone(body.id)
    await refuseOld(tx, body.id)
  }
  tx.put(holderKey(body.id, holder), 1)
}

/** One more holder of a body that a record names. Throws BodyGone when nobody holds it: the record was read too early. */
export async function shareBody(tx: Tx, body: Body, holder: string): Promise<void> {
  if ((await tx.scan(holdersOf(body.id), { limit: 1 })).length === 0) throw gone(body.id)
  tx.put(holderKey(body.id, holder), 1)
}

/** Lets go of a body; after its last holder it is cleared. A holder that is not there is fine. */
export async function dropBody(tx: Tx, body: Body, holder: string): Promise<void> {
  const mine = holderKey(body.id, holder)
  // One look tells both whether it is held by this one and whether by another, unless two others come first.
  const holders = await tx.scan(holdersOf(body.id), { limit: 2 })
  const isAmong = holders.some(([one]) => one === mine)
  if (!isAmong && (holders.length < 2 || (await tx.get(mine)) === undefined)) return
  tx.delete(mine)
  if (!isAmong || holders.length > 1) return
  if (body.at === 'inline') tx.delete(inlineKey(body.id))
  else promiseToClear(tx, body)
}

/** A blob named by id alone, as a promise's input does. */
export async function holdBlob(tx: Tx, id: string, holder: string): Promise<void> {
  await refuseOld(tx, id)
  tx.put(holderKey(id, holder), 1)
}

export const dropBlob = (tx: Tx, id: string, holder: string): Promise<void> =>
  dropBody(tx, { at: 'blob', id, bytes: 0 }, holder)

/**
 * Builds a layout in steps under an id that nobody can name yet: its rows hold their pieces. Pieces must be held by
 * someone until this ends (an upload's parts are). Answers a new body for `holdNew`; if none comes, it is cleared a day
 * later. Throws BodyGone when a piece has no holder left.
 */
export async function putLayout(
  at: { records: Records; clock: Clock; ids: Ids },
  pieces: readonly Omit<Piece, 'offset'>[],
): Promise<NewBody> {
  const id = newBodyId(at)
  let offset = 0
  for (let n = 0; n === 0 || n < pieces.length; n += LAYOUT_STEP_ROWS) {
    const step: Piece[] = []
    for (const piece of pieces.slice(n, n + LAYOUT_STEP_ROWS)) {
      step.push({ ...piece, offset })
      offset += piece.length
    }
    const sealed = n + LAYOUT_STEP_ROWS >= pieces.length
    await at.records.transact((tx) => putRows(tx, id, step, { bytes: offset, sealed }, n === 0))
  }
  return { body: { at: 'layout', id, bytes: offset } }
}

async function putRows(
  tx: Tx,
  id: string,
  rows: readonly Piece[],
  head: LayoutHead,
  first: boolean,
): Promise<void> {
  // The promise comes with the first step, so that a server that dies on the way leaves nothing behind for ever.
  if (first) promiseToClear(tx, { at: 'layout', id, bytes: 0 }, tx.now + LAYOUT_ORPHAN_MS)
  else if ((await tx.get(layoutKey(id))) === undefined) throw gone(id)
  for (const row of rows) {
    tx.put(rowKey(id, row.offset), row)
    await shareBody(tx, row.piece, rowHolder(id, row.offset))
  }
  tx.put(layoutKey(id), head)
}

/** The pieces of bytes `[from, to)` of any body, for a layout made of parts of others (UploadPartCopy). */
export async function piecesOf(
  records: Reader,
  body: Body,
  range?: { from: number; to: number },
): Promise<Omit<Piece, 'offset'>[]> {
  const from = range?.from ?? 0
  const to = Math.min(range?.to ?? body.bytes, body.bytes)
  if (body.at !== 'layout') return from >= to ? [] : [{ piece: body, from, length: to - from }]
  const pieces: Omit<Piece, 'offset'>[] = []
  for await (const part of cut(records, body.id, from, to)) pieces.push(part)
  return pieces
}

/**
 * Bytes `[from, to)` of a body (default all). Rejects with BodyGone when it is not there; a stream that loses its bytes
 * on the way is destroyed, never ended short.
 */
export async function readBody(
  at: { records: Reader; blobs: Blobs },
  body: Body,
  range?: { from: number; to: number },
): Promise<Readable> {
  const from = range?.from ?? 0
  const to = Math.min(range?.to ?? body.bytes, body.bytes)
  if (from >= to) return Readable.from([], { objectMode: false })
  if (body.at === 'inline') {
    const bytes = (await inlineBytes(at.records, body)).subarray(from, to)
    return Readable.from([bytes], { objectMode: false })
  }
  if (body.at === 'blob') return await at.blobs.get(body.id, { from, to })
  if ((await at.records.get(layoutKey(body.id))) === undefined) throw gone(body.id)
  return Readable.from(layoutBytes(at, body.id, from, to), { objectMode: false })
}

/** A whole body in memory, refused above `bytesMax`. */
export async function readWhole(
  at: { records: Reader; blobs: Blobs },
  body: Body,
  bytesMax: number,
): Promise<Buffer> {
  if (body.bytes > bytesMax) throw new RangeError(`a body of ${body.bytes} bytes is longer than ${bytesMax}`)
  if (body.at === 'inline') return await inlineBytes(at.records, body)
  if (body.at === 'blob') return await at.blobs.read(body.id)
  const chunks: Buffer[] = []
  for await (const chunk of layoutBytes(at, body.id, 0, body.bytes)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Clears a body that nobody holds: a layout's rows in steps, letting go of their pieces, then its head; a blob's file.
 * The corridor's own promise runs it; running it twice, or for a body that is held after all, does nothing.
 */
export async function clearBody(at: { records: Records; blobs: Blobs }, body: Body): Promise<void> {
  if (body.at === 'layout') {
    while (await at.records.transact((tx) => clearRows(tx, body.id)));
    return
  }
  const held = await at.records.transact(
    async (tx) => (await tx.scan(holdersOf(body.id), { limit: 1 })).length > 0,
  )
  if (!held) await at.blobs.delete(body.id)
}

/** One step; true while there may be more. */
async function clearRows(tx: Tx, id: string): Promise<boolean> {
  if ((await tx.scan(holdersOf(id), { limit: 1 })).length > 0) return false
  const head = await tx.get<LayoutHead>(layoutKey(id))
  // Unsealed first: whoever comes now to hold it or to write more rows is refused.
  if (head !== undefined) tx.delete(layoutKey(id))
  const rows = await tx.scan<Piece>(rowsOf(id), { limit: LAYOUT_STEP_ROWS })
  for (const [k, row] of rows) {
    tx.delete(k)
    await dropBody(tx, row.piece, rowHolder(id, row.offset))
  }
  return rows.length > 0
}

// The operation is the corridor's own and reaches no room (kernel/later.ts); it is promised like any other.
export const CLEAR_BODY = 'ownClearBody'
const KERNEL = serviceOf('selfless.amazonaws.com', { account: '', region: '' })

function promiseToClear(tx: Tx, body: Body, atMs?: number): void {
  tx.later('selfless', CLEAR_BODY, { body }, KERNEL, atMs === undefined ? {} : { atMs })
}

const layoutKey = (id: string): Key => key('layout', id)
const rowsOf = (id: string): Range => under('layout', id, 'row')
const rowKey = (id: string, offset: number): Key => key('layout', id, 'row', offset)
// Each row is a holder of its own, since several may be cut from one piece.
const rowHolder = (id: string, offset: number): string => `${id}/${offset}`
const inlineKey = (id: string): Key => key('inline', id)
const HOLDER_CHARS_MAX = 128

function holderKey(id: string, holder: string): Key {
  return key('body', id, holder.length <= HOLDER_CHARS_MAX ? holder : hash('sha256', holder, 'hex'))
}

const gone = (id: string): BodyGone => new BodyGone(`body ${id} is held by nobody any more`)

/** Only a first holder is refused, and only for bytes finished more than an hour before this transaction began. */
async function refuseOld(tx: Tx, id: string): Promise<void> {
  if (tx.wall - finishedMs(id) <= FIRST_HOLDER_MS_MAX) return
  if ((await tx.scan(holdersOf(id), { limit: 1 })).length === 0) throw gone(id)
}

async function inlineBytes(records: Reader, body: Body): Promise<Buffer> {
  const text = await records.get<string>(inlineKey(body.id))
  if (text === undefined) throw gone(body.id)
  return Buffer.from(text, 'base64')
}

/** The whole stream when it is short, else the stream itself, with what was read put back. */
function small(stream: Readable): Promise<Buffer | Readable> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const stop = (): void => {
      stream.off('readable', onReadable).off('end', onEnd).off('error', onError).off('close', onClose)
    }
    const onReadable = (): void => {
      for (let chunk: unknown = stream.read(); chunk !== null; chunk = stream.read()) {
        const buffer = asBuffer(chunk)
        chunks.push(buffer)
        bytes += buffer.length
        if (bytes <= INLINE_BYTES_MAX) continue
        stop()
        stream.unshift(Buffer.concat(chunks))
        return resolve(stream)
      }
    }
    const onEnd = (): void => (stop(), resolve(Buffer.concat(chunks)))
    const onError = (error: Error): void => (stop(), reject(error))
    const onClose = (): void => onError(stream.errored ?? new Error('the stream closed before it ended'))
    if (stream.destroyed) return onClose()
    if (stream.readableEnded) return resolve(Buffer.alloc(0))
    stream.on('readable', onReadable).on('end', onEnd).on('error', onError).on('close', onClose)
  })
}

function asBuffer(chunk: unknown): Buffer {
  if (Buffer.isBuffer(chunk)) return chunk
  if (typeof chunk === 'string') return Buffer.from(chunk)
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  throw new TypeError('a body is made of bytes')
}

/** The pieces of bytes `[from, to)` of a layout, in order; throws when they do not reach `to`. */
async function* cut(
  records: Reader,
  id: string,
  from: number,
  to: number,
): AsyncGenerator<Omit<Piece, 'offset'>> {
  // The row that covers `from` begins at or before it.
  const [first] = await records.scan<Piece>(
    { from: rowsOf(id).from, to: rowKey(id, from + 1) },
    { limit: 1, reverse: true },
  )
  let at = from
  let next: Key | undefined = first?.[0]
  while (at < to) {
    if (next === undefined) throw gone(id)
    const rows: [Key, Piece][] = await records.scan<Piece>({ from: next, to: rowsOf(id).to }, { limit: 100 })
    for (const [k, row] of rows) {
      next = k + '\x01'
      if (row.offset + row.length <= at) continue
      const skip = at - row.offset
      if (at >= to || skip < 0) break
      const length = Math.min(row.length - skip, to - at)
      yield { piece: row.piece, from: row.from + skip, length }
      at += length
    }
    if (rows.length === 0 && at < to) throw gone(id)
  }
}

async function* layoutBytes(
  at: { records: Reader; blobs: Blobs },
  id: string,
  from: number,
  to: number,
): AsyncGenerator<Buffer> {
  for await (const part of cut(at.records, id, from, to)) {
    const range = { from: part.from, to: part.from + part.length }
    if (part.piece.at === 'inline')
      yield (await inlineBytes(at.records, part.piece)).subarray(range.from, range.to)
    else for await (const chunk of await at.blobs.get(part.piece.id, range)) yield asBuffer(chunk)
  }
}
