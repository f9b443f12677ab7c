import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewSignUp } from './sign-up.ts'
import { text } from './text.ts'

const { missing } = text

const people = (wrong: string) => field.decimal(wrong, 0, 20, wrong).refine(Number.isInteger, wrong)

const schema = z
  .object({
    name: field.text(missing.name, 80),
    email: field.optionalEmail(missing.email),
    phone: field.optionalText(30),
    adults: people(missing.people),
    children: people(missing.people),
  })
  .refine(({ email, phone }) => email !== null || phone.replace(/\D/g, '').length >= 10, {
    path: ['email'],
    error: missing.reach,
  })
  .refine(({ adults, children }) => adults + children > 0, { path: ['adults'], error: missing.nobody })

export const parseSignUp = (form: FormData): Parsed<NewSignUp> => parseForm(schema, form)
