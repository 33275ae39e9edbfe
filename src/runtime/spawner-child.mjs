// The spawner's helper process: forks for the server, so that the server need not (see spawner.ts, which speaks the other
// half of this language). Plain JavaScript on purpose: loading Node.js's type stripper would triple the time until it is
// ready and add 27 MB to a process whose smallness is its point. It passes the server's ends of each process's socket and
// pipe up by descriptor passing and keeps nothing but process ids; it dies with the server and takes all of them along.
import { spawn } from 'node:child_process'

const COMMAND_OUTPUT_BYTES_MAX = 16 * 1024

/** Running processes and their users, by the server's number for them. */
const running = new Map()

process.title = 'selfless-spawner'
process.on('message', (request) => {
  if (request.op === 'start') start(request.id, request.spec)
  else if (request.op === 'run') run(request.id, request.spec, request.timeoutMs)
  else if (request.op === 'kill') kill(request.id)
  else if (request.op === 'terminate') terminate(request.id)
  else if (request.op === 'endUser') endUser(request.id, request.uid)
})
// The server's end. Its standard input tells it, since Node.js does not always emit 'disconnect' while a passed descriptor
// awaits its acknowledgement (seen on Node.js 26.10: the channel closes and nothing is emitted).
process.stdin.on('end', end).on('error', end).resume()
process.on('disconnect', end)

let ending = false

function end() {
  if (ending) return
  ending = true
  const users = [...running.values()].map(({ uid }) => uid).filter((uid) => uid !== undefined)
  for (const id of running.keys()) kill(id)
  let left = users.length
  if (left === 0) process.exit(0)
  for (const uid of users) killUser(uid, () => --left === 0 && process.exit(0))
}

function start(id, spec) {
  // The shell only makes stderr the same pipe as stdout, and becomes the command: the process id stays.
  const child = spawn('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', spec.command, ...spec.args], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    ...ownProcess(spec),
  })
  if (child.pid === undefined) {
    child.once('error', (error) => report({ event: 'failed', id, message: error.message }))
    return
  }
  child.once('error', () => {})
  child.once('exit', (code, signal) => {
    running.delete(id)
    // What the process left behind in its group ends with it, and what left the group, by its user.
    killGroup(child.pid)
    const user = spec.sharesUser === true ? undefined : spec.uid
    killUser(user, () => report({ event: 'exit', id, exit: { code, signal } }))
  })
  running.set(id, { pid: child.pid, uid: spec.uid })
  pass({ event: 'control', id }, child.stdio[3])
  pass({ event: 'output', id }, child.stdout)
  // Node queues this behind the descriptors' acknowledgements, so the server never speaks before it owns both ends.
  report({ event: 'started', id, pid: child.pid })
}

function run(id, spec, timeoutMs) {
  const child = spawn(spec.command, spec.args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    ...ownProcess(spec),
  })
  let output = Buffer.alloc(0)
  const keep = (data) => {
    output = Buffer.concat([output, data]).subarray(-COMMAND_OUTPUT_BYTES_MAX)
  }
  const settle = (code, signal, text) => {
    running.delete(id)
    report({ event: 'ran', id, result: { code, signal, output: text } })
  }
  child.once('error', (error) => settle(null, null, error.message))
  if (child.pid === undefined) return
  running.set(id, { pid: child.pid })
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  // Its children hold the pipes open; they end with it.
  child.once('exit', () => killGroup(child.pid))
  child.once('close', (code, signal) => settle(code, signal, output.toString()))
}

function kill(id) {
  if (running.has(id)) killGroup(running.get(id).pid)
}

function terminate(id) {
  if (running.has(id)) killGroup(running.get(id).pid, 'SIGTERM')
}

function endUser(id, uid) {
  killUser(uid, () => report({ event: 'ran', id, result: { code: 0, signal: null, output: '' } }))
}

function killGroup(pid, signal = 'SIGKILL') {
  try {
    process.kill(-pid, signal)
  } catch {
    // ESRCH: nothing of it is left, which is what was wanted.
  }
}

/** Kills all that a user of ours runs; it runs one environment only. */
function killUser(uid, done) {
  if (uid === undefined) return done()
  const killer = spawn('/bin/sh', ['-c', 'kill -9 -1'], { stdio: 'ignore', uid, gid: uid, cwd: '/' })
  let called = false
  const once = () => {
    if (!called) done()
    called = true
  }
  killer.once('error', once).once('exit', once)
}

function ownProcess(spec) {
  const user = spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.uid }
  return { env: spec.environment, cwd: spec.cwd, detached: true, ...user }
}

function report(message) {
  if (process.connected) process.send(message)
}

function pass(message, socket) {
  // Node begins to read a child's pipe at once; bytes read here would be lost to the server. There is no public call.
  socket._handle?.readStop?.()
  if (process.connected) process.send(message, socket)
}
