import { z } from 'zod'
import { isId } from '../../../../platform/new-id.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { text } from '../text.ts'
import type { Deed } from './deed.ts'
import type { NewLead } from './do-deed.ts'

const call = z.object({
  on: field.day(text.call.missing.on),
  whom: field.text(text.call.missing.whom, 120),
  words: field.optionalText(500),
})
export const parseCall = (form: FormData): Parsed<Pick<Deed, 'on' | 'whom' | 'words'>> => parseForm(call, form)

const lead = z.object({
  leader: z.preprocess(
    value => (typeof value === 'string' ? value : ''),
    z.string().refine(word => word === 'fresh' || word === 'earlier' || isId(word), { error: text.lead.missing }),
  ),
  leadWords: field.optionalText(500),
})
export function parseNewLead(form: FormData): Parsed<NewLead> {
  const parsed = parseForm(lead, form)
  return parsed.ok ? { ok: true, value: { leader: parsed.value.leader, words: parsed.value.leadWords } } : parsed
}

const closing = z.object({ closeWords: field.text(text.close.missing, 500) })
export const parseClosing = (form: FormData): Parsed<{ closeWords: string }> => parseForm(closing, form)
