/** What a child showed of the Van Wiechen examination so far: every item with its answers, the latest first. Pure. */
import {
  isPassed,
  type VanWiechenItem,
  vanWiechenItems,
  walkingForm,
} from '../../../knowledge/development/van-wiechen.ts'
import type { GivenAnswer } from '../record/observations.ts'

type Day = Temporal.PlainDate

/** The answers given on one day. */
export type Examination = { readonly on: Day; readonly by: string; readonly answers: readonly GivenAnswer[] }

export type ExaminedItem = {
  readonly item: VanWiechenItem
  /** One or, for a two-sided item, two answers of one day. */
  readonly given: readonly { readonly on: Day; readonly answers: readonly GivenAnswer[] }[]
}

/** Items without an answer are left out: not tried never means not passed. */
export function examinedItems(birth: Day, examinations: readonly Examination[]): readonly ExaminedItem[] {
  const days = mergedByDay(examinations)
  return vanWiechenItems.flatMap(item => {
    const given = days.flatMap(({ on, answers }) => {
      const own = answers.filter(answer => answer.item === item.number && isThisForm(item, birth, on))
      return own.length === 0 ? [] : [{ on, answers: own }]
    })
    return given.length === 0 ? [] : [{ item, given }]
  })
}

/** Passed at the last time it was tried: both sides of a two-sided item. */
export const isPassedLast = ({ given }: ExaminedItem): boolean =>
  given[0]?.answers.every(({ answer }) => isPassed(answer)) ?? false

/** Item 68 has three forms that share a number; the age at the examination tells which one was tried. */
function isThisForm(item: VanWiechenItem, birth: Day, on: Day): boolean {
  const forms = vanWiechenItems.filter(other => other.number === item.number)
  if (forms.length === 1) return true
  const fitting = forms.find(form => form.name === walkingForm(birth, on)) ?? forms[0]
  return fitting === item
}

/** Two files may tell of one day: an element that was answered twice counts once. */
function mergedByDay(examinations: readonly Examination[]) {
  const byDay = Map.groupBy(examinations, ({ on }) => on.toString())
  return [...byDay]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([day, all]) => ({
      on: Temporal.PlainDate.from(day),
      answers: [...new Map(all.flatMap(({ answers }) => answers.map(one => [one.bdsNumber, one] as const))).values()],
    }))
}
