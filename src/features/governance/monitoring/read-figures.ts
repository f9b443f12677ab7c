/** The municipality looks at the figures of its centre: what was told, of a period, beside the same months a year before. */
import type { Period } from '../../../knowledge/figures/figure.ts'
import { figuresOfPeriod, type PeriodFigures, type ToldTerm } from '../../../knowledge/figures/figures-of-period.ts'
import { closedMonth } from '../../../knowledge/figures/period.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { keepLast } from './kept.ts'
import { findNeighbourhoods } from './neighbourhoods/store.ts'
import { type Subject, subjectNames } from './rollup/subjects.ts'
import { findLastRun, findStretches, findTerms } from './rollup/told/store.ts'

export type CentreFigures = {
  readonly period: Period
  /** A neighbourhood; null for the whole municipality. */
  readonly area: string | null
  readonly areas: readonly string[]
  readonly about: (subject: Subject) => Compared
  /** As counted once a year; absent before the first night. */
  readonly children: ToldTerm | undefined
  readonly coverage: ToldTerm | undefined
  readonly counting: Counting
}
export type Compared = { readonly now: PeriodFigures; readonly before: PeriodFigures }

export type Counting = {
  readonly lastRun: Temporal.Instant | null
  /** The newest month that is in the figures when the nights go well. */
  readonly until: Temporal.PlainYearMonth
  readonly isLate: boolean
}

/** A night that failed is seen the next morning: a day and a half. */
const hoursBeforeLate = 36

/** Of a period and an area, as long as nothing more is counted. */
type ToldFigures = Pick<CentreFigures, 'about' | 'children' | 'coverage'>
const kept = keepLast<ToldFigures>()

export async function readFigures(ctx: Ctx, period: Period, area: string | null): Promise<CentreFigures> {
  const { db, municipality, today } = ctx
  const [lastRun, areas] = await Promise.all([findLastRun(db, municipality), findNeighbourhoods(db, municipality)])
  const told = lastRun
    ? await kept.get(
        [municipality, lastRun.id, lastRun.runs, period.from, period.to, today.toPlainYearMonth(), area ?? ''].join(
          '|',
        ),
        () => findFigures(ctx, period, area),
      )
    : await findFigures(ctx, period, area)
  record(ctx, 'read', 'governance.figures', null, `${period.from} ${period.to}`)
  return { period, area, areas, ...told, counting: countingOf(ctx, lastRun?.at ?? null) }
}

async function findFigures(ctx: Ctx, period: Period, area: string | null): Promise<ToldFigures> {
  const { db, municipality } = ctx
  const from = period.from.subtract({ years: 1 })
  const reach = { from, to: period.to }
  const [stretches, terms, yearly] = await Promise.all([
    findStretches(db, municipality, null, reach),
    findTerms(db, municipality, null, { ...reach, area }),
    findYearly(ctx, area),
  ])
  const before = { from, to: period.to.subtract({ years: 1 }) }
  const own = Map.groupBy(stretches, one => one.subject)
  const divided = Map.groupBy(terms, one => one.subject)
  const compare = (subject: Subject): Compared => {
    const told = { stretches: own.get(subject) ?? [], terms: divided.get(subject) ?? [] }
    return { now: figuresOfPeriod(told, period, area), before: figuresOfPeriod(told, before, area) }
  }
  const found = new Map(subjectNames.map(name => [name, compare(name)]))
  return { about: subject => found.get(subject) ?? compare(subject), ...yearly }
}

function countingOf({ now, today }: Ctx, lastRun: Temporal.Instant | null): Counting {
  const isLate = lastRun === null || now.since(lastRun).total('hours') > hoursBeforeLate
  return { lastRun, until: closedMonth(today), isLate }
}

/** The newest count of what is counted once a year. */
async function findYearly({ db, municipality, today }: Ctx, area: string | null) {
  const thisMonth = today.toPlainYearMonth()
  const reach = { from: thisMonth.subtract({ years: 2 }), to: thisMonth, area }
  const [children, coverage] = await Promise.all([
    findTerms(db, municipality, 'children', reach),
    findTerms(db, municipality, 'coverage', reach),
  ])
  return { children: children.at(-1), coverage: coverage.at(-1) }
}
