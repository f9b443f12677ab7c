/** The z-score of one row of a table of measurements, on the reference the row names. */
import { zScore } from '../knowledge/growth/lms.ts'
import type { Sex } from '../knowledge/growth/measures.ts'
import { findReference } from '../knowledge/growth/references/index.ts'
import type { WhoZScore } from '../knowledge/growth/who.ts'
import {
  bmiZScore2006,
  headCircumferenceZScore2006,
  heightZScore2006,
  type WhoMeasurements,
  weightForHeightZScore2006,
  weightZScore2006,
} from '../knowledge/growth/who-2006.ts'
import { bmiZScore2007, heightZScore2007, weightZScore2007 } from '../knowledge/growth/who-2007.ts'

/** The fields that a score is made of; left out where the table has no such column. */
export type Row = { readonly reference: string; readonly x: string; readonly y: string } & {
  readonly [column in 'sex' | 'measure' | 'extra']?: string | undefined
}

/** `reason` says why there is no z-score, or that a WHO score is suspect; else it is null. */
type ScoredRow = { readonly z: number | null; readonly reason: string | null }

export function scoreRow(row: Row): ScoredRow {
  const { reference, measure = '' } = row
  if (reference === 'who2006') return score2006(row, in2006.get(measure))
  if (reference === 'who2007') return score2007(row, in2007.get(measure))
  const dutch = findReference(reference)
  if (!dutch) return none('unknown-reference')
  const score = zScore(dutch, numberIn(row.x), numberIn(row.y))
  return score.kind === 'z-score' ? { z: score.z, reason: null } : none(score.because)
}

type Score2006 = (child: WhoMeasurements) => WhoZScore
const in2006: ReadonlyMap<string, Score2006> = new Map([
  ['length_height_for_age', heightZScore2006],
  ['weight_for_age', weightZScore2006],
  ['weight_for_length_height', weightForHeightZScore2006],
  ['bmi_for_age', bmiZScore2006],
  ['head_circumference_for_age', headCircumferenceZScore2006],
])

type Score2007 = (sex: Sex, ageMonths: number, value: number) => WhoZScore
const in2007: ReadonlyMap<string, Score2007> = new Map([
  ['height_for_age', heightZScore2007],
  ['weight_for_age', weightZScore2007],
  ['bmi_for_age', bmiZScore2007],
])

function score2006(row: Row, score: Score2006 | undefined): ScoredRow {
  const sex = sexIn(row)
  if (!score) return none('unknown-measure')
  if (!sex) return none('sex-unknown')
  const extra = extraIn(row.extra)
  if (!extra) return none('extra-unreadable')
  return scored(score({ sex, ageDays: numberIn(row.x), headCircumferenceCm: numberIn(row.y), ...extra }))
}

/** What else was measured, as JSON: `lenhei` in cm, `measured` l for lying, h for standing or null for unknown, `weight` in kg. */
function extraIn(text = ''): Pick<WhoMeasurements, 'heightCm' | 'weightKg' | 'posture'> | null {
  const found = jsonIn(text)
  if (typeof found !== 'object' || found === null) return null
  const { lenhei = null, measured = null, weight = null }: Readonly<Record<string, unknown>> = { ...found }
  if (!(isAmount(lenhei) && isAmount(weight)) || (measured !== null && measured !== 'l' && measured !== 'h'))
    return null
  return {
    heightCm: lenhei ?? Number.NaN,
    weightKg: weight ?? Number.NaN,
    posture: measured === null ? null : postures[measured],
  }
}

const isAmount = (value: unknown): value is number | null => value === null || typeof value === 'number'

const postures = { l: 'lying', h: 'standing' } as const

function score2007(row: Row, score: Score2007 | undefined): ScoredRow {
  const sex = sexIn(row)
  if (!score) return none('unknown-measure')
  return sex ? scored(score(sex, numberIn(row.x), numberIn(row.y))) : none('sex-unknown')
}

const scored = (score: WhoZScore): ScoredRow =>
  score.kind === 'z-score' ? { z: score.z, reason: score.isSuspect ? 'suspect' : null } : none(score.because)

const none = (reason: string): ScoredRow => ({ z: null, reason })

const sexIn = ({ sex }: Row): Sex | null => (sex === 'male' || sex === 'female' ? sex : null)

const numberIn = (text = ''): number => (text.trim() === '' ? Number.NaN : Number(text))

function jsonIn(text = ''): unknown {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return null
  }
}
