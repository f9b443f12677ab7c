/**
 * The standard normal distribution function: which part of the population lies below a z-score.
 * Source: Marsaglia G (2004), Evaluating the normal distribution, Journal of Statistical Software 11(4); the series is exact to
 * about 15 decimals as far as 7 standard deviations, and beyond 8 nothing is left to count.
 */
export function normalProbability(z: number): number {
  if (Number.isNaN(z)) return Number.NaN
  if (z > 8) return 1
  if (z < -8) return 0
  let term = z
  let sum = z
  let before = Number.NaN
  for (let i = 3; sum !== before; i += 2) {
    before = sum
    term *= (z * z) / i
    sum += term
  }
  return 0.5 + sum * Math.exp(-0.5 * z * z) * oneOverRootTwoPi
}

const oneOverRootTwoPi = 1 / Math.sqrt(2 * Math.PI)
