// What counting costs (`./selfless bench metrics`): one request's two looks at the clock and its count, beside one look
// at the clock as the floor; and the page for a cloud that has been asked for a hundred operations.
import { systemClock } from '../src/kernel/clock.ts'
import { render, RequestCounts } from '../src/kernel/metrics.ts'
import { machine, measure, table, target } from './support.ts'

const EACH = 10_000
const OPERATIONS = Array.from({ length: 100 }, (_, n) => [`service${n % 10}`, `Operation${n}`] as const)

/** Prints CPU per request and per page. */
export async function run(): Promise<void> {
  const clock = systemClock()
  const counts = new RequestCounts()
  const load = { workers: 1, operations: 500, each: EACH }
  let seen = 0
  console.log(machine())
  const floor = await measure('one look at the clock', load, () => {
    for (let n = 0; n < EACH; n++) seen += clock.monotonic()
  })
  const counted = await measure('a request counted', load, () => {
    for (let n = 0; n < EACH; n++) {
      const fromMs = clock.monotonic()
      const [service, operation] = OPERATIONS[n % OPERATIONS.length] ?? ['', '']
      counts.count(service, operation, n % 50 === 0 ? 400 : 200, clock.monotonic() - fromMs)
    }
  })
  const page = await measure('the page of 100 operations', { workers: 1, operations: 50 }, () => {
    seen += render(counts.families()).length
  })
  console.log(table([floor, counted, page]))
  console.log(target('CPU of a request counted', counted.cpuMicroseconds, 0.5, 'us'))
  if (seen === 0) throw new Error('nothing was measured')
}
