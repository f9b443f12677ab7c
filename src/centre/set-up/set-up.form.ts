import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { parseLocation } from '../locations/location.form.ts'
import type { LocationWords } from '../locations/location.ts'
import { type PartnerModule, partnerModules } from '../modules.ts'
import type { Division } from './set-up.ts'
import { tasks } from './steps.ts'
import { text } from './text.ts'

const { missing } = text

/** One time for all working days; who wants it otherwise does so later, by day. */
export function parseFirstLocation(form: FormData): Parsed<LocationWords> {
  const week = form.getAll('days')
  const hours = String(form.get('hours') ?? '')
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) form.set(`day${weekday}`, week.includes(String(weekday)) ? hours : '')
  const parsed = parseLocation(form)
  if (!parsed.ok) {
    const { name, street, postcode, town } = parsed.faults
    const wrongHours = Object.keys(parsed.faults).some(key => key.startsWith('day'))
    const faults = Object.entries({ name, street, postcode, town, hours: wrongHours ? missing.hours : undefined })
    return { ...parsed, faults: Object.fromEntries(faults.flatMap(([key, fault]) => (fault ? [[key, fault]] : []))) }
  }
  if (parsed.value.openings.length > 0) return parsed
  return { ok: false, faults: { hours: missing.hours }, typed: typedLocation(form) }
}

const typedLocation = (form: FormData) =>
  Object.fromEntries([...form.keys()].map(key => [key, form.getAll(key).map(String).join('\n')]))

const division = z
  .object({
    ...{ consultationBureau: field.optionalText(120), healthService: field.optionalText(120) },
    ...{ functions: field.optionalText(120), youthCare: field.optionalText(120), schoolCare: field.optionalText(120) },
    title: field.text(missing.title, 200),
    parties: field.text(missing.parties, 400),
    from: field.day(missing.from),
    until: field.optionalDay(missing.until),
  })
  .refine(({ from, until }) => until === null || Temporal.PlainDate.compare(from, until) <= 0, {
    path: ['until'],
    error: missing.order,
  })
  .refine(typed => tasks.some(task => typed[task] !== ''), {
    path: ['consultationBureau'],
    error: missing.organisation,
  })

export function parseDivision(form: FormData): Parsed<Division> {
  const parsed = parseForm(division, form)
  if (!parsed.ok) return parsed
  const { title, parties, from, until, ...names } = parsed.value
  return { ok: true, value: { names, title, parties, from, until } }
}

/** Null for what is not the form: nothing ticked would switch every partner off. */
export const partnersIn = (form: FormData): ReadonlySet<PartnerModule> | null => {
  if (form.get('answered') !== 'yes') return null
  const ticked = new Set(form.getAll('modules'))
  return new Set(partnerModules.filter(module => ticked.has(module)))
}
