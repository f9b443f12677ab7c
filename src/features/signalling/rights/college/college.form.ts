import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { LetterRequest } from '../requests/ask-by-letter.ts'
import { type NewDecision, outcomes, wants } from '../requests/request.ts'
import { text } from './text.ts'

const { missing } = text

const decision = z.object({
  outcome: field.choice(outcomes, missing.outcome),
  reason: field.text(missing.reason, 4000),
  whyWithoutAdvice: field.optionalText(1000),
})
export const parseDecision = (form: FormData): Parsed<NewDecision> => parseForm(decision, form)

const extension = z.object({ extendReason: field.text(missing.reason, 1000) })
export const parseExtension = (form: FormData): Parsed<{ extendReason: string }> => parseForm(extension, form)

const joining = z.object({
  person: field.id(missing.person),
  identityChecked: field.text(missing.identity),
})
export const parseJoining = (form: FormData): Parsed<Pick<LetterRequest, 'person' | 'identityChecked'>> =>
  parseForm(joining, form)

const letter = z
  .object({
    person: field.id(missing.person),
    identityChecked: field.text(missing.identity),
    wanted: field.choice(wants, missing.wanted),
    report: field.optionalId(),
    words: field.optionalText(2000),
  })
  .refine(({ wanted, report }) => wanted === 'access' || report !== null, {
    path: ['report'],
    error: missing.report,
    when: () => true,
  })
export function parseLetter(form: FormData): Parsed<LetterRequest> {
  const parsed = parseForm(letter, form)
  if (!parsed.ok || parsed.value.wanted !== 'access') return parsed
  return { ok: true, value: { ...parsed.value, report: null } }
}
