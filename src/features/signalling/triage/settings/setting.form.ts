import { z } from 'zod'
import { urgencies } from '../../../../knowledge/signals/triage.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../../platform/web/form.ts'
import type { ConcernSetting, NewSetting } from './setting.ts'
import { termsOf } from './setting.ts'
import { text } from './text.ts'

const { missing } = text
const days = () => field.decimal(missing.days, 0, 60, missing.days).refine(Number.isInteger, missing.days)

const schema = z.object({
  today: days(),
  'this-week': days(),
  'can-wait': days(),
  keptYears: field.optionalDecimal(1, 30, missing.years).refine(years => years === null || Number.isInteger(years), {
    error: missing.years,
  }),
  reason: field.text(missing.reason, 400),
})

export function parseSetting(form: FormData): Parsed<NewSetting> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { keptYears, reason, ...terms } = parsed.value
  return { ok: true, value: { terms, keptYears, reason } }
}

/** The setting of today, as it would be typed. */
export function typedSetting(setting: ConcernSetting | undefined): Typed {
  const terms = termsOf(setting)
  return {
    ...Object.fromEntries(urgencies.map(urgency => [urgency, String(terms[urgency])])),
    keptYears: setting?.keptYears ? String(setting.keptYears) : '',
  }
}
