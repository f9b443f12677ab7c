/** What may stand in a field of this interface. Each says in words what is wrong, and never what was sent. */
import { z } from 'zod'
import { type Bsn, parseBsn } from '../../knowledge/identifiers/bsn.ts'
import { parsePostcode } from '../../knowledge/identifiers/postcode.ts'
import { text } from './text.ts'

const { faults } = text

export const bsnField = z
  .string({ error: faults.bsn })
  .regex(/^[0-9]{9}$/, { error: faults.bsn, abort: true })
  .transform((digits, context): Bsn => {
    const parsed = parseBsn(digits)
    if (parsed.ok) return parsed.bsn
    context.addIssue({ code: 'custom', message: faults.bsn })
    return z.NEVER
  })
  .describe('Burgerservicenummer: negen cijfers die aan de elfproef voldoen.')

/** No day of ours lies before 1900. */
export const dayField = z.iso
  .date({ error: faults.day, abort: true })
  .refine(typed => typed >= '1900-01-01', { error: faults.day, abort: true })
  .transform(typed => Temporal.PlainDate.from(typed))

export const momentField = z.iso
  .datetime({ error: faults.moment, offset: true, abort: true })
  .refine(typed => typed >= '2000-01-01' && typed.length <= 40, { error: faults.moment, abort: true })
  .transform(typed => Temporal.Instant.from(typed))

/** A name of a person: letters, and the signs between them. Digits are in no name; a number would be. */
export const nameField = (error: string) =>
  z.string({ error }).regex(/^(?=.*\p{L})[\p{L}\p{M}'’. -]{1,100}$/u, { error })

export const postcodeField = z
  .string({ error: faults.postcode })
  .regex(/^[1-9][0-9]{3} ?[A-Za-z]{2}$/, { error: faults.postcode, abort: true })
  .transform((typed, context) => {
    const parsed = parsePostcode(typed)
    if (parsed.ok) return parsed.postcode
    context.addIssue({ code: 'custom', message: faults.postcode })
    return z.NEVER
  })

export const houseNumberField = z
  .string({ error: faults.houseNumber })
  .regex(/^[1-9][0-9]{0,4}[ -]?[A-Za-z0-9]{0,6}$/, { error: faults.houseNumber })
  .describe('Huisnummer met eventuele letter of toevoeging.')

export const phoneField = z
  .string({ error: faults.phone })
  .regex(/^(?:\+|0)(?:[ -]?[0-9]){9,14}$/, { error: faults.phone })

export const emailField = z
  .email({ error: faults.email })
  .max(254, { error: faults.email })
  .refine(holdsNoBsn, { error: faults.email })

/** The sender's own sign. Digits enough for a BSN, and the eleven-test of one: then it is taken for one and refused. */
export const referenceField = z
  .string({ error: faults.reference })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, { error: faults.reference })
  .refine(holdsNoBsn, { error: faults.reference })
  .describe('Eigen kenmerk van de afzender, om het terug te vinden. Nooit een BSN.')

/** The number of a person within the sender's organisation; only a hash of it is kept. */
export const ownIdField = z
  .string({ error: faults.ownId })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._@:-]{0,63}$/, { error: faults.ownId })

function holdsNoBsn(typed: string): boolean {
  const digits = typed.replace(/[.\s-]/g, '')
  return (digits.match(/\d{9,}/g) ?? []).every(run => !windowsOf(run).some(nine => parseBsn(nine).ok))
}

const windowsOf = (run: string): readonly string[] =>
  Array.from({ length: run.length - 8 }, (_, start) => run.slice(start, start + 9))
