/** A child's D-scores by age. Computed from the answers whenever they are shown, never stored, and never without their key. Pure. */
import { ageInYears } from '../../../../knowledge/ages/age.ts'
import { completedWeeks, isPreterm, termDays } from '../../../../knowledge/ages/gestation.ts'
import { type DScore, dScore } from '../../../../knowledge/development/d-score/d-score.ts'
import { itemsOfAnswers } from '../../../../knowledge/development/d-score/items-of-answers.ts'
import { type Key, keyOf } from '../../../../knowledge/development/d-score/keys.ts'
import { zOf } from '../../../../knowledge/development/d-score/reference.ts'
import { roundHalfEven } from '../../../../knowledge/growth/round-half-even.ts'
import type { Examination } from '../examination.ts'
import type { ChosenScale } from './scales.ts'

type Day = Temporal.PlainDate

export type DevelopingChild = { readonly birth: Day; readonly gestationDays: number | null }

export type ScoredDay = {
  readonly on: Day
  readonly ageYears: number
  readonly score: Extract<DScore, { kind: 'score' }>
  /** Of a child born too early, below two years: the DAZ at the age counted from term. */
  readonly correctedDaz: number | null
}

/** One score for each day on which an item of the key was tried, in order of day. */
export function courseOf(
  child: DevelopingChild,
  { key, population }: ChosenScale,
  examined: readonly Examination[],
): readonly ScoredDay[] {
  const byDay = Map.groupBy(examined, ({ on }) => on.toString())
  return [...byDay]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([day, all]) => {
      const on = Temporal.PlainDate.from(day)
      const answers = all.flatMap(one => one.answers)
      const ageYears = ageInYears(child.birth, on)
      const score = dScore({ key, population, ageYears, items: itemsOfAnswers(child.birth, on, answers) })
      if (score.kind === 'none') return []
      return [{ on, ageYears, score, correctedDaz: correctedDaz(child, ageYears, score, keyOf(key)) }]
    })
}

/**
 * The Dutch tables for preterm children are those for term children, moved by the weeks that were missed, and no longer so at two
 * years (seen in the scores of exchanged files: moved at 1.5 years, not at 2.01). Between the two the limit is our reading.
 */
function correctedDaz(
  { gestationDays }: DevelopingChild,
  ageYears: number,
  { d, population }: ScoredDay['score'],
  { references }: Key,
): number | null {
  const table = references[population]
  if (!table || gestationDays === null || !isPreterm(completedWeeks(gestationDays))) return null
  if (ageYears >= correctedUntilYears) return null
  const z = zOf(table, ageYears - (termDays - 7 * completedWeeks(gestationDays)) / 365.25, d)
  return Number.isNaN(z) ? null : roundHalfEven(z, 3)
}

const correctedUntilYears = 2
