// The table of a multipart object's parts: their numbers, sizes and checksums, for GetObject's PartNumber and for
// GetObjectAttributes. Some hundred parts a record, each record knowing where its first part begins, so that
// finding one of 10,000 parts reads one record.
import type { Key, Reader, Tx } from '../../kernel/records.ts'
import type { StoredChecksum } from './checksum.ts'
import { s3Fault } from './errors.ts'
import type { ByteRange } from './range.ts'
import { allInBucket, inBucket } from './store.ts'
import type { Bucket, ObjectHead } from './store.ts'

/** Part number, bytes, and the checksum's value where the upload had chosen an algorithm. */
export type PartRow = readonly [number: number, bytes: number, checksum: string | null]

export interface PartChunk {
  /** Offset in the object of the first part. */
  readonly from: number
  readonly parts: readonly PartRow[]
}

// 10,000 parts are then 20 records, few enough to be written in the transaction that makes the object.
const PARTS_PER_RECORD = 500

/** Writes records of a table. */
export function putParts(tx: Tx, bucket: Bucket, table: string, chunks: readonly PartChunk[]): void {
  for (const chunk of chunks) {
    const [first] = chunk.parts
    if (first !== undefined) tx.put(inBucket(bucket, 'parts', table, first[0]), chunk)
  }
}

/** Cuts a list of parts into the table's records. */
export function chunksOf(parts: readonly PartRow[]): PartChunk[] {
  const chunks: PartChunk[] = []
  let offset = 0
  for (let start = 0; start < parts.length; start += PARTS_PER_RECORD) {
    const slice = parts.slice(start, start + PARTS_PER_RECORD)
    chunks.push({ from: offset, parts: slice })
    for (const [, bytes] of slice) offset += bytes
  }
  return chunks
}

/**
 * The bytes and the checksum of one part. An object that was not uploaded in parts has one. Throws InvalidPartNumber.
 */
export async function partOf(
  reader: Reader,
  found: { readonly bucket: Bucket; readonly head: ObjectHead },
  partNumber: number,
): Promise<{ range: ByteRange; checksum: StoredChecksum | undefined }> {
  const { bucket, head } = found
  if (head.parts === undefined) {
    if (partNumber !== 1) throw noSuchPart(partNumber, 1)
    return { range: { from: 0, to: head.size }, checksum: head.checksum }
  }
  const entry = await chunkUpTo(reader, bucket, head.parts.table, partNumber)
  let from = entry?.[1].from ?? 0
  for (const [number, bytes, checksum] of entry?.[1].parts ?? []) {
    if (number === partNumber) {
      const range = { from, to: from + bytes }
      return { range, checksum: partChecksum(head, range, checksum) }
    }
    from += bytes
  }
  throw noSuchPart(partNumber, head.parts.count)
}

/** Parts after `marker`, at most `limit` and one more to see whether there are others. */
export async function partsAfter(
  reader: Reader,
  bucket: Bucket,
  table: string,
  marker: number,
  limit: number,
): Promise<PartRow[]> {
  const found: PartRow[] = []
  const all = allInBucket(bucket, 'parts', table)
  const start = await chunkUpTo(reader, bucket, table, marker)
  const records = await reader.scan<PartChunk>(
    { from: start?.[0] ?? all.from, to: all.to },
    { limit: Math.ceil(limit / PARTS_PER_RECORD) + 2 },
  )
  for (const [, chunk] of records) {
    for (const row of chunk.parts) if (row[0] > marker && found.length <= limit) found.push(row)
  }
  return found
}

/** The record of a table that holds this part number, or the last before it. */
async function chunkUpTo(
  reader: Reader,
  bucket: Bucket,
  table: string,
  partNumber: number,
): Promise<[Key, PartChunk] | undefined> {
  const range = {
    from: allInBucket(bucket, 'parts', table).from,
    to: inBucket(bucket, 'parts', table, partNumber + 1),
  }
  const [entry] = await reader.scan<PartChunk>(range, { limit: 1, reverse: true })
  return entry
}

/** A part's own checksum where they are COMPOSITE; else the object's, if the part is the whole of it (recorded). */
function partChecksum(head: ObjectHead, range: ByteRange, value: string | null): StoredChecksum | undefined {
  const { algorithm, type } = head.checksum
  if (type === 'COMPOSITE') return value === null ? undefined : { algorithm, type, value }
  return range.from === 0 && range.to === head.size ? head.checksum : undefined
}

function noSuchPart(partNumber: number, count: number): Error {
  return s3Fault('InvalidPartNumber', {
    PartNumberRequested: String(partNumber),
    ActualPartCount: String(count),
  })
}
