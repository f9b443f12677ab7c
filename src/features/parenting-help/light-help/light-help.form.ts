import { z } from 'zod'
import { endReasons, results } from '../../../knowledge/light-help/light-help.ts'
import { howItGoes } from '../../../knowledge/plan/aftercare.ts'
import { consentShape, saidIn, saysWhy, whyIsMissing } from '../../../people/index.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { About, NewLightHelp } from './begin.ts'
import type { NewCall, NewEnd, NewTalk } from './go-on.ts'
import { goalBy, talkWays } from './light-help.ts'
import { text } from './text.ts'

const { missing } = text
const score = field.whole(1, 10, missing.score)
const optionalScore = field.optionalWhole(1, 10, missing.score)
const version = z.preprocess(typed => Number(typed), z.int().min(0))

export function parseBegin(form: FormData, { deciders }: About, today: Temporal.PlainDate): Parsed<NewLightHelp> {
  const schema = z
    .object({
      question: field.text(missing.question, 2000),
      goal: field.text(missing.goal, 500),
      goalBy: field.choice(goalBy, missing.goalBy),
      scoreBefore: score,
      ...consentShape(today),
    })
    .refine(saysWhy, whyIsMissing)
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { question, goal, goalBy: by, scoreBefore, ...given } = parsed.value
  return { ok: true, value: { question, goal, goalBy: by, scoreBefore, said: saidIn(form, deciders, given) } }
}

export const parseTalk = (form: FormData, today: Temporal.PlainDate): Parsed<NewTalk> =>
  parseForm(
    z.object({
      version,
      on: field.day(missing.on).refine(day => Temporal.PlainDate.compare(day, today) <= 0, { error: missing.onLater }),
      way: field.choice(talkWays, missing.way),
      note: field.text(missing.note, 2000),
      score: optionalScore,
      whyMore: field.optionalText(500),
    }),
    form,
  )

export const parseEnd = (form: FormData): Parsed<NewEnd> =>
  parseForm(
    z.object({
      reason: field.choice(endReasons, missing.reason),
      result: field.choice(results, missing.result),
      scoreAfter: optionalScore,
      words: field.optionalText(2000),
      wantsCall: field.choice(['yes', 'no'], missing.wantsCall),
    }),
    form,
  )

export const parseCall = (form: FormData): Parsed<NewCall> =>
  parseForm(
    z
      .object({
        version,
        outcome: field.choice(['reached', 'not-reached', 'declines'], missing.outcome),
        how: z.preprocess(typed => (typed === '' ? undefined : typed), z.enum(howItGoes).optional()),
        score: optionalScore,
        words: field.optionalText(2000),
      })
      .transform(({ how, ...call }) => ({ ...call, how: how ?? null }))
      .refine(({ outcome, how }) => (outcome === 'reached') === (how !== null), { error: missing.how, path: ['how'] }),
    form,
  )

export const parseHandOver = (form: FormData): Parsed<{ version: number; colleague: string }> =>
  parseForm(z.object({ version, colleague: field.id(missing.colleague) }), form)
