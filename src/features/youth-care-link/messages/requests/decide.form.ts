/** What an officer decides, as typed: a grant with its address, or a rejection with its reason. */
import { z } from 'zod'
import { codesOf } from '../../../../knowledge/youth-care-messages/code-lists.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { Granted } from '../allocations/allocation.ts'
import type { Rejection } from './decide.ts'
import type { Address } from './grant.ts'
import { decideText } from './text.ts'

const { missing } = decideText
const codes = (list: Parameters<typeof codesOf>[0]): readonly [string, ...string[]] => {
  const [first = '', ...rest] = codesOf(list).map(([code]) => code)
  return [first, ...rest]
}
const whole = (wrong: string) => field.decimal(wrong, 1, 99_999_999, wrong).refine(Number.isInteger, wrong)

const grantSchema = z
  .object({
    category: field.choice(codes('JZ020'), missing.category),
    code: field.optionalText(5),
    from: field.day(missing.from),
    until: field.optionalDay(missing.until),
    volume: whole(missing.volume),
    unit: field.choice(codes('WJ756'), missing.unit),
    frequency: field.choice(codes('WMO757'), missing.frequency),
    street: field.text(missing.street, 24),
    houseNumber: field
      .text(missing.houseNumber, 10)
      .refine(typed => /^\d{1,5}\s*-?\s*[\w ]{0,4}$/.test(typed), missing.houseNumber),
    postcode: field
      .text(missing.postcode, 7)
      .refine(typed => /^[1-9]\d{3} ?[A-Za-z]{2}$/.test(typed), missing.postcode),
    town: field.text(missing.town, 80),
  })
  .refine(typed => typed.until === null || Temporal.PlainDate.compare(typed.from, typed.until) <= 0, {
    path: ['until'],
    error: missing.order,
  })
  .refine(typed => typed.frequency !== '2' || typed.until !== null, { path: ['until'], error: missing.weeks })

export type GrantEntry = { readonly granted: Granted; readonly address: Address }

export function parseGrant(form: FormData): Parsed<GrantEntry> {
  const parsed = parseForm(grantSchema, form)
  if (!parsed.ok) return parsed
  const { category, code, from, until, volume, unit, frequency, ...address } = parsed.value
  const granted = {
    category,
    code: code === '' ? null : code,
    from,
    until,
    extent: { volume, unit, frequency },
    budget: null,
  }
  return { ok: true, value: { granted, address } }
}

const rejectSchema = z
  .object({
    reason: field.choice(codes('WJ759'), missing.reason),
    elsewhere: field.optionalText(4).refine(typed => typed === '' || /^\d{4}$/.test(typed), missing.elsewhere),
  })
  .refine(typed => (typed.reason === '8') === (typed.elsewhere !== ''), {
    path: ['elsewhere'],
    error: missing.elsewhere,
  })

export function parseRejection(form: FormData): Parsed<Rejection> {
  const parsed = parseForm(rejectSchema, form)
  if (!parsed.ok) return parsed
  const { reason, elsewhere } = parsed.value
  return { ok: true, value: { reason, elsewhere: elsewhere === '' ? null : elsewhere } }
}
