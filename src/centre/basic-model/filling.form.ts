import { z } from 'zod'
import { parts } from '../../knowledge/basic-model/basic-model.ts'
import { field, type Parsed, parseForm, type Typed } from '../../platform/web/form.ts'
import type { Filling, FillingWords, NewTermSetting } from './filling.ts'
import { text } from './text.ts'

const { missing } = text

const filling = z
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

export const parseFilling = (form: FormData): Parsed<FillingWords> => parseForm(filling, form)

export const typedFilling = ({ parts: about, organisation, title, parties, from, until }: Filling): Typed => ({
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
