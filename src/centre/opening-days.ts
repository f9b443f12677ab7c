/** When a place is open on a day: the hours of the week, a day that is different, a holiday. Pure. */
import { type HolidayName, holidayOn } from '../knowledge/ages/named-holidays.ts'
import type { Opening, OpenState } from './opening-hours.ts'

type Hours = Pick<Opening, 'opensAt' | 'closesAt'>
/** A day that somebody said is different. */
export type ApartDay = { readonly day: Temporal.PlainDate; readonly reason: string } & (
  | { readonly kind: 'closed' | 'as-usual' }
  | ({ readonly kind: 'hours' } & Hours)
)
export type OpeningDays = {
  readonly week: readonly Opening[]
  readonly apart: readonly ApartDay[]
  /** On these holidays it is closed, unless the day was said to be different. */
  readonly closedOn: readonly HolidayName[]
}

/** In the order of the clock. */
export function hoursOn({ week, apart, closedOn }: OpeningDays, day: Temporal.PlainDate): readonly Hours[] {
  const said = apart.find(one => one.day.equals(day))
  if (said?.kind === 'closed') return []
  if (said?.kind === 'hours') return [said]
  const holiday = holidayOn(day)
  if (holiday !== null && closedOn.includes(holiday) && said?.kind !== 'as-usual') return []
  return week
    .filter(({ weekday }) => weekday === day.dayOfWeek)
    .toSorted((one, other) => Temporal.PlainTime.compare(one.opensAt, other.opensAt))
}

/** Two weeks of holiday, and then some. */
const mostDays = 30

export function stateOf(days: OpeningDays, now: Temporal.PlainDateTime): OpenState {
  const time = now.toPlainTime()
  const today = hoursOn(days, now.toPlainDate())
  const current = today.find(({ opensAt, closesAt }) => !isBefore(time, opensAt) && isBefore(time, closesAt))
  if (current) return { kind: 'open', until: current.closesAt }
  for (let ahead = 0; ahead <= mostDays; ahead++) {
    const day = now.toPlainDate().add({ days: ahead })
    const next = hoursOn(days, day).find(({ opensAt }) => ahead > 0 || isBefore(time, opensAt))
    if (next) return { kind: 'closed', opensOn: day, opensAt: next.opensAt }
  }
  return { kind: 'never-open' }
}

const isBefore = (one: Temporal.PlainTime, other: Temporal.PlainTime): boolean =>
  Temporal.PlainTime.compare(one, other) < 0

export type DifferentDay = {
  readonly day: Temporal.PlainDate
  readonly hours: readonly Hours[]
  readonly holiday: HolidayName | null
  readonly reason: string
}

/** The days to come that are not as the week has them. */
export function differentDays(days: OpeningDays, from: Temporal.PlainDate, count: number): readonly DifferentDay[] {
  return Array.from({ length: count }, (_, ahead) => from.add({ days: ahead })).flatMap(day => {
    const hours = hoursOn(days, day)
    const usual = hoursOn({ ...days, apart: [], closedOn: [] }, day)
    const said = days.apart.find(one => one.day.equals(day))
    if (spelled(hours) === spelled(usual)) return []
    return [{ day, hours, holiday: holidayOn(day), reason: said?.reason ?? '' }]
  })
}

const spelled = (hours: readonly Hours[]): string =>
  hours.map(({ opensAt, closesAt }) => `${opensAt}-${closesAt}`).join()
