import { z } from 'zod'
import { isId } from '../../../platform/new-id.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { LeadChoice } from './agree-lead.ts'
import type { Answer, MatchId } from './match.ts'
import { text } from './text.ts'

const contact = z
  .object({
    spoke: field.choice(['yes', 'no'], text.contact.missingSpoke),
    on: field.optionalDay(text.contact.missingOn),
    useful: field.choice(['', 'yes', 'no'], text.contact.missingUseful),
    words: field.optionalText(500),
  })
  .refine(({ spoke, on }) => spoke === 'no' || on !== null, { path: ['on'], error: text.contact.missingOn })
  .refine(({ spoke, useful }) => spoke === 'no' || useful !== '', {
    path: ['useful'],
    error: text.contact.missingUseful,
  })

export type TypedContact = { readonly answer: Answer; readonly words: string }

export function parseContact(form: FormData): Parsed<TypedContact> {
  const parsed = parseForm(contact, form)
  if (!parsed.ok) return parsed
  const { spoke, on, useful, words } = parsed.value
  const answer = spoke === 'no' || on === null ? 'not-spoken' : { on, useful: useful === 'yes' }
  return { ok: true, value: { answer, words } }
}

const lead = z.object({ lead: z.custom<LeadChoice>(isChoice, { error: text.lead.missing }) })

function isChoice(word: unknown): word is LeadChoice {
  return word === 'me' || word === 'other' || isMatchId(word)
}
const isMatchId = (word: unknown): word is MatchId => typeof word === 'string' && isId(word)

export const parseLead = (form: FormData): Parsed<{ lead: LeadChoice }> => parseForm(lead, form)
