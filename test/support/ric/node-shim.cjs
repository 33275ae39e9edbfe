'use strict'
// Starts AWS's aws-lambda-ric, unmodified, on the frames of fd 3. Two things of it are answered here: its native module,
// and what it sends to the Runtime API over HTTP itself (errors of loading, streamed responses), whose bytes are read from
// a connection that ends in this process. Its log frames, which AWS's platform reads from a descriptor of their own, are
// turned into the engine's lines. Loaded by --require, before the client's own entry.
const fs = require('node:fs')
const http = require('node:http')
const Module = require('node:module')
const net = require('node:net')
const path = require('node:path')
const { Duplex } = require('node:stream')

const FD = 3
const TO = { init: 1, invoke: 2 }
const FROM = {
  ready: 16,
  initError: 17,
  response: 18,
  error: 19,
  chunk: 20,
  streamEnd: 21,
  next: 22,
  tooLarge: 23,
}
const PAYLOAD_BYTES_MAX = 6 * 1024 * 1024 + 100

function read(count) {
  const bytes = Buffer.alloc(count)
  for (let have = 0; have < count;) {
    const got = fs.readSync(FD, bytes, have, count - have, null)
    if (got === 0) process.exit(0)
    have += got
  }
  return bytes
}

function receive(wanted) {
  const frame = read(read(4).readUInt32LE(0))
  if (frame[0] !== wanted) throw new Error(`frame ${frame[0]} where ${wanted} was due`)
  return frame.subarray(1)
}

function write(type, payload) {
  const head = Buffer.alloc(5)
  head.writeUInt32LE(payload.length + 1, 0)
  head[4] = type
  const bytes = Buffer.concat([head, payload])
  for (let offset = 0; offset < bytes.length;) offset += fs.writeSync(FD, bytes, offset)
}

/** An answer begins with the peak of memory, which nobody compares. */
function send(type, body) {
  showLog()
  write(type, Buffer.concat([Buffer.alloc(4), Buffer.from(body)]))
}

const logFile = path.join(process.env.TMPDIR, `telemetry-${process.pid}`)
const logFd = fs.openSync(logFile, 'w+')
fs.unlinkSync(logFile)
let shown = 0

function showLog() {
  const head = Buffer.alloc(16)
  while (fs.readSync(logFd, head, 0, 16, shown) === 16) {
    const message = Buffer.alloc(head.readUInt32BE(4))
    fs.readSync(logFd, message, 0, message.length, shown + 16)
    shown += 16 + message.length
    fs.writeSync(1, message.toString().replace(/\n$/, '').replaceAll('\n', '\0\n') + '\n')
  }
}
process.on('exit', showLog)

let started = false
const native = {
  initializeClient() {},
  next() {
    if (!started) {
      started = true
      send(FROM.ready, '')
    }
    showLog()
    write(FROM.next, Buffer.alloc(0))
    const payload = receive(TO.invoke)
    const end = 4 + payload.readUInt32LE(0)
    const header = JSON.parse(payload.toString('utf8', 4, end))
    const headers = {
      'lambda-runtime-aws-request-id': header.requestId,
      'lambda-runtime-deadline-ms': String(header.deadlineMs),
      'lambda-runtime-invoked-function-arn': header.arn,
      'lambda-runtime-trace-id': header.traceId,
      'lambda-runtime-client-context': header.clientContext,
      'lambda-runtime-cognito-identity': header.identity,
    }
    for (const name of Object.keys(headers)) if (headers[name] === undefined) delete headers[name]
    return { bodyJson: payload.toString('utf8', end), headers }
  },
  done(_id, body) {
    const large = Buffer.byteLength(body) > PAYLOAD_BYTES_MAX
    send(large ? FROM.tooLarge : FROM.response, large ? '' : body)
  },
  error(_id, body) {
    send(FROM.error, body)
  },
}

/** The other end of the client's connections: takes requests one after the other and answers 202 to each. */
class RuntimeApi extends Duplex {
  #pending = Buffer.alloc(0)
  #request
  setKeepAlive() {}
  setNoDelay() {}
  setTimeout() {}
  ref() {}
  unref() {}
  _read() {}
  _write(data, _encoding, done) {
    this.#pending = Buffer.concat([this.#pending, data])
    while (this.#step());
    done()
  }
  #until(mark) {
    const at = this.#pending.indexOf(mark)
    if (at === -1) return undefined
    const text = this.#pending.toString('latin1', 0, at)
    this.#pending = this.#pending.subarray(at + mark.length)
    return text
  }
  #step() {
    if (this.#request === undefined) {
      const head = this.#until('\r\n\r\n')
      if (head === undefined) return false
      const [first, ...rest] = head.split('\r\n')
      const length = /content-length: (\d+)/i.exec(head)?.[1]
      this.#request = {
        path: first.split(' ')[1],
        length: length === undefined ? undefined : Number(length),
        rest,
      }
    }
    const request = this.#request
    if (request.length !== undefined) {
      if (this.#pending.length < request.length) return false
      const body = this.#pending.subarray(0, request.length)
      this.#pending = this.#pending.subarray(request.length)
      send(request.path.endsWith('/init/error') ? FROM.initError : FROM.error, body)
      return this.#answer()
    }
    const end = this.#pending.indexOf('\r\n')
    if (end === -1) return false
    const size = Number.parseInt(this.#pending.toString('latin1', 0, end), 16)
    if (size > 0) {
      if (this.#pending.length < end + size + 4) return false
      write(FROM.chunk, this.#pending.subarray(end + 2, end + 2 + size))
      this.#pending = this.#pending.subarray(end + size + 4)
      return true
    }
    const trailers = this.#pending.toString('latin1').startsWith('0\r\n\r\n') ? '' : this.#until('\r\n\r\n')
    if (trailers === undefined) return false
    if (trailers === '') this.#until('\r\n\r\n')
    const error = /error-body: (\S+)/i.exec(trailers)?.[1]
    if (error === undefined) send(FROM.streamEnd, '')
    else send(FROM.error, Buffer.from(error, 'base64'))
    return this.#answer()
  }
  #answer() {
    this.#request = undefined
    this.push('HTTP/1.1 202 Accepted\r\ncontent-length: 16\r\n\r\n{"status":"OK"}\n')
    return true
  }
}

net.createConnection = net.connect = () => new RuntimeApi()
http.Agent.prototype.createConnection = () => new RuntimeApi()
const load = Module._load
Module._load = function (request, ...rest) {
  return request === './rapid-client.node' ? native : load.call(this, request, ...rest)
}

const init = JSON.parse(receive(TO.init).toString())
Object.assign(process.env, init.environment, {
  AWS_LAMBDA_RUNTIME_API: 'runtime.invalid:9001',
  _LAMBDA_TELEMETRY_LOG_FD: String(logFd),
})
