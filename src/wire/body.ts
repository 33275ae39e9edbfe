// Reads a request's body into memory, never more than its bound: refused from Content-Length before a byte is read, and
// while a body of unknown length arrives. Compressed bodies are inflated under the same bound, after their hash was taken:
// a signature is over the bytes that were sent.
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gunzip, gunzipSync } from 'node:zlib'
import { Fault } from '../kernel/fault.ts'
import type { HttpRequest } from '../kernel/http.ts'

export const NO_BYTES = Buffer.alloc(0)

// Inflating more than this leaves the event loop to the thread pool.
const INFLATE_HERE_BYTES_MAX = 16 * 1024

/** A body and the bound it may have; `tooLarge` makes the refusal. */
export interface Bound {
  readonly bytesMax: number
  readonly tooLarge: () => Fault
}

/** The body's bytes, at once where they are here already. Throws the bound's fault, or IncompleteBody. */
export function readBody(request: HttpRequest, bound: Bound): Buffer | Promise<Buffer> {
  const body = request.body
  if (body === undefined) return NO_BYTES
  if (Buffer.isBuffer(body)) {
    if (body.length > bound.bytesMax) throw bound.tooLarge()
    return body
  }
  const announced = request.headers['content-length']
  if (announced !== undefined && Number(announced) > bound.bytesMax) throw bound.tooLarge()
  request.proceed?.()
  return collect(body, bound)
}

function collect(body: Readable, bound: Bound): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let first: Buffer | undefined
    let more: Buffer[] | undefined
    let bytes = 0
    const refuse = (fault: Fault) => {
      body.pause()
      body.removeListener('data', take)
      reject(fault)
    }
    const take = (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > bound.bytesMax) refuse(bound.tooLarge())
      else if (first === undefined) first = chunk
      else if (more === undefined) more = [first, chunk]
      else more.push(chunk)
    }
    body.on('data', take)
    body.on('end', () => resolve(more ? Buffer.concat(more, bytes) : (first ?? NO_BYTES)))
    body.on('error', () => reject(incomplete()))
    body.on('close', () => {
      if (!body.readableEnded) reject(incomplete())
    })
  })
}

/** The body after `Content-Encoding: gzip` (SDKs compress what the model marks, from 10 KB on). */
export async function inflate(bytes: Buffer, bound: Bound): Promise<Buffer> {
  try {
    const options = { maxOutputLength: bound.bytesMax }
    return bytes.length <= INFLATE_HERE_BYTES_MAX
      ? gunzipSync(bytes, options)
      : await gunzipLater(bytes, options)
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw bound.tooLarge()
    throw new Fault('SerializationException', 'The gzip encoding of the request body is broken.', {
      status: 400,
    })
  }
}

const gunzipLater = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip)

function incomplete(): Fault {
  return new Fault('IncompleteBody', 'The request body terminated unexpectedly', { status: 400 })
}
