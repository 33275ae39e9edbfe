// How long the turns of the event loop are: wall time between two callbacks of `setImmediate`, of which each round of the
// loop runs one. V8's collections count, and so does what the machine takes away; whoever sets a limit takes the best of
// several. (The thread's own processor time would be fairer, but Linux counts it in steps of 4 ms where it counts by ticks.)

/** Runs `work` and answers how long each round of the loop meanwhile was, ms, longest first. */
export async function turnsOf(work: () => Promise<unknown>): Promise<number[]> {
  const turns: number[] = []
  let isOver = false
  // The round that is under way belongs to what came before.
  await new Promise(setImmediate)
  let last = performance.now()
  const look = (): void => {
    const now = performance.now()
    turns.push(now - last)
    last = now
    if (!isOver) setImmediate(look)
  }
  setImmediate(look)
  try {
    await work()
    // The round in which the work ended counts as well.
    await new Promise(setImmediate)
  } finally {
    isOver = true
  }
  return turns.toSorted((a, b) => b - a)
}
