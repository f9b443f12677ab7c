/** One step of a questionnaire: every item may be left open. */

import { z } from 'zod'
import type { GivenAnswer, Item } from '../../../knowledge/questionnaires/questionnaire.ts'
import { field, parseForm } from '../../../platform/web/form.ts'

const longest = 2000

export const itemField = (number: number): string => `item-${number}`

/** What was answered; an answer that is none of the choices counts as none. */
export function answersIn(form: FormData, items: readonly Item[]): readonly GivenAnswer[] {
  const shape = Object.fromEntries(items.map(({ number }) => [itemField(number), z.string().optional()]))
  const parsed = parseForm(z.object(shape), form)
  if (!parsed.ok) return []
  return items.flatMap(item => {
    const words = (parsed.value[itemField(item.number)] ?? '').trim().slice(0, longest)
    const isPossible = item.kind === 'text' || item.answers.some(({ value }) => value === words)
    return words !== '' && isPossible ? [{ number: item.number, value: words }] : []
  })
}

export const itemsIn = <I extends Item>(items: readonly I[], step: number): readonly I[] =>
  items.filter(item => item.step === step)

/** A step of 1 to `last`, as an address or a form says it. */
export function stepIn(word: string | null | undefined, last: number): number {
  const step = Number(word ?? '1')
  return Number.isInteger(step) && step >= 1 && step <= last ? step : 1
}

const actions = ['next', 'stop', 'send'] as const
const schema = z.object({ action: field.choice(actions, '') })
export const actionIn = (form: FormData): (typeof actions)[number] => {
  const parsed = parseForm(schema, form)
  return parsed.ok ? parsed.value.action : 'next'
}
