/** Which screenings belong to a child's age: done, due now, still to be made good, missed, or to come. */
import { compareDays, dayAt, firstDayAt } from '../ages/day-number.ts'
import type { AgeWindow, Outcome, Screening, ScreeningId } from './screening.ts'
import { screenings } from './screenings.ts'

type Day = Temporal.PlainDate

export type DoneScreening = { readonly screening: ScreeningId; readonly on: Day; readonly outcome: Outcome }

/** `overdue`: its days are over, and it can still be done. `missed`: they are over and there is no use in it by this window. */
export type Standing = 'done' | 'due' | 'overdue' | 'missed' | 'later'

export type DueScreening = {
  readonly screening: Screening
  readonly from: Day
  /** The last day of the window. */
  readonly until: Day
  /** The last day on which it can still be done. */
  readonly stillUntil: Day
  readonly standing: Standing
  readonly done: DoneScreening | null
}

/** Every window of every screening for this child, in order of age. One examination fills one window. */
export function screeningsDue(
  child: { readonly birth: Day; readonly sex: 'male' | 'female' | 'unknown' },
  on: Day,
  done: readonly DoneScreening[],
): readonly DueScreening[] {
  return screenings
    .filter(screening => !(screening.onlyBoys && child.sex === 'female'))
    .flatMap(screening => windowsOf(screening, child.birth, on, done))
    .toSorted((one, other) => compareDays(one.from, other.from))
}

/** What stands open at this moment. */
export const openNow = (all: readonly DueScreening[]): readonly DueScreening[] =>
  all.filter(({ standing }) => standing === 'due' || standing === 'overdue')

function windowsOf(screening: Screening, birth: Day, on: Day, done: readonly DoneScreening[]): readonly DueScreening[] {
  const own = done.filter(one => one.screening === screening.id).toSorted((a, b) => compareDays(a.on, b.on))
  const used = new Set<DoneScreening>()
  return screening.windows.map(window => {
    const days = daysOf(window, birth)
    const filled = own.find(one => !used.has(one) && isWithin(one.on, days.from, days.stillUntil)) ?? null
    if (filled) used.add(filled)
    return { screening, ...days, done: filled, standing: standingOf(days, on, filled !== null) }
  })
}

type Days = Pick<DueScreening, 'from' | 'until' | 'stillUntil'>

function daysOf({ unit, from, until, stillUntil }: AgeWindow, birth: Day): Days {
  const last = dayAt(firstDayAt(until + 1, unit, birth) - 1)
  const lastOfAll = stillUntil ? dayAt(firstDayAt(stillUntil.months, 'months', birth)) : last
  return { from: dayAt(firstDayAt(from, unit, birth)), until: last, stillUntil: lastOfAll }
}

function standingOf({ from, until, stillUntil }: Days, on: Day, isDone: boolean): Standing {
  if (isDone) return 'done'
  if (compareDays(on, from) < 0) return 'later'
  if (compareDays(on, until) <= 0) return 'due'
  return compareDays(on, stillUntil) <= 0 ? 'overdue' : 'missed'
}

const isWithin = (day: Day, from: Day, until: Day): boolean =>
  compareDays(day, from) >= 0 && compareDays(day, until) <= 0
