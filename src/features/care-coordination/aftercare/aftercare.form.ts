import { z } from 'zod'
import { howItGoes } from '../../../knowledge/plan/aftercare.ts'
import { field, type Parsed, parseForm, repeated } from '../../../platform/web/form.ts'
import type { NewCall, NewWish } from './follow-up.ts'
import type { Reopening } from './reopen-plan.ts'
import { text } from './text.ts'

const { missing } = text
const most = 4000
type Day = Temporal.PlainDate
const isAfter = (one: Day, other: Day) => Temporal.PlainDate.compare(one, other) > 0
const whole = (least: number, highest: number, wrong: string) =>
  field.decimal(wrong, least, highest, wrong).pipe(z.int({ error: wrong }))

export const parseWish = (form: FormData): Parsed<NewWish> =>
  parseForm(
    z.object({
      version: z.preprocess(typed => Number(typed), z.int().min(0)),
      wants: field.choice(['yes', 'no'], missing.wants),
      caller: field.optionalId(),
      words: field.optionalText(most),
    }),
    form,
  )

const outcomes = ['reached', 'not-reached', 'declines'] as const

export const parseCall = (form: FormData, today: Day): Parsed<NewCall> =>
  parseForm(
    z
      .object({
        month: whole(1, 60, missing.month),
        calledOn: field.day(missing.calledOn).refine(day => !isAfter(day, today), { error: missing.calledLater }),
        outcome: field.choice(outcomes, missing.outcome),
        how: z.preprocess(typed => (typed === '' ? undefined : typed), z.enum(howItGoes).optional()),
        score: field.optionalDecimal(0, 10, missing.score).pipe(z.int({ error: missing.score }).nullable()),
        words: field.optionalText(most),
      })
      .transform(({ how, ...call }) => ({ ...call, how: how ?? null }))
      .refine(({ outcome, how }) => outcome !== 'reached' || how !== null, { error: missing.how, path: ['how'] })
      .refine(({ outcome, how }) => outcome === 'reached' || how === null, { error: missing.noHow, path: ['how'] }),
    form,
  )

export const parseReopening = (form: FormData, today: Day): Parsed<Reopening> =>
  parseForm(
    z.object({
      reason: field.text(missing.reason, most),
      goals: z.preprocess(repeated, z.array(z.string())),
      dueOn: field.day(missing.dueOn).refine(day => isAfter(day, today), { error: missing.dueOn }),
    }),
    form,
  )

/** '3, 6, 12': each once, in order. */
const months = z
  .string()
  .regex(/^\s*\d{1,2}(\s*[,; ]\s*\d{1,2}){0,5}\s*$/, missing.months)
  .transform(typed => typed.match(/\d+/g)?.map(Number) ?? [])
  .refine(list => list.every(month => month >= 1 && month <= 60) && new Set(list).size === list.length, {
    error: missing.months,
  })
  .transform(list => list.toSorted((one, other) => one - other))

export const parseMonths = (form: FormData): Parsed<{ readonly months: readonly number[]; readonly reason: string }> =>
  parseForm(
    z.object({ months: z.preprocess(typed => String(typed ?? ''), months), reason: field.text(missing.why, 500) }),
    form,
  )
