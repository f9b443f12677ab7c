/**
 * What a careful colleague would ask about values just measured: a slip of a factor ten, height and weight swapped, a child that
 * shrinks, a leap off its own line. Every answer is a question, never a block: some children are unlike all others.
 * Source of the limits of the likely: the flags of WHO Anthro (docs/sources.md, row `who-2006`); the other limits are ours, only to ask.
 */
import type { Measure } from './measures.ts'
import { roundHalfEven } from './round-half-even.ts'
import { scoreMeasurement } from './score-measurement.ts'
import type { GrowingChild } from './which-reference.ts'

export type MeasuredValue = 'height' | 'weight' | 'headCircumference'

/** What was measured at one age; left out what was not. Height and head in cm, weight in kg. */
export type Visit = { readonly ageYears: number } & { readonly [measure in MeasuredValue]?: number }

export type Question =
  /** Ten, a hundred or a thousand times too much or too little: `instead` is the likely value. */
  | { readonly because: 'wrong-unit'; readonly measure: MeasuredValue; readonly instead: number }
  | { readonly because: 'swapped'; readonly measure: MeasuredValue; readonly instead: number }
  | { readonly because: 'unlikely'; readonly measure: MeasuredValue; readonly z: number }
  | {
      readonly because: 'shrinking'
      readonly measure: MeasuredValue
      readonly byCm: number
      readonly besideAgeYears: number
    }
  | {
      readonly because: 'off-own-line'
      readonly measure: MeasuredValue
      /** In standard deviations, on the lines of the chart, later minus earlier. */
      readonly change: number
      readonly besideAgeYears: number
    }

/** At most one question for each value, the likeliest slip first. @param others all that counts already, before or after, in any order. */
export function questionsAbout(visit: Visit, others: readonly Visit[], child: GrowingChild): readonly Question[] {
  const swapped = swappedIn(visit, child)
  if (swapped.length > 0) return [...swapped, ...ask('headCircumference', visit, others, child)]
  return measures.flatMap(measure => ask(measure, visit, others, child))
}

const measures = ['height', 'weight', 'headCircumference'] as const satisfies readonly Measure[]

/** Beyond these a value is a slip of the pen more often than a child. */
const likely: Record<MeasuredValue, { readonly from: number; readonly to: number }> = {
  height: { from: -6, to: 6 },
  weight: { from: -6, to: 5 },
  headCircumference: { from: -5, to: 5 },
}
/** Another reading of what was typed is offered only when it is an ordinary one. */
const ordinaryInSd = 3
/** Two people who measure one child differ by less. */
const shrinkingCm = 1
const leapInSd = 2
/** Millimetres, metres, grams, or a decimal sign left out. */
const factors: Record<MeasuredValue, readonly number[]> = {
  height: [0.1, 10, 100],
  weight: [0.1, 10, 0.001],
  headCircumference: [0.1, 10],
}

function ask(measure: MeasuredValue, visit: Visit, others: readonly Visit[], child: GrowingChild): readonly Question[] {
  const value = visit[measure]
  if (value === undefined) return []
  const z = zOf(child, measure, visit.ageYears, value)
  if (isUnlikely(measure, z)) {
    const instead = otherUnit(child, measure, visit.ageYears, value)
    return [instead === null ? { because: 'unlikely', measure, z } : { because: 'wrong-unit', measure, instead }]
  }
  const known = others.filter(one => one[measure] !== undefined && one.ageYears !== visit.ageYears)
  const before = known
    .filter(one => one.ageYears < visit.ageYears)
    .toSorted(byAge)
    .at(-1)
  const after = known
    .filter(one => one.ageYears > visit.ageYears)
    .toSorted(byAge)
    .at(0)
  const shrinking = shrinkingBeside(measure, visit, [before, after])
  return shrinking ? [shrinking] : offOwnLine(measure, visit, z, before ?? after, child)
}

const byAge = (one: Visit, other: Visit): number => one.ageYears - other.ageYears

/** NaN where there is no reference, or none at this age. */
function zOf(child: GrowingChild, measure: MeasuredValue, ageYears: number, value: number): number {
  const score = scoreMeasurement(child, { measure, ageYears, value }, 'chart')
  return score.kind === 'z-score' ? score.z : Number.NaN
}

const isUnlikely = (measure: MeasuredValue, z: number): boolean => z < likely[measure].from || z > likely[measure].to

function otherUnit(child: GrowingChild, measure: MeasuredValue, ageYears: number, value: number): number | null {
  const readings = factors[measure].map(factor => roundHalfEven(value * factor, 3))
  return readings.find(reading => Math.abs(zOf(child, measure, ageYears, reading)) <= ordinaryInSd) ?? null
}

function swappedIn({ ageYears, height, weight }: Visit, child: GrowingChild): readonly Question[] {
  if (height === undefined || weight === undefined || height >= weight) return []
  const isOrdinary = (measure: MeasuredValue, value: number): boolean =>
    Math.abs(zOf(child, measure, ageYears, value)) <= ordinaryInSd
  if (!isOrdinary('height', weight) || !isOrdinary('weight', height)) return []
  return [
    { because: 'swapped', measure: 'height', instead: weight },
    { because: 'swapped', measure: 'weight', instead: height },
  ]
}

function shrinkingBeside(
  measure: MeasuredValue,
  visit: Visit,
  [before, after]: readonly [Visit | undefined, Visit | undefined],
): Question | null {
  const value = visit[measure] ?? Number.NaN
  if (measure === 'weight') return null
  const lost = [
    { byCm: (before?.[measure] ?? Number.NaN) - value, besideAgeYears: before?.ageYears ?? Number.NaN },
    { byCm: value - (after?.[measure] ?? Number.NaN), besideAgeYears: after?.ageYears ?? Number.NaN },
  ].find(({ byCm }) => byCm > shrinkingCm)
  return lost ? { because: 'shrinking', measure, ...lost, byCm: roundHalfEven(lost.byCm, 1) } : null
}

function offOwnLine(
  measure: MeasuredValue,
  visit: Visit,
  z: number,
  beside: Visit | undefined,
  child: GrowingChild,
): readonly Question[] {
  if (!beside) return []
  const other = zOf(child, measure, beside.ageYears, beside[measure] ?? Number.NaN)
  const change = roundHalfEven(beside.ageYears < visit.ageYears ? z - other : other - z, 3)
  return Math.abs(change) > leapInSd
    ? [{ because: 'off-own-line', measure, change, besideAgeYears: beside.ageYears }]
    : []
}
