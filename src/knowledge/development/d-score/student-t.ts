/**
 * Student's t distribution for any number of degrees of freedom, whole or not: the share below a value.
 * By the incomplete beta function, I(df/(df + t²); df/2, 1/2) / 2 in the lower tail, with Lentz's continued fraction.
 * Source: Abramowitz M, Stegun IA (1964), Handbook of Mathematical Functions, 26.5.8 and 26.7.1; log gamma by Lanczos (1964), with
 * Godfrey's coefficients. Good to about 12 digits for 1 to 5000 degrees of freedom.
 */

/** @param df degrees of freedom, above 0. @returns between 0 and 1; NaN when something is not a number. */
export function studentProbability(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN
  const tail = 0.5 * incompleteBeta(df / (df + t * t), (t * t) / (df + t * t), df / 2, 0.5)
  return t > 0 ? 1 - tail : tail
}

/** @param y 1 - x, given because the subtraction would lose digits. */
function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  const front = Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(y, b, a)) / b
}

const mostSteps = 1000
const closeEnough = 1e-16
const tiny = 1e-300

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) <= closeEnough) break
  }
  return value
}

const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)

const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z)
  const sum = lanczos.reduce((total, coefficient, k) => (k === 0 ? coefficient : total + coefficient / (z - 1 + k)))
  const base = z + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(base) - base + Math.log(sum)
}
