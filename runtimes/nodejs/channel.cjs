'use strict'
// The runtime's end of the frames on fd 3 (src/runtime/protocol.ts): blocking reads, whole writes.
const fs = require('node:fs')

const CONTROL_FD = 3
const TO_RUNTIME = { init: 1, invoke: 2 }
const FROM_RUNTIME = {
  ready: 16,
  initError: 17,
  response: 18,
  error: 19,
  chunk: 20,
  streamEnd: 21,
  next: 22,
  tooLarge: 23,
}
const HEADER_BYTES = 5
const PAYLOAD_BYTES_MAX = 6 * 1024 * 1024 + 100 // src/runtime/protocol.ts
const CHUNK_BYTES_MAX = 1024 * 1024

let buffer = Buffer.allocUnsafeSlow(64 * 1024)
let start = 0
let end = 0

/** Makes at least `count` bytes available from `start`; the engine's end of file is our end. */
function fill(count) {
  if (end - start >= count) return
  if (buffer.length - start < count) {
    const target = buffer.length < count ? Buffer.allocUnsafeSlow(count) : buffer
    buffer.copy(target, 0, start, end)
    buffer = target
    end -= start
    start = 0
  }
  while (end - start < count) {
    const got = fs.readSync(CONTROL_FD, buffer, end, buffer.length - end, null)
    if (got === 0) process.exit(0)
    end += got
  }
}

function receive(wanted) {
  fill(HEADER_BYTES)
  const length = buffer.readUInt32LE(start)
  const type = buffer[start + 4]
  fill(4 + length)
  const payload = buffer.subarray(start + HEADER_BYTES, start + 4 + length)
  start += 4 + length
  if (start === end) start = end = 0
  if (type !== wanted) throw new Error(`the engine sent frame ${type} where ${wanted} was due`)
  return payload
}

function receiveInit() {
  return JSON.parse(receive(TO_RUNTIME.init).toString())
}

/** Blocks until there is an invocation: `{ header, body }`, body being the event's JSON text. */
function receiveInvocation() {
  const payload = receive(TO_RUNTIME.invoke)
  invocationBeganMs = performance.now()
  const headerEnd = 4 + payload.readUInt32LE(0)
  const header = JSON.parse(payload.toString('utf8', 4, headerEnd))
  const body = payload.toString('utf8', headerEnd)
  // One large event shall not hold its memory for the environment's life.
  if (buffer.length > 1024 * 1024 && start === end) buffer = Buffer.allocUnsafeSlow(64 * 1024)
  return { header, body }
}

function write(bytes) {
  let offset = 0
  while (offset < bytes.length) offset += fs.writeSync(CONTROL_FD, bytes, offset, bytes.length - offset)
}

const small = Buffer.allocUnsafeSlow(16 * 1024)

/** Writes an answer, or, when it is longer than Lambda takes, only that it is. */
function sendAnswer(type, text, andNext) {
  if (Buffer.byteLength(text) > PAYLOAD_BYTES_MAX) send(FROM_RUNTIME.tooLarge, '', andNext)
  else send(type, text, andNext)
}

/** Writes a frame of peak memory and text, with the frame `next` behind it when the runtime asks for more at once. */
function send(type, text, andNext) {
  const textBytes = Buffer.byteLength(text)
  const total = HEADER_BYTES + 4 + textBytes + (andNext ? HEADER_BYTES : 0)
  const bytes = total <= small.length ? small : Buffer.allocUnsafe(total)
  bytes.writeUInt32LE(1 + 4 + textBytes, 0)
  bytes[4] = type
  bytes.writeUInt32LE(peakResidentKiB(), HEADER_BYTES)
  bytes.write(text, HEADER_BYTES + 4)
  if (andNext) {
    bytes.writeUInt32LE(1, total - HEADER_BYTES)
    bytes[total - 1] = FROM_RUNTIME.next
  }
  write(total === bytes.length ? bytes : bytes.subarray(0, total))
}

function sendChunk(bytes) {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES_MAX) {
    const piece = bytes.subarray(from, from + CHUNK_BYTES_MAX)
    const header = Buffer.allocUnsafe(HEADER_BYTES)
    header.writeUInt32LE(1 + piece.length, 0)
    header[4] = FROM_RUNTIME.chunk
    write(header)
    write(piece)
  }
}

// A process cannot take up more than a few MB in this time, so the peak is not read anew after shorter invocations.
const PEAK_UNCHANGED_MS = 2
const PEAK_READ_AT_LEAST_MS = 100

const statusBytes = Buffer.allocUnsafeSlow(4096)
let statusFd
let peakKiB = 0
let peakReadAtMs = -Infinity
let invocationBeganMs = -Infinity

/** The kernel's VmHWM of this process: costs ten microseconds, a fifth of a quick invocation. */
function peakResidentKiB() {
  const nowMs = performance.now()
  const quick = nowMs - invocationBeganMs < PEAK_UNCHANGED_MS && nowMs - peakReadAtMs < PEAK_READ_AT_LEAST_MS
  if (quick) return peakKiB
  statusFd ??= fs.openSync('/proc/self/status')
  const length = fs.readSync(statusFd, statusBytes, 0, statusBytes.length, 0)
  peakKiB = Number(/VmHWM:\s*(\d+)/.exec(statusBytes.latin1Slice(0, length))?.[1] ?? 0)
  peakReadAtMs = nowMs
  return peakKiB
}

module.exports = {
  receiveInit,
  receiveInvocation,
  sendReady: () => send(FROM_RUNTIME.ready, '', true),
  sendInitError: (document) => send(FROM_RUNTIME.initError, JSON.stringify(document), false),
  sendResponse: (text, andNext) => sendAnswer(FROM_RUNTIME.response, text, andNext),
  sendError: (document, andNext) => sendAnswer(FROM_RUNTIME.error, JSON.stringify(document), andNext),
  sendChunk,
  sendStreamEnd: (andNext) => send(FROM_RUNTIME.streamEnd, '', andNext),
  sendNext: () => write(Buffer.from([1, 0, 0, 0, FROM_RUNTIME.next])),
}
