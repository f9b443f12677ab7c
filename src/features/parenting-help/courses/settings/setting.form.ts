import { parseChoice } from '../../../../platform/settings/setting.form.ts'
import { field, type Parsed, type Typed } from '../../../../platform/web/form.ts'
import { type CourseTerms, type NewSetting, proposedTerms } from './setting.ts'
import { text } from './text.ts'

const { missing } = text

const fields = {
  offerHours: field.whole(2, 336, missing.offerHours),
  reminderDays: field.whole(1, 14, missing.reminderDays),
  keptMonths: field.whole(1, 24, missing.keptMonths),
}

export const parseSetting = (form: FormData): Parsed<NewSetting> => parseChoice(fields, form)

/** The setting of today, as it would be typed. */
export function typedSetting(setting: CourseTerms | undefined): Typed {
  const { offerHours, reminderDays, keptMonths } = setting ?? proposedTerms
  return { offerHours: String(offerHours), reminderDays: String(reminderDays), keptMonths: String(keptMonths) }
}
