/** Who guesses waits longer after each mistake. The figures are our own choice, in the spirit of NIST SP 800-63B 5.2.2. */
const freeMistakes = 5
const longestMinutes = 60

/** Minutes to wait after so many mistakes in a row: none for the first five, then 1, 2, 4, … and never more than an hour. */
export const minutesToWait = (mistakes: number): number =>
  mistakes < freeMistakes ? 0 : Math.min(2 ** (mistakes - freeMistakes), longestMinutes)

/** Until when, or null when nobody has to wait. `mistakes`: the moments of those that count, the newest last. */
export function waitUntil(mistakes: readonly Temporal.Instant[], now: Temporal.Instant): Temporal.Instant | null {
  const latest = mistakes.at(-1)
  if (!latest) return null
  const until = latest.add({ minutes: minutesToWait(mistakes.length) })
  return Temporal.Instant.compare(now, until) < 0 ? until : null
}
