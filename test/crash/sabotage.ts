// Three ways to break the promises on purpose, so that the harness can show that it would notice (test/crash/sabotage.test.ts).
// They live here, outside the product.
import type { Records, Tx } from '../../src/kernel/records.ts'

export type Sabotage = 'none' | 'no flush' | 'answer first' | 'later outside'

/** Beside the records: how long the log was at the last sync that ended. */
export const SYNCED = 'crash-synced'

type LaterArguments = Parameters<Tx['later']>

/** Records whose bodies may say `later`, but whose promises are written by a transaction of their own, after the answer's. */
export function laterOutside(records: Records): Records {
  const transact: Records['transact'] = async (body, home) => {
    let said: LaterArguments[] = []
    const value = await records.transact((tx) => {
      said = []
      const later = (...words: LaterArguments): string => {
        said.push(words)
        return 'outside'
      }
      return body(withLater(tx, later as Tx['later']))
    }, home)
    for (const words of said) await records.transact((tx) => void tx.later(...words))
    return value
  }
  return new Proxy(records, {
    get: (target, name) => (name === 'transact' ? transact : bound(target, name)),
  })
}

function withLater(tx: Tx, later: Tx['later']): Tx {
  return new Proxy(tx, { get: (target, name) => (name === 'later' ? later : bound(target, name)) })
}

/** A member as its owner would be asked for it: private fields want the true `this`. */
function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name, target)
  return typeof value === 'function' ? (value as (...words: never[]) => unknown).bind(target) : value
}
