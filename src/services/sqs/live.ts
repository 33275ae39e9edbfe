// What the SQS room keeps alive: who looks for messages among those who wait. A send wakes every long poll on its queue, in
// every process, and only one can have the message; if all looked, a thousand would ask the records for nothing. So they
// look in turns: who finds nothing speaks for everyone who was waiting when that look began, and they sleep on. This is
// about speed only: each answer still comes from a transaction of its own, and one that was not looked for is not lost.

/** Looks at a time, once looks have found something: each that does lets twice as many begin. */
const AT_A_TIME_MAX = 16

interface Waiter<T> {
  readonly ticket: number
  /** With what another's look found; undefined: it is this one's turn. */
  readonly resolve: (found: T | undefined) => void
}

interface Line<T> {
  readonly waiters: Waiter<T>[]
  running: number
  atATime: number
}

/** `T` is what a look finds; a look that was not made finds undefined, which says nothing about the queue. */
export class Lookouts<T> {
  readonly #lines = new Map<string, Line<T>>()
  readonly #isEmpty: (found: T) => boolean
  #tickets = 0

  constructor(isEmpty: (found: T) => boolean) {
    this.#isEmpty = isEmpty
  }

  /** Looks in turn, or answers what a look found that began after this call and found nothing. */
  async look(topic: string, look: () => Promise<T | undefined>): Promise<T | undefined> {
    const line = this.#lines.get(topic) ?? { waiters: [], running: 0, atATime: 1 }
    this.#lines.set(topic, line)
    if (line.running >= line.atATime) {
      const ticket = ++this.#tickets
      const found = await new Promise<T | undefined>((resolve) => line.waiters.push({ ticket, resolve }))
      // Whoever gave the turn has counted this look already.
      if (found !== undefined) return found
    } else line.running++
    const before = this.#tickets
    let found: T | undefined
    try {
      found = await look()
      return found
    } finally {
      this.#pass(topic, line, found, before)
    }
  }

  /** A look has ended; `before` is the last ticket that was drawn when it began. */
  #pass(topic: string, line: Line<T>, found: T | undefined, before: number): void {
    const { waiters } = line
    line.running--
    if (found !== undefined && this.#isEmpty(found)) {
      line.atATime = 1
      while (waiters[0] !== undefined && waiters[0].ticket <= before) waiters.shift()?.resolve(found)
    } else if (found !== undefined) line.atATime = Math.min(AT_A_TIME_MAX, line.atATime * 2)
    while (waiters.length > 0 && line.running < line.atATime) {
      line.running++
      waiters.shift()?.resolve(undefined)
    }
    if (line.running === 0) this.#lines.delete(topic)
  }
}
