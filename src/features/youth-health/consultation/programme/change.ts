/** What another setting of a moment changes, and for how many children. Pure. */
import { daysOf, isWithin } from '../../../../knowledge/contact-moments/age-window.ts'
import type { ProgrammeMoment } from '../../../../knowledge/contact-moments/programme.ts'

type Day = Temporal.PlainDate

/** So many children were born, or are expected, on this day. */
export type BornOn = { readonly on: Day; readonly children: number }

export type Change = {
  /** Children for whom the moment lies ahead, or is due, before or after the change. */
  readonly children: number
  /** Of these: due today by the new setting, and not by the old one. */
  readonly becomeDue: number
  /** Of these: due today by the old setting, and not by the new one. */
  readonly noLongerDue: number
}

export function changeOf(
  was: ProgrammeMoment,
  becomes: ProgrammeMoment,
  births: readonly BornOn[],
  today: Day,
): Change {
  const change = { children: 0, becomeDue: 0, noLongerDue: 0 }
  for (const { on, children } of births) {
    const before = reach(was, on, today)
    const after = reach(becomes, on, today)
    if (before === 'none' && after === 'none') continue
    change.children += children
    if (after === 'due' && before !== 'due') change.becomeDue += children
    if (before === 'due' && after !== 'due') change.noLongerDue += children
  }
  return change
}

export const isSame = (one: ProgrammeMoment, other: ProgrammeMoment): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))

const inOrder = ({ isOn, window: { unit, from, target, to }, parts, column }: ProgrammeMoment) => [
  isOn,
  unit,
  from,
  target,
  to,
  parts.toSorted(),
  column,
]

function reach(moment: ProgrammeMoment, birth: Day, today: Day): 'none' | 'ahead' | 'due' {
  if (!moment.isOn) return 'none'
  const window = daysOf(moment.window, birth)
  if (isWithin(today, window)) return 'due'
  return Temporal.PlainDate.compare(today, window.from) < 0 ? 'ahead' : 'none'
}
