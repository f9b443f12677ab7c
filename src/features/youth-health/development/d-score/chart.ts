/** What the D-score chart shows: the lines of the chosen reference and the child's scores, on axes that fit its age. Pure. */
import { keyOf } from '../../../../knowledge/development/d-score/keys.ts'
import { agesOf, type DScoreTable, dOf } from '../../../../knowledge/development/d-score/reference.ts'
import type { Point } from '../../../../platform/html/components/chart-axis.ts'
import { type Axis, axis } from '../../../../platform/html/components/chart-axis.ts'
import type { ScoredDay } from './course.ts'
import type { ChosenScale } from './scales.ts'
import { dScoreText as text } from './text.ts'

export type DScoreLine = { readonly sd: number; readonly points: readonly Point[] }

export type DScoreChart = {
  readonly scale: ChosenScale
  readonly look: Look
  readonly lines: readonly DScoreLine[]
}

/** The stretch of age on show, as its axes; `perYear`: months or years, how many of the axis go into a year. */
export type Look = { readonly toYears: number; readonly perYear: 12 | 1; readonly x: Axis; readonly y: Axis }

/** The closest look in which every score is seen: the first 15 months, or as far as the lines and the scores go. */
export function dScoreChart(scale: ChosenScale, course: readonly ScoredDay[]): DScoreChart {
  const oldest = Math.max(0, ...course.map(({ ageYears }) => ageYears))
  const table = keyOf(scale.key).references[scale.population] ?? null
  const last = table ? agesOf(table)[1] : 0
  const look = oldest <= babyLook.toYears ? babyLook : lookTo(Math.ceil(Math.max(last, oldest)))
  return { scale, look, lines: table ? linesOn(table, scale, look) : [] }
}

const sds = [-2, -1, 0, 1, 2] as const

const babyLook: Look = {
  toYears: 1.25,
  perYear: 12,
  x: axis({ label: text.axis.months, from: 0, to: 15, step: 1, majorEach: 3 }),
  y: axis({ label: text.axis.d, from: 0, to: 70, step: 10 }),
}

const lookTo = (toYears: number): Look => ({
  toYears,
  perYear: 1,
  x: axis({ label: text.axis.years, from: 0, to: toYears, step: 0.5, word: wholeOnly }),
  y: axis({ label: text.axis.d, from: 0, to: 90, step: 10 }),
})

const wholeOnly = (value: number): string => (Number.isInteger(value) ? String(value) : '')

/** The lines are the same for every child, and looking up a score of the Box-Cox t takes a search: so they are kept. */
const kept = new Map<string, readonly DScoreLine[]>()

function linesOn(table: DScoreTable, { name }: ChosenScale, { toYears, perYear }: Look): readonly DScoreLine[] {
  const known = kept.get(`${name} ${toYears}`)
  if (known) return known
  const [first, last] = agesOf(table)
  const to = Math.min(last, toYears)
  const ages = Array.from({ length: pieces + 1 }, (_, step) => first + ((to - first) * step) / pieces)
  const lines = sds.map(sd => ({ sd, points: ages.map(age => ({ x: age * perYear, y: dOf(table, age, sd) })) }))
  kept.set(`${name} ${toYears}`, lines)
  return lines
}

/** A point for about every month: the curves are smooth between them. */
const pieces = 40
