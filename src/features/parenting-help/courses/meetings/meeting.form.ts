import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { text } from './text.ts'

const { missing } = text

const people = field.decimal(missing.people, 0, 500, missing.people).refine(Number.isInteger, missing.people)

const headCount = z.object({ metOn: field.day(missing.day), adults: people, children: people })
export type NewHeadCount = z.output<typeof headCount>
export const parseHeadCount = (form: FormData): Parsed<NewHeadCount> => parseForm(headCount, form)

const cost = z.object({
  euros: field.decimal(missing.euros, 0, 1_000_000, missing.euros),
  costWords: field.optionalText(300),
})
export type NewCost = { readonly cents: number; readonly words: string }
export function parseCost(form: FormData): Parsed<NewCost> {
  const parsed = parseForm(cost, form)
  if (!parsed.ok) return parsed
  return { ok: true, value: { cents: Math.round(parsed.value.euros * 100), words: parsed.value.costWords } }
}

const attendance = z.object({ metOn: field.day(missing.day), came: field.choice(['yes', 'no'], missing.came) })
export const parseAttendance = (form: FormData): Parsed<z.output<typeof attendance>> => parseForm(attendance, form)
