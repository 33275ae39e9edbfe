// How a command that stays up is told to end.

/** Fulfilled at the first of these signals; a second one ends the process at once, for those in a hurry. */
export function until(signals: readonly NodeJS.Signals[]): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false
    for (const signal of signals) {
      process.on(signal, () => {
        if (asked) process.exit(130)
        asked = true
        resolve(signal)
      })
    }
  })
}
