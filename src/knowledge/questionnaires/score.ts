/**
 * Counts a questionnaire with scales of five items. A scale with at least three answers is their mean times five, rounded half up; with fewer it
 * is missing. The total is the sum of the scales that count in it, and is missing when one of them is.
 * Source: docs/sources.md, row `sdq`. How a half is rounded was not found: half up is our choice.
 */
import type { GivenAnswer, Questionnaire, Scale } from './questionnaire.ts'

export type ScaleScore = {
  readonly id: string
  readonly label: string
  /** 0 to 10; null when too few were answered. */
  readonly score: number | null
  readonly answered: number
}
export type Scores = {
  readonly scales: readonly ScaleScore[]
  /** 0 to 40; null when a scale is missing. */
  readonly total: number | null
}

const fewestAnswers = 3

/** Undefined for a questionnaire that is not counted. */
export function scoresOf({ scales }: Questionnaire, given: readonly GivenAnswer[]): Scores | undefined {
  if (scales.length === 0) return undefined
  const counted = scales.map(scale => scaleScore(scale, given))
  const inTotal = counted.filter((_, place) => scales[place]?.countsInTotal)
  const isWhole = inTotal.every(({ score }) => score !== null)
  return { scales: counted, total: isWhole ? inTotal.reduce((sum, { score }) => sum + (score ?? 0), 0) : null }
}

function scaleScore(scale: Scale, given: readonly GivenAnswer[]): ScaleScore {
  const points = scale.items.flatMap(number => {
    const value = given.find(answer => answer.number === number)?.value
    return value === undefined ? [] : [pointsOf(value, scale.reversed.includes(number))]
  })
  const mean = points.reduce((sum, one) => sum + one, 0) / points.length
  const score = points.length < fewestAnswers ? null : Math.round(mean * scale.items.length)
  return { id: scale.id, label: scale.label, score, answered: points.length }
}

/** Codes 1, 2 and 3 of the Basisdataset count 0, 1 and 2. */
const pointsOf = (code: string, isReversed: boolean): number => (isReversed ? 3 - Number(code) : Number(code) - 1)

/** From which score a municipality speaks of borderline and of raised. No source gave these: they are set, or there are none. */
export type Band = { readonly borderline: number | null; readonly raised: number | null }
export type BandStanding = 'usual' | 'borderline' | 'raised'

/** Undefined without a score, or without both limits. A scale on which high is good (`highIsGood`) is read the other way. */
export function standingIn(
  band: Band | undefined,
  score: number | null,
  { highIsGood }: { readonly highIsGood: boolean },
): BandStanding | undefined {
  if (!band || score === null || band.borderline === null || band.raised === null) return undefined
  const reaches = (limit: number): boolean => (highIsGood ? score <= limit : score >= limit)
  if (reaches(band.raised)) return 'raised'
  return reaches(band.borderline) ? 'borderline' : 'usual'
}
