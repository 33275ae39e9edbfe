// What a scenario knows of named things: after an acknowledged write exactly that, after one in doubt that or what was before.
// A write that AWS refused says so itself; anything else that a client throws leaves the write in doubt.

/** A thing's state as a text; undefined when it is not there. */
export type State = string | undefined

export class Oracle {
  readonly #possible = new Map<string, Set<State>>()

  /** Does a write that leads to `after`, and notes how it ended; false when nobody knows. */
  async write(name: string, after: State, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work()
      this.#possible.set(name, new Set([after]))
      return true
    } catch (error) {
      const before = this.#possible.get(name) ?? new Set<State>([undefined])
      this.#possible.set(name, new Set([...before, after]))
      assertNobodyAnswered(error)
      return false
    }
  }

  /** The only possible state; throws while there are two. */
  known(name: string): State {
    const possible = [...(this.#possible.get(name) ?? [undefined])]
    if (possible.length > 1) throw new Error(`${name} is in doubt`)
    return possible[0]
  }

  /** What was found settles what was in doubt; answers what is wrong with it. */
  settle(name: string, found: State): string | undefined {
    const possible = this.#possible.get(name) ?? new Set<State>([undefined])
    this.#possible.set(name, new Set([found]))
    if (possible.has(found)) return undefined
    const say = (state: State): string => (state === undefined ? 'absent' : state.slice(0, 60))
    return `${name} is ${say(found)}, and must be ${[...possible].map(say).join(' or ')}`
  }

  names(): string[] {
    return [...this.#possible.keys()]
  }
}

/** A killed server answers nothing; an answer that is an error is a fault of the server's. */
export function assertNobodyAnswered(error: unknown): void {
  if (statusOf(error) === undefined) return
  // A server whose PostgreSQL was killed under it, and not it, says so; what it was asked for may be done or not.
  if (error instanceof Error && error.message === 'The records cannot be reached just now.') return
  throw error
}

export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined
  const { $metadata: metadata } = error as { $metadata?: { httpStatusCode?: number } }
  return metadata?.httpStatusCode
}

/** Runs workers side by side until each has ended; the first real failure is thrown. */
export async function side(workers: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(workers)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}
