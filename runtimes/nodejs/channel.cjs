'use strict'
// The runtime's end of the frames on fd 3 (src/runtime/protocol.ts): blocking reads, whole writes.
const fs = require('node:fs')

const CONTROL_FD = 3
const TO_RUNTIME = { init: 1, invoke: 2 }
const FROM_RUNTIME = { ready: 16, initError: 17, response: 18, error: 19, chunk: 20, streamEnd: 21, next: 22 }
const HEADER_BYTES = 5

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

function sendChunk(chunk) {
  const header = Buffer.allocUnsafe(HEADER_BYTES)
  header.writeUInt32LE(1 + chunk.length, 0)
  header[4] = FROM_RUNTIME.chunk
  write(header)
  write(chunk)
}

let knownUsage = 0
let knownPeak = 0

/**
 * The process's peak resident memory. The kernel's VmHWM is the truth; reading it costs, and it can only have grown when
 * the (cheap) usage counter has, which itself starts too high: it remembers the process that forked us.
 */
function peakResidentKiB() {
  const usage = process.resourceUsage().maxRSS
  if (usage === knownUsage && knownPeak === usage) return knownPeak
  const status = fs.readFileSync('/proc/self/status', 'latin1')
  knownPeak = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? usage)
  knownUsage = usage
  return knownPeak
}

module.exports = {
  receiveInit,
  receiveInvocation,
  sendReady: () => send(FROM_RUNTIME.ready, '', true),
  sendInitError: (document) => send(FROM_RUNTIME.initError, JSON.stringify(document), false),
  sendResponse: (text, andNext) => send(FROM_RUNTIME.response, text, andNext),
  sendError: (document, andNext) => send(FROM_RUNTIME.error, JSON.stringify(document), andNext),
  sendChunk,
  sendStreamEnd: (andNext) => send(FROM_RUNTIME.streamEnd, '', andNext),
  sendNext: () => write(Buffer.from([1, 0, 0, 0, FROM_RUNTIME.next])),
}
