import type { Month, Period } from './figure.ts'

/** What was asked for by name: the words of an address. */
type Asked = { get(name: string): string | null }

/** Figures go back to January of the third year before this one. */
const yearsBack = 3

/** `?van=2026-01&tot=2026-11`. Words that are no month give the usual period; months out of reach the nearest one; a turned period is turned back. */
export function parsePeriod(query: Asked, today: Temporal.PlainDate): Period {
  const usual = usualPeriod(today)
  const from = within(monthFrom(query.get('van')) ?? usual.from, today)
  const to = within(monthFrom(query.get('tot')) ?? usual.to, today)
  return compare(from, to) <= 0 ? { from, to } : { from: to, to: from }
}

/** The months to choose from, the newest first. */
export function monthChoices(today: Temporal.PlainDate): readonly Month[] {
  const months: Month[] = []
  for (
    let month = today.toPlainYearMonth();
    compare(month, firstMonth(today)) >= 0;
    month = month.subtract({ months: 1 })
  )
    months.push(month)
  return months
}

export const periodNames = ['this-month', 'last-month', 'this-year', 'last-year'] as const
export type PeriodName = (typeof periodNames)[number]

export function namedPeriod(name: PeriodName, today: Temporal.PlainDate): Period {
  const month = today.toPlainYearMonth()
  switch (name) {
    case 'this-month':
      return { from: month, to: month }
    case 'last-month':
      return { from: month.subtract({ months: 1 }), to: month.subtract({ months: 1 }) }
    case 'this-year':
      return { from: month.with({ month: 1 }), to: month }
    case 'last-year':
      return {
        from: month.with({ month: 1 }).subtract({ years: 1 }),
        to: month.with({ month: 12 }).subtract({ years: 1 }),
      }
  }
}

export const addressOf = (path: string, { from, to }: Period): string => `${path}?van=${from}&tot=${to}`

/** This year; in January there is little of it, so then the year before. */
const usualPeriod = (today: Temporal.PlainDate): Period =>
  namedPeriod(today.month === 1 ? 'last-year' : 'this-year', today)

/** A month is counted when it has been over for a week: what happened on its last day is written down by then. A proposal. */
const daysToSettle = 7

/** The newest month that may be counted. */
export const closedMonth = (today: Temporal.PlainDate): Month =>
  today.subtract({ days: daysToSettle }).toPlainYearMonth().subtract({ months: 1 })

/** What is counted goes as far back as what can be asked for. */
export const firstMonthTold = (today: Temporal.PlainDate): Month => firstMonth(today)

const monthFrom = (words: string | null): Month | undefined =>
  words !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(words) ? Temporal.PlainYearMonth.from(words) : undefined

const compare = Temporal.PlainYearMonth.compare
const firstMonth = (today: Temporal.PlainDate): Month =>
  today.toPlainYearMonth().with({ month: 1 }).subtract({ years: yearsBack })

function within(month: Month, today: Temporal.PlainDate): Month {
  const [first, last] = [firstMonth(today), today.toPlainYearMonth()]
  if (compare(month, first) < 0) return first
  return compare(month, last) > 0 ? last : month
}
