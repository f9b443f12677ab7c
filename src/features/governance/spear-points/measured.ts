/** What a goal's figure is today: of the last twelve months that can be told, and nothing that is hidden. */
import { type Measure, type SpearPoint, spearPointsOf } from '../../../centre/index.ts'
import {
  figureOf,
  type PeriodFigures,
  percentOf,
  type ToldFigure,
} from '../../../knowledge/figures/figures-of-period.ts'
import { closedMonth } from '../../../knowledge/figures/period.ts'
import { type ProgressStanding, progressOf } from '../../../knowledge/goals/progress.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { breakdownWords } from '../monitoring/breakdown.text.ts'
import { readRollup } from '../monitoring/rollup/read-rollup.ts'
import { subjectNames } from '../monitoring/rollup/subjects.ts'
import { subjectWords } from '../monitoring/subject.text.ts'
import { text } from './text.ts'

export type Measured = {
  readonly point: SpearPoint
  readonly value: number | null
  readonly standing: ProgressStanding
}

export async function measuredPoints(ctx: Ctx): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const point of await spearPointsOf(ctx)) all.push(await measured(ctx, point))
  return all
}

export async function measured(ctx: Ctx, point: SpearPoint): Promise<Measured> {
  const value = await presentValue(ctx, point.measure)
  return { point, value, standing: progressOf(point, value, ctx.today) }
}

/** A figure that is not counted here any more is not known. */
export async function presentValue(ctx: Ctx, measure: Measure): Promise<number | null> {
  const subject = subjectNames.find(name => name === measure.subject)
  if (!subject) return null
  const to = closedMonth(ctx.today)
  return valueIn(await readRollup(ctx, subject, { from: to.subtract({ months: 11 }), to }), measure)
}

/** A share only when both numbers are told in full; a count that is only "at least" is not the count. */
function valueIn(figures: PeriodFigures, { breakdown, category, unit }: Measure): number | null {
  if (breakdown === '') return countOf(figures.total)
  const part = figureOf(figures.breakdowns[breakdown], category)
  return unit === 'share' ? percentOf(part, figures.divided?.total) : countOf(part)
}

const countOf = (figure: ToldFigure | undefined): number | null => (figure?.kind === 'shown' ? figure.count : null)

export type MeasureChoice = { readonly value: string; readonly label: string }

/** Every figure of the centre, by its name in Dutch; the value of the choice holds the names of the code. */
export const measureChoices = (): readonly MeasureChoice[] =>
  subjectNames.flatMap(subject => [
    { value: keyOf({ subject, breakdown: '', category: '' }), label: subjectWords[subject].title },
    ...Object.entries(breakdownWords[subject]).flatMap(([breakdown, { title, words = {} }]) =>
      Object.entries(words).map(([category, word]) => ({
        value: keyOf({ subject, breakdown, category }),
        label: text.measure(subjectWords[subject].title, title, word),
      })),
    ),
  ])

export const keyOf = ({ subject, breakdown, category }: Omit<Measure, 'unit'>): string =>
  [subject, breakdown, category].join('|')

export const measureWords = (measure: Measure): string => {
  const known = measureChoices().find(({ value }) => value === keyOf(measure))
  return `${known?.label ?? text.unknownMeasure}, ${text.units[measure.unit]}`
}
