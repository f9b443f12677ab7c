/** What the D-score chart shows: the lines of the chosen reference and the child's scores, on axes that fit its age. Pure. */
import { keyOf } from '../../../../knowledge/development/d-score/keys.ts'
import { agesOf, dOf } from '../../../../knowledge/development/d-score/reference.ts'
import type { Point } from '../../../../platform/html/components/chart-axis.ts'
import { type Axis, axis } from '../../../../platform/html/components/chart-axis.ts'
import type { ScoredDay } from './course.ts'
import type { ChosenScale } from './scales.ts'
import { dScoreText as text } from './text.ts'

export type DScoreLine = { readonly sd: number; readonly points: readonly Point[] }

export type DScoreChart = {
  readonly scale: ChosenScale
  /** The closest look in which every score is seen. */
  readonly look: Look
  readonly x: Axis
  readonly y: Axis
  /** Months or years, as the axis says: how many go into a year. */
  readonly perYear: 12 | 1
  readonly lines: readonly DScoreLine[]
}

type Look = 'baby' | 'child'

export function dScoreChart(scale: ChosenScale, course: readonly ScoredDay[]): DScoreChart {
  const oldest = Math.max(0, ...course.map(({ ageYears }) => ageYears))
  const look = oldest <= looks.baby.toYears ? 'baby' : 'child'
  return { scale, look, ...looks[look], lines: linesOf(scale, look) }
}

const sds = [-2, -1, 0, 1, 2] as const

const looks = {
  baby: {
    toYears: 1.25,
    perYear: 12,
    x: axis({ label: text.axis.months, from: 0, to: 15, step: 1, majorEach: 3 }),
    y: axis({ label: text.axis.d, from: 0, to: 70, step: 10 }),
  },
  child: {
    toYears: 5,
    perYear: 1,
    x: axis({
      label: text.axis.years,
      from: 0,
      to: 5,
      step: 0.5,
      word: value => (Number.isInteger(value) ? String(value) : ''),
    }),
    y: axis({ label: text.axis.d, from: 0, to: 90, step: 10 }),
  },
} as const

/** The lines are the same for every child, and looking up a score of the Box-Cox t takes a search: so they are kept. */
const kept = new Map<string, readonly DScoreLine[]>()

function linesOf({ name, key, population }: ChosenScale, look: Look): readonly DScoreLine[] {
  const known = kept.get(`${name} ${look}`)
  if (known) return known
  const table = keyOf(key).references[population]
  const { toYears, perYear } = looks[look]
  const [first, last] = table ? agesOf(table) : [0, 0]
  const to = Math.min(last, toYears)
  const ages = Array.from({ length: pieces + 1 }, (_, step) => first + ((to - first) * step) / pieces)
  const lines = sds.map(sd => ({
    sd,
    points: table ? ages.map(age => ({ x: age * perYear, y: dOf(table, age, sd) })) : [],
  }))
  kept.set(`${name} ${look}`, lines)
  return lines
}

/** A point for about every month: the curves are smooth between them. */
const pieces = 40
