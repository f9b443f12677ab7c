import { z } from 'zod'
import { anonymousRules, under16Rules } from '../../../knowledge/care-team/gate.ts'
import { professions } from '../../../knowledge/care-team/professions.ts'
import { rhythms } from '../../../knowledge/care-team/rhythm.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { NewMeeting } from '../meetings/plan-meeting.ts'
import type { NewMember } from './keep-team.ts'
import { text } from './text.ts'

const { missing } = text

const opening = z.object({ school: field.id(missing.school), organisation: field.optionalId() })
export const parseOpening = (form: FormData) => parseForm(opening, form)

const member = z.object({
  professional: field.id(missing.professional),
  profession: field.choice(professions, missing.profession),
  from: field.day(missing.from),
})
export const parseMember = (form: FormData): Parsed<NewMember> => parseForm(member, form)

const ending = z.object({ until: field.day(missing.from) })
export const parseEnding = (form: FormData) => parseForm(ending, form)

const yesNo = ['yes', 'no'] as const
const agreement = z.object({
  rhythm: field.choice(rhythms, missing.choice),
  anonymous: field.choice(anonymousRules, missing.choice),
  under16: field.choice(under16Rules, missing.choice),
  schoolLeads: field.choice(yesNo, missing.choice),
  familiesAsk: field.choice(yesNo, missing.choice),
  source: field.text(missing.source, 300),
})
export const parseAgreement = (form: FormData) => parseForm(agreement, form)

const meeting = z.object({
  on: field.day(missing.from),
  at: field.text(missing.at, 5).refine(words => /^([01]?\d|2[0-3]):[0-5]\d$/.test(words), missing.at),
  minutes: field.decimal(missing.minutes, 15, 480, missing.minutes).refine(Number.isInteger, missing.minutes),
  place: field.text(missing.place, 120),
})

export function parseMeeting(form: FormData, now: Temporal.Instant): Parsed<NewMeeting> {
  const parsed = parseForm(meeting, form)
  if (!parsed.ok) return parsed
  const { on, at, minutes, place } = parsed.value
  const time = Temporal.PlainTime.from(at.padStart(5, '0'))
  const startsAt = on.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: time }).toInstant()
  if (Temporal.Instant.compare(startsAt, now) < 0)
    return { ok: false, faults: { on: missing.past }, typed: { on: String(on), at, minutes: String(minutes), place } }
  return { ok: true, value: { startsAt, minutes, place } }
}
