import { parseChoice } from '../../../../platform/settings/setting.form.ts'
import { field, type Parsed, type Typed } from '../../../../platform/web/form.ts'
import { answerDaysOf, type MessageTerms, type NewSetting } from './setting.ts'
import { text } from './text.ts'

const { missing } = text

const fields = {
  answerDays: field.whole(1, 20, missing.days),
  keptYears: field.optionalWhole(1, 30, missing.years),
}

export const parseSetting = (form: FormData): Parsed<NewSetting> => parseChoice(fields, form)

/** The setting of today, as it would be typed. */
export const typedSetting = (setting: MessageTerms | undefined): Typed => ({
  answerDays: String(answerDaysOf(setting)),
  keptYears: setting?.keptYears ? String(setting.keptYears) : '',
})
