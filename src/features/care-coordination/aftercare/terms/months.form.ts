import { z } from 'zod'
import { parseChoice } from '../../../../platform/settings/setting.form.ts'
import type { Parsed, Typed } from '../../../../platform/web/form.ts'
import type { Months, NewMonths } from './setting.ts'
import { text } from './text.ts'

const { missing } = text

/** '3, 6, 12': each once, in order. */
const months = z
  .string()
  .regex(/^\s*\d{1,2}(\s*[,; ]\s*\d{1,2}){0,5}\s*$/, missing.months)
  .transform(typed => typed.match(/\d+/g)?.map(Number) ?? [])
  .refine(list => list.every(month => month >= 1 && month <= 60) && new Set(list).size === list.length, {
    error: missing.months,
  })
  .transform(list => list.toSorted((one, other) => one - other))

const fields = { months: z.preprocess(typed => String(typed ?? ''), months) }

export const parseMonths = (form: FormData): Parsed<NewMonths> => parseChoice(fields, form)

/** What was chosen, as it would be typed; empty while nothing was. */
export const typedMonths = (setting: Months | undefined): Typed =>
  setting ? { months: setting.months.join(', ') } : {}
