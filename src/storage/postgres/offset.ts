// AWS-visible time's offset as a record that all servers follow (CONTRACTS.md §5): a turn at one is told to the others
// by a wake of its topic, and looked for each second besides, since a wake may be lost.
import type { OwnedClock } from '../../kernel/clock.ts'
import type { Log } from '../../kernel/log.ts'
import { key, type Records } from '../../kernel/records.ts'
import type { Bell } from './bell.ts'

const OFFSET = key('clock', 'offset')
const TOPIC = 'clock/offset'
const LOOK_MS = 1_000

/** Attaches the clock to the record. Returns how to let go. */
export async function followOffset(parts: {
  records: Records
  clock: OwnedClock
  bell: Bell
  log: Log
}): Promise<() => void> {
  const { records, clock, bell, log } = parts
  const load = async (): Promise<number> => (await records.get<number>(OFFSET)) ?? 0
  const look = async (): Promise<void> => {
    try {
      clock.adopt(await load())
    } catch (error) {
      log.debug('the clock’s offset could not be read', { error: String(error) })
    }
  }
  const letGo = await clock.attach({
    load,
    add: (ms) =>
      records.transact(async (tx) => {
        const sum = ((await tx.get<number>(OFFSET)) ?? 0) + ms
        tx.put(OFFSET, sum)
        tx.wake(TOPIC)
        return sum
      }),
  })
  bell.on(TOPIC, () => void look())
  const stop = clock.every(LOOK_MS, look)
  return () => {
    stop()
    letGo()
  }
}
