import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { optionalWords } from '../person.form.ts'
import type { ContactDetails } from './store.ts'
import { text } from './text.ts'

const schema = z.object({
  phone: optionalWords(30),
  email: field.optionalEmail(text.missing.email),
  interpreterLanguage: optionalWords(40),
  version: field.decimal(text.missing.version, 1, Number.MAX_SAFE_INTEGER, text.missing.version),
})

/** `version` is the one that was read before the words were typed. */
export const parseContactDetails = (form: FormData): Parsed<ContactDetails & { readonly version: number }> =>
  parseForm(schema, form)
