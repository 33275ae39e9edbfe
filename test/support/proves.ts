// `proves(t, 's3.PutObject')`: a test says which operations it shows to be done, and is held to it. It counts only when
// the test passes and when, while it ran, the door answered that operation to an official client without an error
// (CONTRACTS.md §8). A declared operation that the door never saw fails the test: a claim nobody kept is a lie.
import type { TestContext } from 'node:test'
import { relative } from 'node:path'
import type { OperationName, ServiceName } from '../../src/model/index.ts'
import { OBSERVATIONS, officialClient, writeCoverage } from './coverage.ts'
import type { Observation } from './coverage.ts'

/** `s3.PutObject`: a service and one of its operations, as the model names them. */
export type Provable = { [S in ServiceName]: `${S}.${OperationName<S> & string}` }[ServiceName]

/**
 * Declares that this test proves these operations. Call it first, before any request; tests that overlap in one process
 * each see the other's requests, so a proving test runs on its own (node:test's default).
 */
export function proves(t: TestContext, ...operations: [Provable, ...Provable[]]): void {
  const clients = new Map<string, Set<string>>(operations.map((operation) => [operation, new Set()]))
  const listen = (message: unknown): void => {
    const { service, operation, code, status, userAgent } = message as Observation
    const client = officialClient(userAgent)
    if (client === undefined || code !== undefined || status >= 400) return
    clients.get(`${service}.${operation}`)?.add(client)
  }
  OBSERVATIONS.subscribe(listen)
  t.after(() => {
    OBSERVATIONS.unsubscribe(listen)
    if (!t.passed) return
    const unseen = [...clients].filter(([, by]) => by.size === 0).map(([name]) => name)
    if (unseen.length > 0) {
      const words = `this test declares that it proves ${unseen.join(', ')}, but no official client was answered it`
      // Last of all: a hook that throws keeps those after it from running, and a cloud that is left open would hold the
      // test process for ever. Hooks added meanwhile run too.
      t.after(() => {
        throw new Error(words)
      })
      return
    }
    writeCoverage(
      [...clients].map(([name, by]) => ({
        kind: 'proof',
        service: name.slice(0, name.indexOf('.')),
        operation: name.slice(name.indexOf('.') + 1),
        test: t.fullName,
        file: relative(process.cwd(), t.filePath ?? ''),
        clients: [...by].toSorted(),
      })),
    )
  })
}
