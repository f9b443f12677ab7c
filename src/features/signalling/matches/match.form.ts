import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { Contact, Side } from './match.ts'
import { text } from './text.ts'

const contact = z.object({
  on: field.day(text.contact.missingOn),
  useful: field.choice(['yes', 'no'], text.contact.missingUseful),
})

export function parseContact(form: FormData): Parsed<Contact> {
  const parsed = parseForm(contact, form)
  return parsed.ok ? { ok: true, value: { on: parsed.value.on, useful: parsed.value.useful === 'yes' } } : parsed
}

const lead = z.object({ lead: field.choice(['me', 'other'], text.lead.missing) })
export const parseLead = (form: FormData): Parsed<{ lead: Side }> => parseForm(lead, form)
