import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { NewCheckSetting } from './setting.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z.object({
  months: field.decimal(missing.months, 1, 60, missing.months).refine(Number.isInteger, missing.months),
  reason: field.text(missing.reason, 400),
})

export const parseSetting = (form: FormData): Parsed<NewCheckSetting> => parseForm(schema, form)
