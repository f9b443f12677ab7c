import { z } from 'zod'
import {
  type Answer,
  type VanWiechenItem,
  vanWiechenItems,
  vanWiechenPlace,
} from '../../../knowledge/development/van-wiechen.ts'
import { field, type Parsed, parseForm, typedWords } from '../../../platform/web/form.ts'
import type { GivenAnswer } from '../record/observations.ts'
import type { NewExamination } from './record-answers.ts'
import { text } from './text.ts'

type Day = Temporal.PlainDate
type Form = { readonly birth: Day; readonly today: Day }

const schema = z.object({ on: field.day(text.missing.on) })

/** Fields are called after the Basisdataset number of what they ask: `answer-882`. Empty is "not tried". */
export const answerField = (bdsNumber: number): string => `answer-${bdsNumber}`

export function parseExamination(form: FormData, { birth, today }: Form): Parsed<NewExamination> {
  const parsed = parseForm(
    schema
      .refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: text.missing.future })
      .refine(({ on }) => Temporal.PlainDate.compare(on, birth) >= 0, {
        path: ['on'],
        error: text.missing.beforeBirth,
      }),
    form,
  )
  if (!parsed.ok) return parsed
  const typed = typedWords(form)
  const answers = Object.entries(typed).flatMap(([name, value]) => answerIn(name, value) ?? [])
  return answers.length === 0
    ? { ok: false, faults: { form: text.missing.any }, typed }
    : { ok: true, value: { on: parsed.value.on, answers } }
}

/** The answers an item can have: what a parent says counts only where the form has an M. */
export const answersTo = ({ evidence }: VanWiechenItem): readonly Answer[] =>
  evidence === 'reported' ? ['+', '-', 'M'] : ['+', '-']

function answerIn(name: string, value: string): GivenAnswer | null {
  const bdsNumber = Number(/^answer-(\d{1,5})$/.exec(name)?.[1] ?? Number.NaN)
  const place = vanWiechenPlace(bdsNumber)
  const item = vanWiechenItems.find(({ number }) => number === place?.number)
  const answer = item && answersTo(item).find(one => one === value)
  return place && answer ? { item: place.number, side: place.side, bdsNumber, answer } : null
}
