/**
 * Rounds as R 4.0.0 and later does, so that a z-score here and in the Dutch growth tools has the same last digit:
 * of the two candidates of `decimals` digits the nearest one in the computer's own numbers, and the even one when both are equally near.
 * Source: R documentation, `?round`, "the algorithm as from R 4.0.0".
 */
export function roundHalfEven(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value
  const size = Math.abs(value)
  const scale = 10 ** decimals
  const steps = Math.floor(size * scale)
  const below = steps / scale
  const above = Math.ceil(size * scale) / scale
  const isBelowNearer = size - below < above - size
  const isTie = size - below === above - size
  const rounded = isBelowNearer || (isTie && steps % 2 === 0) ? below : above
  return value < 0 && rounded > 0 ? -rounded : rounded
}
