/**
 * A referral advice: what the guideline says of a child's last measurement, by which rule, on which numbers, and from where.
 * The codes are those of the Dutch growth tools (growthscreener 1.23.0), so that another system knows them too: 1000s height,
 * 2000s weight, 3000s head circumference, 4000s language. An advice never decides: the youth doctor does.
 */
import type { Message } from './message.ts'
import { messageOf } from './messages.ts'

export type About = 'height' | 'weight' | 'headCircumference' | 'language'

export type Advice<Inputs = unknown> = Message & {
  readonly about: About
  readonly code: number
  /** The rule that fitted, as one Dutch sentence. */
  readonly rule: string
  /** What the rule was asked of; NaN where something is not known. */
  readonly inputs: Inputs
  readonly source: string
}

/** A value at an age: cm, kg. In any order; the one at the highest age is judged, all others are earlier ones. */
export type Measured = {
  /** Decimal years (`ageInYears`); null when the day is not known. */
  readonly ageYears: number | null
  readonly value: number | null
}

/** An earlier measurement as the rules see it: on the reference that belongs to the child's age now. */
export type Earlier = { readonly ageYears: number; readonly z: number }

/** What every adviser may be told. */
export type Options = {
  /** When false, only the last measurement is judged; earlier ones are neither asked for nor compared. True by default. */
  readonly compareWithEarlier?: boolean
}

/** A row of a table of rules. */
export type Rule<Facts> = { readonly code: number; readonly says: string; readonly when: (facts: Facts) => boolean }

export const rule = <Facts>(code: number, says: string, when: Rule<Facts>['when']): Rule<Facts> => ({
  code,
  says,
  when,
})

/** The first row that fits wins; every table ends with a row that always does. */
export function firstThatFits<Facts>(about: About, source: string, rules: readonly Rule<Facts>[], facts: Facts) {
  const { code, says } = rules.find(({ when }) => when(facts)) ?? nothingFits
  return advice(about, code, says, facts, source)
}

const nothingFits = { code: Number.NaN, says: '' }

export const advice = <Inputs>(
  about: About,
  code: number,
  says: string,
  inputs: Inputs,
  source: string,
): Advice<Inputs> => ({ about, code, rule: says, inputs, source, ...messageOf(code) })

/** Facts that are not known are NaN: no comparison with them is ever true. */
export const isUnknown = Number.isNaN
export const orUnknown = (value: number | null): number => value ?? Number.NaN

/** The place of the highest age (the first of equals), or -1 when no age is known. */
export function placeOfLast(measured: readonly Measured[]): number {
  let last = -1
  for (const [place, { ageYears }] of measured.entries())
    if (ageYears !== null && !(ageYears <= (measured[last]?.ageYears ?? Number.NEGATIVE_INFINITY))) last = place
  return last
}
