import { z } from 'zod'
import { field, type Parsed, parseForm, type Typed } from '../../../../platform/web/form.ts'
import { answerDaysOf, type MessageSetting, type NewSetting } from './setting.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z.object({
  answerDays: field.decimal(missing.days, 1, 20, missing.days).refine(Number.isInteger, missing.days),
  keptYears: field.optionalDecimal(1, 30, missing.years).refine(years => years === null || Number.isInteger(years), {
    error: missing.years,
  }),
  reason: field.text(missing.reason, 400),
})

export const parseSetting = (form: FormData): Parsed<NewSetting> => parseForm(schema, form)

/** The setting of today, as it would be typed. */
export const typedSetting = (setting: MessageSetting | undefined): Typed => ({
  answerDays: String(answerDaysOf(setting)),
  keptYears: setting?.keptYears ? String(setting.keptYears) : '',
})
