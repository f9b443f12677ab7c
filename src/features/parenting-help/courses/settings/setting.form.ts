import { z } from 'zod'
import { field, type Parsed, parseForm, type Typed } from '../../../../platform/web/form.ts'
import { type CourseSetting, type NewSetting, proposedTerms } from './setting.ts'
import { text } from './text.ts'

const { missing } = text

const whole = (min: number, max: number, wrong: string) =>
  field.decimal(wrong, min, max, wrong).refine(Number.isInteger, wrong)

const schema = z.object({
  offerHours: whole(2, 336, missing.offerHours),
  reminderDays: whole(1, 14, missing.reminderDays),
  keptMonths: whole(1, 24, missing.keptMonths),
  reason: field.text(missing.reason, 400),
})

export const parseSetting = (form: FormData): Parsed<NewSetting> => parseForm(schema, form)

/** The setting of today, as it would be typed. */
export function typedSetting(setting: CourseSetting | undefined): Typed {
  const { offerHours, reminderDays, keptMonths } = setting ?? proposedTerms
  return { offerHours: String(offerHours), reminderDays: String(reminderDays), keptMonths: String(keptMonths) }
}
