import { z } from 'zod'
import { field, type Parsed, parseForm, type Typed, typedWords } from '../../../platform/web/form.ts'
import type { NewSending } from './send-questionnaire.ts'
import { text } from './text.ts'

const { missing } = text.send
export const usualDays = 14

/** The open request that may be taken the place of: said on the page that asks. */
export const insteadIn = (form: FormData): string | null => form.get('instead')?.toString() ?? null

const schema = z.object({
  questionnaire: field.text(missing.which),
  person: field.id(missing.whom),
  way: field.choice(['mail', 'portal'], missing.way),
  email: field.optionalEmail(missing.email),
  days: field.decimal(missing.days, 1, 60, missing.days).refine(Number.isInteger, missing.days),
})

type ParsedSending =
  | { readonly ok: true; readonly value: NewSending; readonly typed: Typed }
  | Extract<Parsed<NewSending>, { ok: false }>

export function parseSending(form: FormData): ParsedSending {
  const parsed = parseForm(schema, form)
  return parsed.ok ? { ...parsed, typed: typedWords(form) } : parsed
}
