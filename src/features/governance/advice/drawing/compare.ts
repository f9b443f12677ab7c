/** One figure beside that of the year before, in words: what is hidden says nothing, and what chance could make says so. */

import { figureOf, type PeriodFigures } from '../../../../knowledge/figures/figures-of-period.ts'
import {
  type Compared as Change,
  compareCounts,
  compareParts,
  sureness,
  surenessOfPart,
} from '../../../../knowledge/trend/change.ts'
import type { Part } from '../../../../knowledge/trend/intervals.ts'
import type { Compared } from '../../monitoring/read-figures.ts'
import type { Line } from '../chapter.ts'
import type { Measure } from './measures.ts'
import { text } from './text.ts'

export type Told = { readonly line: Line; readonly sentence: string; readonly change: Change }

export function tell(measure: Measure, { now, before }: Compared, year: number): Told {
  if (measure.kind === 'count') return tellCount(measure.label, countOf(before), countOf(now), year)
  const of = ({ breakdown, categories }: typeof measure) => partOf(breakdown, categories)
  return tellPart(measure.label, of(measure)(before), of(measure)(now), year)
}

function tellCount(label: string, before: number | null, now: number | null, year: number): Told {
  const change = compareCounts(before, now)
  const words = (count: number | null) => (count === null ? text.hidden : text.number(count))
  const line = {
    label,
    before: words(before),
    now: words(now),
    sure: text.between(sureness(now)),
    told: text.told(change),
  }
  return {
    line,
    change,
    sentence: now === null ? text.unknown(label) : text.countSentence({ label, before, now, year, change }),
  }
}

function tellPart(label: string, before: Part | null, now: Part | null, year: number): Told {
  const change = compareParts(before, now)
  const words = (part: Part | null) =>
    part === null || part.whole === 0 ? text.hidden : text.percent(part.part / part.whole)
  const line = {
    ...{ label, before: words(before), now: words(now) },
    ...{ sure: text.betweenParts(surenessOfPart(now)), told: text.told(change) },
  }
  const isKnown = now !== null && now.whole > 0
  return { line, change, sentence: isKnown ? text.partSentence({ ...line, year, change }) : text.unknownPart(label) }
}

/** Null unless the whole year is told. */
const countOf = ({ total, notCounted }: PeriodFigures): number | null =>
  total.kind === 'shown' && notCounted.length === 0 ? total.count : null

/** Null unless the whole year and each of the categories is told. A category that is not there did not happen. */
const partOf =
  (breakdown: string, categories: readonly string[]) =>
  ({ divided, breakdowns }: PeriodFigures): Part | null => {
    const told = breakdowns[breakdown]
    const isWholeYear = divided?.from.month === 1 && divided.to.month === 12
    if (!isWholeYear || divided.total.kind !== 'shown' || told === undefined) return null
    const figures = categories.map(category => figureOf(told, category) ?? { kind: 'shown' as const, count: 0 })
    const counts = figures.flatMap(figure => (figure.kind === 'shown' ? [figure.count] : []))
    if (counts.length < figures.length) return null
    const whole = told.reduce((sum, { figure }) => (figure.kind === 'shown' ? sum + figure.count : Number.NaN), 0)
    const part = counts.reduce((sum, one) => sum + one, 0)
    return { part, whole: Number.isNaN(whole) ? divided.total.count : whole }
  }
