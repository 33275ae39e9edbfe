// Whether a commit was made whose connection was lost before its answer came. Each commit writes its number into the row
// of its connection, in the same transaction. First the server's process at the other end must be gone, since it might
// still be about to commit: it is told to end, unless it waits for a replica. Then the row says.
import type { Clock } from '../../kernel/clock.ts'
import type { Connection } from './connection.ts'
import type { Pool } from './pool.ts'

const PAUSE_MS = 50

export class Lookups {
  readonly #pool: Pool
  readonly #clock: Clock

  constructor(pool: Pool, clock: Clock) {
    this.#pool = pool
    this.#clock = clock
  }

  /** Throws when it could not be found out. */
  async wasCommitted(connection: Connection, commit: number): Promise<boolean> {
    connection.destroy()
    const untilTick = this.#pool.tick + this.#pool.ticksOf(this.#pool.limits.lookupMs)
    for (;;) {
      let why: unknown = new Error('the process that was committing has not ended')
      const found = await this.#look(connection, commit).catch((error: unknown) => {
        why = error
        return undefined
      })
      if (found !== undefined) return found
      if (this.#pool.tick > untilTick) throw why
      await this.#clock.after(PAUSE_MS)
    }
  }

  /** Undefined while the other end still runs. */
  async #look(lost: Connection, commit: number): Promise<boolean | undefined> {
    const asking = await this.#pool.acquire()
    asking.busySince = this.#pool.tick
    try {
      const [ended] = await asking.run([{ name: 'endBackend', values: [lost.pid, lost.startedAt] }])
      if (ended?.rows.length !== 0) return undefined
      const [row] = await asking.run([{ name: 'outcome', values: [lost.id] }])
      return row?.rows[0]?.[0] === String(commit)
    } finally {
      this.#pool.release(asking)
    }
  }
}
