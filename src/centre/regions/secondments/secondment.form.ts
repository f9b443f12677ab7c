import { z } from 'zod'
import { professionalRoles } from '../../../platform/auth/role-names.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { text } from '../text.ts'
import type { Answering, NewAsk } from './keep-secondment.ts'

const { missing } = text
/** So that each is looked at again; ours. */
const mostYears = 3

/** Who keeps the other centre is of that centre itself. */
export const guestRoles = professionalRoles.filter(role => role !== 'administrator')

const ask = (today: Temporal.PlainDate) =>
  z
    .object({
      professional: field.id(missing.professional),
      away: field.text(missing.centre, 4),
      work: field.text(missing.work, 300),
      from: field.day(missing.day),
      until: field.day(missing.until).refine(day => Temporal.PlainDate.compare(day, today) >= 0, missing.until),
    })
    .refine(({ from, until }) => Temporal.PlainDate.compare(from, until) <= 0, {
      path: ['until'],
      error: missing.until,
    })
    .refine(({ from, until }) => Temporal.PlainDate.compare(until, from.add({ years: mostYears })) <= 0, {
      path: ['until'],
      error: missing.long,
    })

export const parseAsk = (form: FormData, today: Temporal.PlainDate): Parsed<NewAsk> => parseForm(ask(today), form)

const agreeing = z.object({
  roles: field
    .choices(professionalRoles, missing.roles)
    .refine(roles => roles.length > 0 && !roles.includes('administrator'), missing.roles),
  organisation: field.id(missing.organisation),
})

export function parseAgreeing(form: FormData): Parsed<Answering> {
  const parsed = parseForm(agreeing, form)
  return parsed.ok ? { ok: true, value: { agreed: true, ...parsed.value } } : parsed
}

const why = z.object({ reason: field.text(missing.reason, 300) })

export const parseWhy = (form: FormData): Parsed<{ readonly reason: string }> => parseForm(why, form)
