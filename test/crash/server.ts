// The server that is killed: the whole cloud in a process of its own, with a probe in its engine that counts storage calls and
// ends the process at the one that the parent named. It is told what to do by lines on stdin and answers by lines on stdout:
//
//   kill N        from now on, SIGKILL at the N-th storage point
//   lose N PID    at the N-th storage point SIGKILL to that process, one of PostgreSQL's: all of it ends and begins again
//   turn MS       turns AWS-visible time                            → turned
//   close         closes in order and checks the folder             → sound, or: unsound <what is wrong>
//
//   node test/crash/server.ts FOLDER SABOTAGE [more words of the command line]
import { fdatasync, fstatSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readConfig } from '../../src/config.ts'
import { testClock } from '../../src/kernel/clock.ts'
import { createLog } from '../../src/kernel/log.ts'
import { openCloud } from '../../src/main.ts'
import { checkFolder } from '../../src/storage/offline.ts'
import { root } from '../support/server.ts'
import { laterOutside, SYNCED } from './sabotage.ts'
import type { Sabotage } from './sabotage.ts'

const [folder = '', sabotage = 'none', ...words] = process.argv.slice(2)
/** Set from the beginning, it falls into the start: into what a server mends of the one before it. */
let left = Number(process.env['CRASH_KILL_AT'] || Infinity)
let victim = { left: Infinity, pid: 0 }
const clock = testClock({ frozen: false })
const config = readConfig(['--port', '0', '--data', folder, ...words], {
  SELFLESS_SDK: join(root, 'node_modules'),
})

// What was looked up in PostgreSQL is a line of information, which the parent counts.
const level = config.records === '' ? 'error' : 'info'
const log = createLog({ level, stamp: () => clock.stamp() })

/** Counts down, and then nothing of this process happens any more: SIGKILL to oneself does not return. */
function probe(point: string): void {
  if (--victim.left === 0) {
    writeSync(2, `lost at ${point}\n`)
    process.kill(victim.pid, 'SIGKILL')
  }
  if (--left > 0) return
  writeSync(2, `killed at ${point}\n`)
  process.kill(process.pid, 'SIGKILL')
}

/** A real sync, and what the log's length was before it: what a power cut would leave. */
async function sync(file: number): Promise<void> {
  const { size } = fstatSync(file)
  await new Promise<void>((resolve, reject) =>
    fdatasync(file, (error) => (error === null ? resolve() : reject(error))),
  )
  writeFileSync(join(folder, SYNCED), String(size))
}

const FLUSHES: Record<Sabotage, (log: number) => Promise<void>> = {
  none: sync,
  'later outside': sync,
  // Nothing is ever asked of the disk once kills are counted.
  'no flush': (file) => (left === Infinity ? sync(file) : Promise.resolve()),
  // Everyone is answered at once, and the disk is asked a little later.
  'answer first': (file) => {
    if (left === Infinity) return sync(file)
    void clock.after(30).then(() => sync(file))
    return Promise.resolve()
  },
}

const cloud = await openCloud(config, {
  clock,
  log,
  storage: {
    probe,
    flush: FLUSHES[sabotage as Sabotage],
    ...(sabotage === 'later outside' ? { around: laterOutside } : {}),
  },
})

for await (const line of ready()) {
  const [word, number, pid] = line.split(' ')
  if (word === 'kill') left = Number(number)
  else if (word === 'lose') victim = { left: Number(number), pid: Number(pid) }
  else if (word === 'turn') {
    await clock.turn(Number(number))
    console.log('turned')
  } else if (word === 'close') break
}
await cloud.close()
// In PostgreSQL the records are not here.
const { problems } = config.records === '' ? checkFolder(folder) : { problems: [] }
console.log(problems.length === 0 ? 'sound' : `unsound ${problems.join('; ')}`)
process.exit(0)

function ready(): AsyncIterable<string> {
  console.log(`ready ${cloud.endpoint}`)
  return createInterface({ input: process.stdin })
}
