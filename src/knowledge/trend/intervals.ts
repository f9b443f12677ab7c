/**
 * How sure a figure is: intervals in which the true value lies with 95 percent certainty. For a part of a whole the score interval
 * (Wilson 1927), for a count the exact Poisson interval (Garwood 1936), for the difference of two parts the score method
 * (Newcombe 1998, method 10). Source: docs/sources.md, row `intervals`; the tests hold them to published values.
 */
export type Interval = { readonly low: number; readonly high: number }

/** Two-sided 95 percent of the normal distribution. */
const z = 1.959963984540054

/** @param whole more than nought; as parts of 1 */
export function intervalOfPart(part: number, whole: number): Interval {
  const p = part / whole
  const shrink = 1 + (z * z) / whole
  const middle = (p + (z * z) / (2 * whole)) / shrink
  const reach = (z / shrink) * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole))
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}

export type Part = { readonly part: number; readonly whole: number }

/** Of `now` less `before`, as parts of 1. */
export function intervalOfDifference(before: Part, now: Part): Interval {
  const [was, is] = [intervalOfPart(before.part, before.whole), intervalOfPart(now.part, now.whole)]
  const [p, q] = [before.part / before.whole, now.part / now.whole]
  return { low: q - p - Math.hypot(q - is.low, was.high - p), high: q - p + Math.hypot(is.high - q, p - was.low) }
}

/** Of a count of things that happen by themselves. */
export function intervalOfCount(count: number): Interval {
  const most = count + 10 + 10 * Math.sqrt(count)
  return {
    low: count === 0 ? 0 : searchUp(0, most, mean => 1 - chanceOfAtMost(count - 1, mean) >= 0.025),
    high: searchUp(0, most, mean => chanceOfAtMost(count, mean) <= 0.025),
  }
}

/** The least value for which `holds`, that holds from some value on. */
function searchUp(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

/** Of a Poisson count with this mean, summed from its largest term so that large means do not underflow. */
function chanceOfAtMost(count: number, mean: number): number {
  if (mean === 0) return 1
  const top = Math.min(count, Math.floor(mean))
  const first = Math.exp(top * Math.log(mean) - mean - logFactorial(top))
  const down = sumWhile(first, top, at => (at > 0 ? at / mean : 0), -1)
  const up = sumWhile(first, top, at => (at < count ? mean / (at + 1) : 0), 1)
  return down + up - first
}

/** A term and all that follow from it, until they no longer count. */
function sumWhile(first: number, start: number, ratio: (at: number) => number, step: 1 | -1): number {
  let [term, sum] = [first, first]
  for (let at = start; term > sum * 1e-17; at += step) {
    term *= ratio(at)
    sum += term
  }
  return sum
}

/** Exact for small numbers, Stirling's series for others. */
function logFactorial(number: number): number {
  if (number < 20) {
    let product = 1
    for (let factor = 2; factor <= number; factor++) product *= factor
    return Math.log(product)
  }
  const n = number + 1
  return (n - 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * n) - 1 / (360 * n ** 3)
}

/** The chance that two counts with the same mean differ so much or more (conditional, exact, two-sided). */
export function chanceOfCounts(one: number, other: number): number {
  const all = one + other
  if (all === 0) return 1
  const least = Math.min(one, other)
  const first = Math.exp(logFactorial(all) - logFactorial(least) - logFactorial(all - least) - all * Math.LN2)
  return Math.min(1, 2 * sumWhile(first, least, at => (at > 0 ? at / (all - at + 1) : 0), -1))
}
