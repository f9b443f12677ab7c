import { z } from 'zod'
import { field, type Parsed, parseForm, repeated, type Typed } from '../../platform/web/form.ts'
import type { OrganisationId } from '../organisation.ts'
import { type Agreement, type AgreementWords, agreementKinds } from './agreement.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z
  .object({
    kind: field.choice(agreementKinds, missing.kind),
    title: field.text(missing.title, 160),
    organisations: z.preprocess(repeated, z.array(z.uuid({ error: missing.parties }))),
    otherParties: field.optionalText(600),
    purpose: field.text(missing.purpose, 600),
    legalGround: field.text(missing.legalGround, 300),
    groundSeenOn: field.optionalDay(missing.day),
    whichData: field.optionalText(600),
    from: field.day(missing.from),
    until: field.optionalDay(missing.until),
    signedOn: field.optionalDay(missing.day),
    signedBy: field.optionalText(300),
    document: field.optionalText(200),
    reason: field.text(missing.reason, 300),
  })
  .refine(({ organisations, otherParties }) => organisations.length > 0 || otherParties !== '', {
    path: ['organisations'],
    error: missing.parties,
  })
  .refine(({ from, until }) => until === null || Temporal.PlainDate.compare(from, until) <= 0, {
    path: ['until'],
    error: missing.until,
  })
  .refine(({ signedOn, signedBy }) => signedOn === null || signedBy !== '', {
    path: ['signedBy'],
    error: missing.signedBy,
  })

export type TypedAgreement = { readonly words: AgreementWords; readonly reason: string }

export function parseAgreement(form: FormData): Parsed<TypedAgreement> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { reason, organisations, ...words } = parsed.value
  const known = organisations.map(id => id as OrganisationId)
  return { ok: true, value: { reason, words: { ...words, organisations: known } } }
}

export const typedAgreement = (agreement: Agreement): Typed => ({
  kind: agreement.kind,
  title: agreement.title,
  organisations: agreement.organisations.join('\n'),
  otherParties: agreement.otherParties,
  purpose: agreement.purpose,
  legalGround: agreement.legalGround,
  groundSeenOn: agreement.groundSeenOn?.toString() ?? '',
  whichData: agreement.whichData,
  from: agreement.from.toString(),
  until: agreement.until?.toString() ?? '',
  signedOn: agreement.signedOn?.toString() ?? '',
  signedBy: agreement.signedBy,
  document: agreement.document,
})

const ending = z.object({ on: field.day(missing.from), why: field.text(missing.why, 300) })

export const parseEnding = (form: FormData): Parsed<{ readonly on: Temporal.PlainDate; readonly why: string }> =>
  parseForm(ending, form)

const setting = z.object({
  days: field.decimal(missing.days, 1, 730, missing.days).refine(Number.isInteger, missing.days),
  settingWhy: field.text(missing.why, 300),
})

export const parseSetting = (form: FormData): Parsed<{ readonly days: number; readonly settingWhy: string }> =>
  parseForm(setting, form)
