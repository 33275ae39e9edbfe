// Two servers that move money on one PostgreSQL, killed again and again, and PostgreSQL with them: killed, stopped,
// paused. Afterwards every acknowledged move is in the ledger, once, and the sum of all accounts is what it was.
import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { startPostgres, withoutPostgres } from '../../../test/support/postgres.ts'
import { ACCOUNTS } from '../../../test/support/storage-accounts.ts'
import { openTestPostgres, temporaryFolder } from '../../../test/support/storage.ts'
import { testClock } from '../../kernel/clock.ts'
import { seededIds } from '../../kernel/ids.ts'
import { key, under } from '../../kernel/records.ts'

const CHILD = join(import.meta.dirname, '../../../test/support/storage-child.ts')
const ROUNDS = process.env['SELFLESS_LONG'] === undefined ? 8 : 80
const MOVES_PER_ROUND = 60

test(
  `${ROUNDS} kills of two servers and of their PostgreSQL lose nothing acknowledged and do nothing twice`,
  { skip: withoutPostgres, timeout: 600_000 },
  async (t) => {
    const instance = await startPostgres()
    t.after(() => instance.stop('immediate'))
    const dsn = instance.dsn()
    const folder = temporaryFolder(t)
    const blobs = join(folder, 'blobs')
    const clock = testClock({ frozen: false })
    const ids = seededIds('torture')
    const acknowledged: number[] = []
    const complaints: string[] = []
    const servers = [0, 1].map((n) =>
      mover(join(folder, String(n)), { TEST_RECORDS: dsn, TEST_BLOBS: blobs }),
    )
    t.after(() => Promise.all(servers.map((server) => server.killed())))
    const hear = (line: string): void => {
      if (/^\d+$/.test(line)) acknowledged.push(Number(line))
      else if (!/^refused failed .* cannot be reached/.test(line)) complaints.push(line)
    }
    for (const server of servers) server.start(hear)
    for (let round = 0; round < ROUNDS; round++) {
      const enough = acknowledged.length + MOVES_PER_ROUND
      const untilMs = clock.monotonic() + 30_000
      while (acknowledged.length < enough) {
        assert.ok(clock.monotonic() < untilMs, `nobody moves in round ${round}: ${complaints.join('; ')}`)
        await clock.after(5)
      }
      await clock.after(ids.random() * 30)
      if (round % 4 === 1) {
        await instance.kill()
        await instance.start()
      } else if (round % 4 === 3) {
        instance.freeze()
        await clock.after(200)
        instance.thaw()
        await instance.restart(ids.random() < 0.5 ? 'fast' : 'immediate')
      } else await servers[round % 4 === 0 ? 0 : 1]?.killed()
      for (const server of servers) if (server.child === undefined) server.start(hear)
    }
    for (const server of servers) await server.killed()
    assert.deepEqual(complaints, [])
    const on = await openTestPostgres(t, { dsn, blobs, folder: join(folder, 'looker'), clock })
    const last = (await on.records.get<number>(key('n'))) ?? 0
    const ledger = await on.records.scan(under('ledger'), { limit: 1_000_000 })
    assert.deepEqual(
      ledger.map(([k]) => k),
      Array.from({ length: last }, (_, n) => key('ledger', n + 1)),
      'the ledger has no hole and no entry too many',
    )
    assert.ok(Math.max(...acknowledged) <= last, 'nothing acknowledged is lost')
    assert.equal(new Set(acknowledged).size, acknowledged.length, 'no two moves have one number')
    const accounts = await on.records.scan<{ value: number }>(under('account'), { limit: ACCOUNTS })
    assert.equal(
      accounts.reduce((sum, [, { value }]) => sum + value, 0),
      0,
    )
    t.diagnostic(`${acknowledged.length} acknowledged of ${last}`)
  },
)

/** A server in a process of its own, on one data folder however often it is started. */
function mover(folder: string, env: Record<string, string>) {
  const server: {
    child: ChildProcess | undefined
    start(hear: (line: string) => void): void
    killed(): Promise<void>
  } = {
    child: undefined,
    start(hear) {
      const child = spawn(process.execPath, ['--no-warnings', CHILD, 'move', folder], {
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, ...env },
      })
      server.child = child
      // A start that met the database's end is a start that failed; the operator's supervisor starts it again.
      child.once('exit', () => {
        if (server.child === child) server.start(hear)
      })
      let rest = ''
      child.stdout.on('data', (chunk: Buffer) => {
        const lines = (rest + chunk.toString()).split('\n')
        // What was cut off by the kill was not told.
        rest = lines.pop() ?? ''
        for (const line of lines) hear(line)
      })
    },
    killed() {
      const { child } = server
      server.child = undefined
      if (child === undefined) return Promise.resolve()
      return new Promise((resolve) => {
        child.once('close', () => resolve())
        child.kill('SIGKILL')
      })
    },
  }
  return server
}
