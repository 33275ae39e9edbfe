// A process of its own for the storage tests: it opens a folder and reports, dies, or moves money until it is killed.
// With TEST_RECORDS and TEST_BLOBS its records are in PostgreSQL.
import { testClock } from '../../src/kernel/clock.ts'
import { systemIds } from '../../src/kernel/ids.ts'
import { rootOf } from '../../src/kernel/cloud.ts'
import { Fault, fault } from '../../src/kernel/fault.ts'
import { createPromises } from '../../src/kernel/later.ts'
import { createLog } from '../../src/kernel/log.ts'
import { key } from '../../src/kernel/records.ts'
import { StorageError } from '../../src/storage/errors.ts'
import { openStorage } from '../../src/storage/open.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { ACCOUNTS } from './storage-accounts.ts'

const [task = '', folder = ''] = process.argv.slice(2)
const clock = testClock({ frozen: false })
const ids = systemIds()
const log = createLog({ stamp: () => clock.stamp() })

interface Account {
  value: number
}

/** Moves one between two accounts and writes it into the ledger; answers the entry's number. */
async function transfer({ records }: Storage): Promise<number> {
  const from = Math.floor(ids.random() * ACCOUNTS)
  const to = Math.floor(ids.random() * ACCOUNTS)
  return await records.transact(async (tx) => {
    const n = ((await tx.get<number>(key('n'))) ?? 0) + 1
    for (const [account, by] of [
      [from, -1],
      [to, 1],
    ] as const) {
      const { value } = (await tx.get<Account>(key('account', account))) ?? { value: 0 }
      tx.put(key('account', account), { value: value + by })
    }
    tx.put(key('n'), n)
    tx.put(key('ledger', n), { from, to, pad: 'x'.repeat(n % 1_500) })
    return n
  }, 'ledger')
}

/** The same for ever; an answer that the records cannot be reached is no reason to end. */
async function work(storage: Storage): Promise<never> {
  for (;;) {
    try {
      process.stdout.write(`${await transfer(storage)}\n`)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
    }
  }
}

/** Promises numbered calls and keeps them, saying so each time, until it is killed. */
async function promise(storage: Storage, first: number): Promise<void> {
  createPromises({
    ...storage,
    clock,
    ids,
    log,
    laneOf: (_, __, input) => String('n' in input ? Number(input.n) % 3 : ''),
    keep: async ({ input }) => {
      if (ids.random() < 0.2) throw fault('ThrottlingException', 'later')
      process.stdout.write(`kept ${String(input['n'])}\n`)
    },
  })
  const caller = rootOf('123456789012', 'us-east-1')
  for (let n = first; ; n++) {
    const order = n % 5 === 0 ? { order: 'o' } : {}
    await storage.records.transact((tx) => void tx.later('logs', 'ownCall', { n }, caller, order))
    process.stdout.write(`promised ${n}\n`)
  }
}

try {
  const archive = process.env['TEST_ARCHIVE'] ?? ''
  const { TEST_RECORDS: records = '', TEST_BLOBS: blobs = '' } = process.env
  const storage = await openStorage(
    { records, blobs, recordsConnections: 6, archive, leaseSeconds: 10 },
    { folder, clock, ids, log },
  )
  if (task === 'open') {
    process.stdout.write('opened\n')
    await storage.close()
  } else if (task === 'die') {
    await storage.records.transact((tx) => tx.put('written', 1))
    process.kill(process.pid, 'SIGKILL')
  } else if (task === 'one') {
    // One after another, each acknowledged by a write that strace sees.
    for (let n = 1; n <= 30; n++) {
      await storage.records.transact((tx) => tx.put(key('k', n), 'x'.repeat(n * 300)))
      process.stdout.write(`acknowledged ${n}\n`)
    }
    await storage.close()
  } else if (task === 'promises') {
    await promise(storage, Number(process.argv[4]))
  } else {
    await Promise.all(Array.from({ length: 24 }, () => work(storage)))
  }
} catch (error) {
  process.stdout.write(
    `refused ${error instanceof StorageError ? error.kind : 'otherwise'} ${String(error)}\n`,
  )
}
