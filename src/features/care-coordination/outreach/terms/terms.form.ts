import type { OutreachTerms } from '../../../../knowledge/outreach/outreach.ts'
import { parseChoice } from '../../../../platform/settings/setting.form.ts'
import { field, type Parsed, type Typed } from '../../../../platform/web/form.ts'
import type { NewTerms } from './setting.ts'
import { text } from './text.ts'

const { missing } = text
const fields = {
  attemptDays: field.whole(1, 90, missing.attemptDays),
  reviewWeeks: field.whole(1, 52, missing.reviewWeeks),
}
export const parseTerms = (form: FormData): Parsed<NewTerms> => parseChoice(fields, form)

/** What was chosen, as it would be typed; empty while nothing was. */
export const typedTerms = (setting: OutreachTerms | undefined): Typed =>
  setting ? { attemptDays: `${setting.attemptDays}`, reviewWeeks: `${setting.reviewWeeks}` } : {}
