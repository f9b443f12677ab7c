import { z } from 'zod'
import { ageUnits } from '../../../../knowledge/contact-moments/age-window.ts'
import { momentParts, type ProgrammeMoment } from '../../../../knowledge/contact-moments/programme.ts'
import { columns } from '../../../../knowledge/development/van-wiechen.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { text } from './text.ts'

const { missing } = text.form

/** Ages before the birth are negative: 24 weeks before it is -24. */
const age = field.decimal(missing.age, -40, 260, missing.age).refine(Number.isInteger, missing.age)

const schema = z.object({
  isOn: field.ticked(),
  unit: field.choice(ageUnits, missing.unit),
  from: age,
  target: age,
  to: age,
  parts: field.choices(momentParts, missing.parts),
  column: field.choice(['', ...columns.map(({ column }) => String(column))], missing.column),
  reason: field.text(missing.reason, 400),
  confirmed: field.ticked(),
  previewed: field.optionalText(1000),
})

/** Confirmed is what was previewed: whoever changes a field after the preview is shown it again. */
export type TypedSetting = { readonly becomes: ProgrammeMoment; readonly reason: string; readonly isConfirmed: boolean }

export const previewedWords = (becomes: ProgrammeMoment): string => JSON.stringify(becomes)

export function parseSetting(form: FormData, code: ProgrammeMoment['code']): Parsed<TypedSetting> {
  const parsed = parseForm(
    schema
      .refine(({ from, target }) => from <= target, { path: ['target'], error: missing.order })
      .refine(({ target, to }) => target <= to, { path: ['to'], error: missing.order })
      .refine(({ parts, column }) => parts.includes('development') === (column !== ''), {
        path: ['column'],
        error: missing.column,
      }),
    form,
  )
  if (!parsed.ok) return parsed
  const { isOn, unit, from, target, to, parts, column, reason, confirmed, previewed } = parsed.value
  const window = { unit, from, target, to }
  const becomes = { code, isOn, window, parts, column: column === '' ? null : Number(column) }
  return { ok: true, value: { becomes, reason, isConfirmed: confirmed && previewed === previewedWords(becomes) } }
}
