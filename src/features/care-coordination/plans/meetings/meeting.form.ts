import { z } from 'zod'
import { field, type Parsed, parseForm, type Typed, typedWords } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { participantIn, participantsFrom } from '../rules.ts'
import { type Meeting, replies } from './meeting.ts'
import { text } from './text.ts'
import type { NewMeeting } from './writing/call-meeting.ts'
import type { NewMinutes } from './writing/write-minutes.ts'

const { missing } = text
const zone = 'Europe/Amsterdam'

const schema = (today: Temporal.PlainDate) =>
  z.object({
    on: field.day(missing.on).refine(day => Temporal.PlainDate.compare(day, today) >= 0, missing.on),
    at: field.text(missing.at, 5).refine(at => /^([01]\d|2[0-3]):[0-5]\d$/.test(at), missing.at),
    minutes: field.decimal(missing.minutes, 5, 480, missing.minutes).refine(Number.isInteger, missing.minutes),
    place: field.optionalText(200),
    videoLink: field.optionalText(500).refine(link => link === '' || isLink(link), missing.videoLink),
    points: field.optionalText(2000),
    invitees: field.text(missing.invitees, 4000),
  })

const isLink = (link: string): boolean => URL.parse(link)?.protocol === 'https:'

export function parseMeeting(form: FormData, plan: Plan, today: Temporal.PlainDate): Parsed<NewMeeting> {
  const parsed = parseForm(schema(today), form)
  if (!parsed.ok) return parsed
  const { on, at, ...entry } = parsed.value
  const typed = typedWords(form)
  if (entry.place === '' && entry.videoLink === '') return { ok: false, faults: { place: missing.where }, typed }
  const invitees = participantsFrom(plan, entry.invitees).map(one => one.id)
  if (invitees.length === 0) return { ok: false, faults: { invitees: missing.invitees }, typed }
  const startsAt = on.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(at) }).toInstant()
  return { ok: true, value: { ...entry, startsAt, invitees } }
}

/** A meeting as it would be typed. */
export function typedMeeting({ time, invitees }: Pick<Meeting, 'time' | 'invitees'>): Typed {
  const local = time.startsAt.toZonedDateTimeISO(zone)
  return {
    on: local.toPlainDate().toString(),
    at: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    minutes: String(time.minutes),
    place: time.place,
    videoLink: time.videoLink,
    points: time.points,
    invitees: invitees.join('\n'),
  }
}

const reply = z.object({ answer: field.choice(replies, missing.answer), participant: field.id(missing.answer) })
export const parseReply = (form: FormData): Parsed<z.output<typeof reply>> => parseForm(reply, form)

const cancellation = z.object({ reason: field.optionalText(500) })
export const parseCancellation = (form: FormData): Parsed<z.output<typeof cancellation>> =>
  parseForm(cancellation, form)

const minutes = z
  .object({
    words: field.optionalText(8000),
    decisions: field.optionalText(4000),
    present: field.optionalText(4000),
    version: z.coerce.number().int().min(0).max(100_000),
  })
  .refine(one => one.words !== '' || one.decisions !== '', { path: ['words'], error: missing.words })

export function parseMinutes(form: FormData, plan: Plan): Parsed<NewMinutes> {
  const parsed = parseForm(minutes, form)
  if (!parsed.ok) return parsed
  const { version, words, decisions } = parsed.value
  const present = parsed.value.present.split('\n').flatMap(id => participantIn(plan, id)?.id ?? [])
  return { ok: true, value: { words, decisions, present, readVersion: version } }
}
