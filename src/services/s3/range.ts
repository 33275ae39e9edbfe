// The Range header as S3 reads it (RFC 9110 §14, GetObject): one byte range is honoured; several, or anything that is
// not a byte range, is ignored and the whole object answered; one that begins behind the end is InvalidRange.
// Recorded behaviour: LocalStack `test_get_object_range`.
import { s3Fault } from './errors.ts'

/** Half open: from <= byte < to. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/** The range asked for of `size` bytes, or undefined where the header is to be ignored. Throws InvalidRange (416). */
export function readRange(header: string | undefined, size: number): ByteRange | undefined {
  if (header === undefined) return undefined
  const match = RANGE.exec(header)
  if (match === null) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  if (first === '') {
    const suffix = Number(last)
    if (suffix === 0 || size === 0) throw unsatisfiable(header, size)
    return { from: Math.max(0, size - suffix), to: size }
  }
  const from = Number(first)
  if (last !== '' && Number(last) < from) return undefined
  if (from >= size) throw unsatisfiable(header, size)
  return { from, to: last === '' ? size : Math.min(size, Number(last) + 1) }
}

/** `bytes 0-8/10` */
export function contentRange(range: ByteRange, size: number): string {
  return `bytes ${range.from}-${range.to - 1}/${size}`
}

const RANGE = /^bytes=(\d*)-(\d*)$/

function unsatisfiable(header: string, size: number): Error {
  return s3Fault('InvalidRange', { RangeRequested: header, ActualObjectSize: String(size) })
}
