import { z } from 'zod'
import { interpreterLanguageFrom, interpreterLanguages } from '../../../../platform/i18n/interpreter-languages.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { mobileFrom } from '../reminders/wishes.ts'
import type { BookingWords } from './booking-words.ts'

export const longestName = 80

const schema = z.object({
  name: field.optionalText(longestName),
  email: field.optionalEmail(''),
  phone: field
    .optionalText(20)
    .refine(written => written === '' || mobileFrom(written) !== null, '')
    .transform(written => (written === '' ? null : mobileFrom(written))),
  interpreter: z.preprocess(interpreterLanguageFrom, z.enum(interpreterLanguages).nullable()),
})
export type VisitorWords = z.output<typeof schema>

/** What is wrong is said by the field it is about, in the words of the page. */
export function parseVisitor(form: FormData, { faults: words }: Pick<BookingWords, 'faults'>): Parsed<VisitorWords> {
  const parsed = parseForm(schema, form)
  if (parsed.ok) return parsed
  const wrong = (['name', 'email', 'phone'] as const).filter(name => name in parsed.faults)
  return { ...parsed, faults: Object.fromEntries(wrong.map(name => [name, words[name]])) }
}
