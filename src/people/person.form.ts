/** Fields about people that more than one form asks for. */
import { z } from 'zod'
import { parseBsn } from '../knowledge/identifiers/bsn.ts'
import { parsePostcode } from '../knowledge/identifiers/postcode.ts'
import { field, typedWords } from '../platform/web/form.ts'
import type { Household, Sex } from './person.ts'
import { text } from './text.ts'

const { missing } = text
export const sexes = ['male', 'female', 'unknown'] as const satisfies readonly Sex[]

/** A BSN that passes the eleven-test, or none. */
export const optionalBsn = () =>
  z.preprocess(words, z.string()).transform((typed, issues) => {
    const bsn = parseBsn(typed)
    if (bsn.ok) return bsn.bsn
    if (bsn.because !== 'empty') issues.addIssue({ code: 'custom', message: text.bsnFault[bsn.because] })
    return null
  })

/** Words, or null when the field was left empty. */
export const optionalWords = (max: number) => field.optionalText(max).transform(typed => typed || null)

/** A day that has come: of birth, of moving house. */
export const pastDay = (today: Temporal.PlainDate, absent: string, future: string) =>
  field.day(absent).refine(day => !(day instanceof Temporal.PlainDate) || Temporal.PlainDate.compare(day, today) <= 0, {
    error: future,
  })

const addressSchema = z.object({
  street: field.text(missing.street, 80),
  houseNumber: field.text(missing.houseNumber, 12),
  postcode: z.preprocess(words, z.string()).transform((typed, issues) => {
    const postcode = parsePostcode(typed)
    if (postcode.ok) return postcode.postcode
    issues.addIssue({ code: 'custom', message: missing.postcode })
    return z.NEVER
  }),
  town: field.text(missing.town, 60),
  isInstitution: field.ticked(),
})

export const address = addressSchema.transform(
  ({ isInstitution, ...place }): Omit<Household, 'id' | 'isSecret'> => ({
    ...place,
    kind: isInstitution ? 'institution' : 'home',
  }),
)

/** Did somebody type anything in these fields? */
export const isFilled = (form: FormData, fields: readonly string[]): boolean =>
  fields.some(name => (typedWords(form)[name] ?? '').trim() !== '')

function words(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
