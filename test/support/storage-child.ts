// A process of its own for the storage tests: it opens a folder and reports, dies, or moves money until it is killed.
import { testClock } from '../../src/kernel/clock.ts'
import { systemIds } from '../../src/kernel/ids.ts'
import { createLog } from '../../src/kernel/log.ts'
import { key } from '../../src/kernel/records.ts'
import { StorageError } from '../../src/storage/errors.ts'
import { openEmbedded } from '../../src/storage/embedded.ts'
import { ACCOUNTS } from './storage-accounts.ts'

const [task = '', folder = ''] = process.argv.slice(2)
const clock = testClock({ frozen: false })
const ids = systemIds()
const log = createLog({ stamp: () => clock.stamp() })

interface Account {
  value: number
}

/** Moves one between two accounts and writes it into the ledger; answers the entry's number. */
async function transfer({ records }: Awaited<ReturnType<typeof openEmbedded>>): Promise<number> {
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
  })
}

try {
  const storage = await openEmbedded({ folder, clock, ids, log })
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
  } else {
    const work = async (): Promise<never> => {
      for (;;) process.stdout.write(`${await transfer(storage)}\n`)
    }
    await Promise.all(Array.from({ length: 24 }, work))
  }
} catch (error) {
  process.stdout.write(
    `refused ${error instanceof StorageError ? error.kind : 'otherwise'} ${String(error)}\n`,
  )
}
