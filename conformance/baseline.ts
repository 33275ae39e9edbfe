// The ratchet: conformance/baseline.json lists, with its reason, each outside case that cannot hold. A suite fails when a case
// that is not listed fails, and when one that is listed passes: the list may only shrink.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import assert from 'node:assert/strict'
import { test } from 'node:test'

const listed = JSON.parse(readFileSync(join(import.meta.dirname, 'baseline.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>

export interface RatchetCase {
  readonly id: string
  /** Throws where the case does not hold. */
  readonly run: () => void
}

/** Runs every case of a suite against the list; one test a suite. `skip` is the reason why it can not run. */
export function ratchet(suite: string, cases: readonly RatchetCase[], skip: string | false): void {
  test(suite, { skip }, (t) => {
    const reasons = listed[suite] ?? {}
    const unlisted: string[] = []
    const passing: string[] = []
    for (const { id, run } of cases) {
      const failure = failureOf(run)
      if (failure !== undefined && reasons[id] === undefined) unlisted.push(`${id}: ${failure}`)
      if (failure === undefined && reasons[id] !== undefined) passing.push(id)
    }
    const known = new Set(cases.map(({ id }) => id))
    const unknown = Object.keys(reasons).filter((id) => !known.has(id))
    t.diagnostic(`${cases.length - Object.keys(reasons).length} of ${cases.length} hold`)
    assert.deepEqual(unlisted, [], 'cases that fail and are not listed in conformance/baseline.json')
    assert.deepEqual(passing, [], 'listed cases that pass: take them off conformance/baseline.json')
    assert.deepEqual(unknown, [], 'listed cases that do not exist')
  })
}

function failureOf(run: () => void): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message}`.slice(0, 700) : String(error)
  }
}
