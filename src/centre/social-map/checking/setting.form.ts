import { parseChoice } from '../../../platform/settings/setting.form.ts'
import { field, type Parsed, type Typed } from '../../../platform/web/form.ts'
import { proposedMonths } from '../rules.ts'
import type { CheckTerm, NewCheckSetting } from './setting.ts'
import { text } from './text.ts'

export const parseSetting = (form: FormData): Parsed<NewCheckSetting> =>
  parseChoice({ months: field.whole(1, 60, text.missing.months) }, form)

export const typedSetting = (setting: CheckTerm | undefined): Typed => ({
  months: String(setting?.months ?? proposedMonths),
})
