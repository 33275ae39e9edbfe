// Servers of one cloud for tests: real `./selfless start` processes over one PostgreSQL database and one folder of blobs,
// each with a data folder of its own.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ACCOUNT, REGION } from './cloud.ts'
import { PACKS } from './machine.ts'
import { dropDatabase, testDatabase } from './postgres.ts'
import { scratch, startServer } from './server.ts'
import type { Server } from './server.ts'

/** Term of the servers' leases: short, so that a test need not wait ten seconds for a takeover. */
export const TERM_SECONDS = 2

export interface Shared {
  readonly dsn: string
  /** Starts a server; a name that was used before is a start on the same data folder. */
  start(name: string, options?: readonly string[]): Promise<Member>
}

export interface Member extends Server {
  /** Its data folder. */
  readonly folder: string
  client<C extends { destroy(): void }>(make: new (configuration: never) => C, overrides?: object): C
}

type Test = { after(work: () => void | Promise<void>): void }

/** A cloud for several servers; it goes with the test. */
export async function shareCloud(t: Test, dsn?: string): Promise<Shared> {
  const folder = scratch(t)
  const database = dsn ?? (await testDatabase())
  const servers: Member[] = []
  t.after(async () => {
    for (const server of servers) {
      server.child.kill('SIGCONT')
      await server.stop('SIGKILL')
    }
    if (dsn === undefined) await dropDatabase(database)
  })
  const words = ['--records', database, '--blobs', join(folder, 'blobs'), '--packs', PACKS]
  words.push('--lease-seconds', String(TERM_SECONDS), '--records-connections', '8')
  return {
    dsn: database,
    async start(name, options = []) {
      const data = join(folder, name)
      mkdirSync(data, { recursive: true })
      const server = await startServer(t, data, [...words, ...options])
      const member = { ...server, folder: data, client: clientsOf(t, server.endpoint) }
      servers.push(member)
      return member
    },
  }
}

/** Makes unmodified clients of a server or of whatever stands before it. */
export function clientsOf(t: Test, endpoint: string): Member['client'] {
  return (make, overrides = {}) => {
    const credentials = { accessKeyId: ACCOUNT, secretAccessKey: 'test' }
    const client = new make({ endpoint, region: REGION, credentials, maxAttempts: 1, ...overrides } as never)
    t.after(() => client.destroy())
    return client
  }
}
