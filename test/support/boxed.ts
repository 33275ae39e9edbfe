// Tests that need sandboxes of namespaces: one thing opened for a file of them. A user's machine may forbid namespaces, then
// each is skipped with the reason; CI has them.
import { after, before, test } from 'node:test'
import type { TestContext } from 'node:test'
import { IsolationError } from '../../src/runtime/isolation.ts'

/** Opens it before the file's tests and closes it after them; answers what defines such a test. */
export function boxed<Room extends { close(): Promise<void> }>(
  open: () => Promise<Room>,
): (name: string, run: (room: Room, t: TestContext) => Promise<void>) => void {
  let room: Room | undefined
  let absent = ''
  before(async () => {
    try {
      room = await open()
    } catch (error) {
      if (!(error instanceof IsolationError) || process.env['SELFLESS_CI'] !== undefined) throw error
      absent = error.message
    }
  })
  after(() => room?.close())
  return (name, run) => {
    test(name, async (t) => {
      if (room === undefined) return t.skip(absent)
      await run(room, t)
    })
  }
}
