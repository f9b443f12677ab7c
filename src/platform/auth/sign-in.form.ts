import { z } from 'zod'
import { field, type Parsed, parseForm } from '../web/form.ts'
import type { Credentials } from './sign-in.ts'
import { text } from './text.ts'

const schema = z.object({
  name: field.text(text.missing.name),
  password: field.text(text.missing.password),
  code: field.text(text.missing.code, 20),
})

export const parseCredentials = (form: FormData): Parsed<Credentials> => parseForm(schema, form)
