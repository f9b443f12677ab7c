/** The Van Wiechen fields of a form, wherever they stand: on a page of their own, or within a consultation. */
import { z } from 'zod'
import {
  type Answer,
  answersTo,
  itemAskedIn,
  type VanWiechenItem,
  vanWiechenItems,
  vanWiechenPlace,
} from '../../../knowledge/development/van-wiechen.ts'
import { type Faults, field, type Parsed, parseForm, type Typed, typedWords } from '../../../platform/web/form.ts'
import type { GivenAnswer } from '../record/observations.ts'
import type { NewExamination } from './record-answers.ts'
import { text } from './text.ts'

type Day = Temporal.PlainDate
type Form = { readonly birth: Day; readonly today: Day }

/** Fields are called after the Basisdataset number of what they ask: `answer-882`. Empty is "not tried". */
export const answerField = (bdsNumber: number): string => `answer-${bdsNumber}`

/** One remark for an item, whatever its sides: `remark-ddifmd011`. */
export const remarkField = ({ name }: VanWiechenItem): string => `remark-${name}`

export type AnswersTyped = { readonly answers: readonly GivenAnswer[]; readonly faults: Faults }

/** The answers among the typed words of any form; what is not of these fields is left alone. No answers is no fault. */
export function answersIn(typed: Typed): AnswersTyped {
  const given = Object.entries(typed).flatMap(([name, value]) => answerIn(name, value) ?? [])
  const remarks = vanWiechenItems.map(item => remarkIn(typed, item, given))
  const faults = Object.fromEntries([
    ...given.flatMap(({ name, fault }) => (fault ? [[name, fault]] : [])),
    ...remarks.flatMap(({ name, fault }) => (fault ? [[name, fault]] : [])),
  ])
  const words = new Map(remarks.map(({ element, remark }) => [element, remark]))
  const answers = given.flatMap(({ answer }) => {
    const remark = words.get(answer?.bdsNumber)
    return answer ? [remark ? { ...answer, remark } : answer] : []
  })
  return { answers, faults }
}

/** A form with a day and these fields: at least one answer. */
export function parseExamination(form: FormData, { birth, today }: Form): Parsed<NewExamination> {
  const typed = typedWords(form)
  const parsed = parseForm(
    schema
      .refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: text.missing.future })
      .refine(({ on }) => Temporal.PlainDate.compare(on, birth) >= 0, {
        path: ['on'],
        error: text.missing.beforeBirth,
      }),
    form,
  )
  const { answers, faults } = answersIn(typed)
  if (!parsed.ok) return { ...parsed, faults: { ...parsed.faults, ...faults } }
  if (Object.keys(faults).length > 0) return { ok: false, faults, typed }
  return answers.length === 0
    ? { ok: false, faults: { form: text.missing.any }, typed }
    : { ok: true, value: { on: parsed.value.on, answers } }
}

const schema = z.object({ on: field.day(text.missing.on) })

/** Null for another field, and for an item that was not tried. */
function answerIn(name: string, value: string) {
  const bdsNumber = Number(/^answer-(\d{1,5})$/.exec(name)?.[1] ?? Number.NaN)
  const item = itemAskedIn(bdsNumber)
  if (!item || value === '') return null
  const answer = allAnswers.find(one => one === value)
  if (!answer || !answersTo(item).includes(answer)) return { name, item, answer: null, fault: text.missing.answer }
  const side = vanWiechenPlace(bdsNumber)?.side ?? null
  return { name, item, answer: { item: item.number, side, bdsNumber, answer }, fault: null }
}

type Given = NonNullable<ReturnType<typeof answerIn>>

/** A remark stands with the first answer of its item; without an answer there is nothing it could stand with. */
function remarkIn(typed: Typed, item: VanWiechenItem, given: readonly Given[]) {
  const name = remarkField(item)
  const remark = typed[name]?.trim() ?? ''
  const first = given.find(one => one.item === item)
  const fault = remark === '' ? null : faultOf(remark, first)
  return { name, element: first?.answer?.bdsNumber, remark, fault }
}

function faultOf(remark: string, first: Given | undefined): string | null {
  if (!first) return text.missing.answerOfRemark
  return remark.length > longestRemark ? text.missing.longRemark(longestRemark) : null
}

export const longestRemark = 300

const allAnswers: readonly Answer[] = ['+', '-', 'M']
