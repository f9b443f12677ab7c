import { urgencies } from '../../../../knowledge/signals/triage.ts'
import { parseChoice } from '../../../../platform/settings/setting.form.ts'
import { field, type Parsed, type Typed } from '../../../../platform/web/form.ts'
import type { ConcernTerms, NewSetting } from './setting.ts'
import { termsOf } from './setting.ts'
import { text } from './text.ts'

const { missing } = text
const days = field.whole(0, 60, missing.days)

const fields = {
  today: days,
  'this-week': days,
  'can-wait': days,
  keptYears: field.optionalWhole(1, 30, missing.years),
}

export function parseSetting(form: FormData): Parsed<NewSetting> {
  const parsed = parseChoice(fields, form)
  if (!parsed.ok) return parsed
  const { keptYears, reason, ...terms } = parsed.value
  return { ok: true, value: { terms, keptYears, reason } }
}

/** The setting of today, as it would be typed. */
export function typedSetting(setting: ConcernTerms | undefined): Typed {
  const terms = termsOf(setting)
  return {
    ...Object.fromEntries(urgencies.map(urgency => [urgency, String(terms[urgency])])),
    keptYears: setting?.keptYears ? String(setting.keptYears) : '',
  }
}
