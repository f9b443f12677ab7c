import { z } from 'zod'
import { holidayNames } from '../../knowledge/ages/named-holidays.ts'
import { parsePostcode } from '../../knowledge/identifiers/postcode.ts'
import { parseAreas, writeAreas } from '../../knowledge/identifiers/postcode-areas.ts'
import { field, type Parsed, parseForm, type Typed } from '../../platform/web/form.ts'
import type { ApartDay } from '../opening-days.ts'
import type { Opening } from '../opening-hours.ts'
import type { HolidaySetting, KeptLocation, LocationWords, NewAreas } from './location.ts'
import { text } from './text.ts'

const { missing } = text
type Hours = Pick<Opening, 'opensAt' | 'closesAt'>
type Day = Temporal.PlainDate

/** '9:00-12:30, 13:00-17:00'; null when a stretch is none, runs backwards, or touches the one before it. */
function parseHours(typed: string): readonly Hours[] | null {
  const stretches = typed.split(',').flatMap(part => part.trim() || [])
  const hours = stretches.map(part => {
    const [, from, until] = /^(\d{1,2}[:.]\d{2})\s*[-–]\s*(\d{1,2}[:.]\d{2})$/.exec(part) ?? []
    const [opensAt, closesAt] = [timeFrom(from), timeFrom(until)]
    return opensAt && closesAt && Temporal.PlainTime.compare(opensAt, closesAt) < 0 ? { opensAt, closesAt } : null
  })
  const whole = hours.flatMap(one => one ?? [])
  const isApart = whole.every((one, at) => {
    const before = whole[at - 1]
    return before === undefined || Temporal.PlainTime.compare(before.closesAt, one.opensAt) < 0
  })
  return hours.includes(null) || !isApart ? null : whole
}

function timeFrom(typed: string | undefined): Temporal.PlainTime | null {
  const [hour = Number.NaN, minute = Number.NaN] = (typed ?? '').split(/[:.]/).map(Number)
  return hour <= 23 && minute <= 59 ? Temporal.PlainTime.from({ hour, minute }) : null
}

const hours = field.optionalText(100).transform((typed, { addIssue }): readonly Hours[] => {
  const parsed = parseHours(typed)
  if (parsed === null) addIssue({ code: 'custom', message: missing.hours })
  return parsed ?? []
})
const dayFields = ['day1', 'day2', 'day3', 'day4', 'day5', 'day6', 'day7'] as const
export const dayField = (weekday: number): string => `day${weekday}`

const words = z.object({
  name: field.text(missing.name, 80),
  street: field.text(missing.street, 120),
  postcode: field.text(missing.postcode, 8).transform((typed, { addIssue }) => {
    const parsed = parsePostcode(typed)
    if (!parsed.ok) addIssue({ code: 'custom', message: missing.postcode })
    return parsed.ok ? parsed.postcode : ''
  }),
  town: field.text(missing.town, 80),
  about: field.optionalText(400),
  ...{ day1: hours, day2: hours, day3: hours, day4: hours, day5: hours, day6: hours, day7: hours },
})

export function parseLocation(form: FormData): Parsed<LocationWords> {
  const parsed = parseForm(words, form)
  if (!parsed.ok) return parsed
  const { name, street, postcode, town, about, ...week } = parsed.value
  const openings = dayFields.flatMap((day, at) => week[day].map(one => ({ weekday: at + 1, ...one })))
  return { ok: true, value: { name, street, postcode, town, about, openings } }
}

export function typedLocation({ name, street, postcode, town, about, openings }: KeptLocation): Typed {
  const ofDay = (weekday: number) =>
    openings
      .filter(one => one.weekday === weekday)
      .map(writeHours)
      .join(', ')
  const week = Object.fromEntries(dayFields.map((day, at) => [day, ofDay(at + 1)]))
  return { name, street, postcode, town, about, ...week }
}

export const writeHours = ({ opensAt, closesAt }: Hours): string =>
  `${opensAt.toString({ smallestUnit: 'minute' })}-${closesAt.toString({ smallestUnit: 'minute' })}`

const mostDays = 60

const apart = (today: Day) =>
  z
    .object({
      from: field.day(missing.day).refine(day => Temporal.PlainDate.compare(day, today) >= 0, missing.day),
      until: field.optionalDay(missing.until),
      kind: field.choice(['closed', 'hours', 'as-usual'], missing.kind),
      hours,
      reason: field.text(missing.reason, 120),
    })
    .refine(({ from, until }) => until === null || isWithin(from, until), { path: ['until'], error: missing.until })
    .refine(({ kind, hours: list }) => kind !== 'hours' || list.length === 1, { path: ['hours'], error: missing.hours })

const isWithin = (from: Day, until: Day): boolean => {
  const days = from.until(until).total('days')
  return days >= 0 && days <= mostDays
}

/** Each day of the stretch. */
export function parseApart(form: FormData, today: Day): Parsed<readonly ApartDay[]> {
  const parsed = parseForm(apart(today), form)
  if (!parsed.ok) return parsed
  const { from, until, kind, reason } = parsed.value
  const [own] = parsed.value.hours
  const count = (until === null ? 0 : from.until(until).total('days')) + 1
  const days = Array.from({ length: count }, (_, at) => from.add({ days: at }))
  return {
    ok: true,
    value: days.flatMap((day): readonly ApartDay[] => {
      if (kind !== 'hours') return [{ kind, day, reason }]
      return own ? [{ kind, day, reason, ...own }] : []
    }),
  }
}

const areas = z.object({
  areas: field.text(missing.areas, 300).transform((typed, { addIssue }) => {
    const parsed = parseAreas(typed)
    if (parsed === null) addIssue({ code: 'custom', message: missing.areas })
    return parsed ?? []
  }),
  validFrom: field.day(missing.day),
  why: field.text(missing.reason, 300),
})

export function parseNewAreas(form: FormData): Parsed<NewAreas> {
  const parsed = parseForm(areas, form)
  if (!parsed.ok) return parsed
  const { why: reason, ...rest } = parsed.value
  return { ok: true, value: { ...rest, reason } }
}

export const typedAreas = (location: KeptLocation, today: Day): Typed => ({
  areas: writeAreas(location.areas),
  validFrom: today.toString(),
})

const holidays = z.object({
  closedOn: field.choices(holidayNames, missing.kind),
  reason: field.text(missing.reason, 300),
})

export const parseHolidays = (form: FormData): Parsed<Pick<HolidaySetting, 'closedOn' | 'reason'>> =>
  parseForm(holidays, form)
