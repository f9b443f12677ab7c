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
        month: field.whole(1, 60, missing.month),
        calledOn: field.day(missing.calledOn).refine(day => !isAfter(day, today), { error: missing.calledLater }),
        outcome: field.choice(outcomes, missing.outcome),
        how: z.preprocess(typed => (typed === '' ? undefined : typed), z.enum(howItGoes).optional()),
        score: field.optionalWhole(0, 10, missing.score),
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
