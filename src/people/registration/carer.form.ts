import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { isFilled, optionalBsn, optionalWords } from '../person.form.ts'
import { type Relation, relations, type Sex } from '../person.ts'
import type { NewCarer } from './newcomer.ts'
import { text } from './text.ts'

const { missing } = text
const custodies = ['with-custody', 'without-custody'] as const

const schema = z.object({
  givenNames: field.text(missing.carerGivenNames, 80),
  familyName: field.text(missing.carerFamilyName, 80),
  relation: field.choice(relations, missing.relation),
  custody: field.choice(custodies, missing.custody),
  bsn: optionalBsn(),
  phone: optionalWords(30),
  email: field.optionalEmail(missing.email),
  interpreterLanguage: optionalWords(40),
  livesThere: field.ticked(),
})

export function parseCarer(form: FormData): Parsed<NewCarer> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { interpreterLanguage } = parsed.value
  const language = interpreterLanguage ?? text.dutch
  return { ok: true, value: { ...parsed.value, language, sex: sexOf[parsed.value.relation] } }
}

/** A block of the form that was left empty is nobody. */
export const isCarerFilled = (form: FormData): boolean =>
  isFilled(form, ['givenNames', 'familyName', 'phone', 'email', 'bsn'])

/** 'mother' and 'father' say it; of the others it is not asked. */
const sexOf: Record<Relation, Sex> = {
  mother: 'female',
  father: 'male',
  parent: 'unknown',
  'step-parent': 'unknown',
  'foster-parent': 'unknown',
  guardian: 'unknown',
}
