// Reads outside transactions. Those that come while others are under way go out together, several in a round trip, on a
// few connections: a thousand readers do not need a thousand connections, nor a thousand system calls.
import pg from 'pg'
import type { Answer } from './connection.ts'
import { Lost } from './connection.ts'
import type { Pool } from './pool.ts'
import type { Statement } from './statements.ts'

const LANES_MAX = 4
const BATCH_MAX = 32
/** A read changes nothing, so one whose connection is lost is asked again. */
const TRIES_MAX = 3

interface Read {
  readonly statement: Statement
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

export class Reads {
  readonly #pool: Pool
  readonly #understood: (error: unknown) => unknown
  #waiting: Read[] = []
  readonly #lanes = new Set<Promise<void>>()

  constructor(pool: Pool, inOurWords: (error: unknown) => unknown) {
    this.#pool = pool
    this.#understood = inOurWords
  }

  ask(statement: Statement): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ statement, resolve, reject })
      if (this.#lanes.size >= LANES_MAX) return
      const lane = this.#run().finally(() => this.#lanes.delete(lane))
      this.#lanes.add(lane)
    })
  }

  async idle(): Promise<void> {
    await Promise.all(this.#lanes)
  }

  async #run(): Promise<void> {
    // Those who ask in the same breath go together.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const reads = this.#waiting.splice(0, BATCH_MAX)
      try {
        const answers = await this.#round(reads.map(({ statement }) => statement))
        for (const [n, { resolve, reject }] of reads.entries()) {
          const answer = answers[n]
          if (answer === undefined) reject(new Error('PostgreSQL answered less than it was asked'))
          else resolve(answer)
        }
      } catch (error) {
        await this.#alone(reads, error)
      }
    }
  }

  /** An error of the server's undoes the whole round; whose it is shows when each asks for itself. */
  async #alone(reads: readonly Read[], error: unknown): Promise<void> {
    const isEverybodys = reads.length === 1 || !(error instanceof pg.DatabaseError)
    for (const { statement, resolve, reject } of reads) {
      try {
        if (isEverybodys) throw error
        const [answer] = await this.#round([statement])
        if (answer !== undefined) resolve(answer)
      } catch (own) {
        reject(this.#understood(own))
      }
    }
  }

  async #round(statements: readonly Statement[]): Promise<Answer[]> {
    for (let tries = 1; ; tries++) {
      const connection = await this.#pool.acquire()
      connection.busySince = this.#pool.tick
      try {
        return await connection.run(statements)
      } catch (error) {
        if (!(error instanceof Lost) || tries >= TRIES_MAX) throw error
      } finally {
        this.#pool.release(connection)
      }
    }
  }
}
