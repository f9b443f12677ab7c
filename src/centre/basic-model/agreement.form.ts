import { z } from 'zod'
import { parts } from '../../knowledge/basic-model/basic-model.ts'
import { field, type Parsed, parseForm, type Typed } from '../../platform/web/form.ts'
import type { Agreement, AgreementWords, NewTermSetting } from './agreement.ts'
import { text } from './text.ts'

const { missing } = text

const agreement = z
  .object({
    parts: field.choices(parts, missing.parts).refine(chosen => chosen.length > 0, missing.parts),
    organisation: field.id(missing.organisation),
    title: field.text(missing.title, 200),
    parties: field.text(missing.parties, 400),
    from: field.day(missing.from),
    until: field.optionalDay(missing.until),
    reason: field.optionalText(400),
  })
  .refine(({ from, until }) => until === null || Temporal.PlainDate.compare(from, until) <= 0, {
    path: ['until'],
    error: missing.order,
  })

export const parseAgreement = (form: FormData): Parsed<AgreementWords> => parseForm(agreement, form)

export const typedAgreement = ({ parts: about, organisation, title, parties, from, until }: Agreement): Typed => ({
  parts: about.join('\n'),
  organisation,
  title,
  parties,
  from: from.toString(),
  until: until?.toString() ?? '',
})

const term = z.object({
  months: field.decimal(missing.months, 1, 24, missing.months).refine(Number.isInteger, missing.months),
  reason: field.text(missing.why, 400),
})

export const parseTerm = (form: FormData): Parsed<NewTermSetting> => parseForm(term, form)
