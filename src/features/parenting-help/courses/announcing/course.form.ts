import { z } from 'zod'
import type { Meeting } from '../../../../knowledge/courses/standing.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../../platform/web/form.ts'
import { type Course, courseAudiences, courseKinds, courseLanguages, courseThemes, type NewCourse } from '../course.ts'
import { text } from './text.ts'

const { missing } = text

/** So many meetings fit on the form. */
export const mostMeetings = 12

const wholeOrNull = (max: number, wrong: string) =>
  field.optionalDecimal(1, max, wrong).refine(number => number === null || Number.isInteger(number), wrong)

const schema = z
  .object({
    kind: field.choice(courseKinds, missing.kind),
    theme: field.choice(courseThemes, missing.theme),
    title: field.text(missing.title, 120),
    words: field.text(missing.words, 4000),
    audience: field.choice(courseAudiences, missing.audience),
    ageFrom: field.optionalDecimal(0, 23, missing.age),
    ageUntil: field.optionalDecimal(0, 23, missing.age),
    locationId: field.optionalId(),
    place: field.optionalText(200),
    language: field.choice(courseLanguages, missing.language),
    price: field.decimal(missing.price, 0, 1000, missing.price),
    capacity: wholeOrNull(500, missing.capacity),
    minimum: wholeOrNull(500, missing.minimum),
    opensOn: field.optionalDay(missing.day),
    closesOn: field.optionalDay(missing.day),
  })
  .refine(({ ageFrom, ageUntil }) => ageFrom === null || ageUntil === null || ageFrom <= ageUntil, {
    path: ['ageFrom'],
    error: missing.ages,
  })
  .refine(({ locationId, place }) => locationId !== null || place !== '', { path: ['place'], error: missing.place })
  .refine(({ capacity, minimum }) => minimum === null || (capacity !== null && minimum <= capacity), {
    path: ['minimum'],
    error: missing.minimum,
  })

export function parseCourse(form: FormData): Parsed<NewCourse> {
  const parsed = parseForm(schema, form)
  const meetings = meetingsIn(form)
  if (!parsed.ok) return typeof meetings === 'string' ? withFault(parsed, 'day1', meetings) : parsed
  const typed = typedIn(form)
  if (typeof meetings === 'string') return { ok: false, faults: { day1: meetings }, typed }
  const { price, ...course } = parsed.value
  const value = { ...course, priceCents: Math.round(price * 100), meetings }
  if (!closesInTime(value)) return { ok: false, faults: { closesOn: missing.closes }, typed }
  return { ok: true, value }
}

const withFault = (parsed: Extract<Parsed<unknown>, { ok: false }>, name: string, fault: string) => ({
  ...parsed,
  faults: { ...parsed.faults, [name]: fault },
})

/** The meetings in order, or what is wrong with them. */
function meetingsIn(form: FormData): readonly Meeting[] | string {
  const rows = Array.from({ length: mostMeetings }, (_, place) => rowIn(form, place + 1)).filter(
    row => row.day !== '' || row.from !== '' || row.until !== '',
  )
  const meetings = rows.map(meetingFrom)
  const whole = meetings.filter(meeting => meeting !== null)
  if (whole.length < meetings.length) return missing.meeting
  const ordered = whole.toSorted((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt))
  const starts = new Set(ordered.map(({ startsAt }) => startsAt.epochMilliseconds))
  if (starts.size < ordered.length) return missing.meeting
  return ordered.length === 0 ? missing.noMeeting : ordered
}

type Row = { readonly day: string; readonly from: string; readonly until: string }

const rowIn = (form: FormData, number: number): Row => ({
  day: String(form.get(`day${number}`) ?? '').trim(),
  from: String(form.get(`from${number}`) ?? '').trim(),
  until: String(form.get(`until${number}`) ?? '').trim(),
})

function meetingFrom({ day, from, until }: Row): Meeting | null {
  const parsed = z.object({ day: field.day('') }).safeParse({ day })
  const isClock = (word: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(word)
  if (!parsed.success || !isClock(from) || !isClock(until)) return null
  const at = (clock: string) => parsed.data.day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: clock })
  const [startsAt, endsAt] = [at(from).toInstant(), at(until).toInstant()]
  const minutes = Math.round(startsAt.until(endsAt).total('minutes'))
  return minutes >= 5 && minutes <= 720 ? { startsAt, minutes } : null
}

function closesInTime({ opensOn, closesOn, meetings }: NewCourse): boolean {
  const first = meetings[0]?.startsAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  const isOrdered = !opensOn || !closesOn || Temporal.PlainDate.compare(opensOn, closesOn) <= 0
  return isOrdered && (!closesOn || !first || Temporal.PlainDate.compare(closesOn, first) <= 0)
}

const typedIn = (form: FormData): Typed =>
  Object.fromEntries([...form].flatMap(([name, value]) => (name.startsWith('_') ? [] : [[name, String(value)]])))

/** A course as it would be typed. */
export function typedCourse(course: Course): Typed {
  const decimal = (value: number | null) => (value === null ? '' : String(value).replace('.', ','))
  const { kind, theme, title, words, audience, place, language } = course
  return {
    ...{ kind, theme, title, words, audience, place, language },
    ageFrom: decimal(course.ageFrom),
    ageUntil: decimal(course.ageUntil),
    locationId: course.locationId ?? '',
    price: decimal(course.priceCents / 100),
    capacity: decimal(course.capacity),
    minimum: decimal(course.minimum),
    opensOn: course.opensOn?.toString() ?? '',
    closesOn: course.closesOn?.toString() ?? '',
    ...Object.assign({}, ...course.meetings.map((meeting, place) => typedMeeting(meeting, place + 1))),
  }
}

function typedMeeting({ startsAt, minutes }: Meeting, number: number): Typed {
  const start = startsAt.toZonedDateTimeISO('Europe/Amsterdam')
  const clock = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' })
  return {
    [`day${number}`]: start.toPlainDate().toString(),
    [`from${number}`]: clock(start),
    [`until${number}`]: clock(start.add({ minutes })),
  }
}
