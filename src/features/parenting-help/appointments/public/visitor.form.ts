import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { mobileFrom } from '../reminders/wishes.ts'
import { publicText as text } from './text.ts'

const schema = z.object({
  name: field.optionalText(80),
  email: field.optionalEmail(text.missing.email),
  phone: field
    .optionalText(20)
    .refine(written => written === '' || mobileFrom(written) !== null, text.phone)
    .transform(written => (written === '' ? null : mobileFrom(written))),
})
export type VisitorWords = z.output<typeof schema>
export const parseVisitor = (form: FormData): Parsed<VisitorWords> => parseForm(schema, form)
