/** How long families wait, per offer and without names: small numbers are hidden. Pure. */
import { type Cell, hideSmallNumbers, proposedFewest } from '../../../knowledge/figures/small-numbers.ts'

type Day = Temporal.PlainDate

/** One referral that was taken on: when it was sent, when help began, when it is expected to. */
export type Wait = {
  readonly offer: string
  readonly organisation: string
  readonly sentOn: Day
  readonly startedOn: Day | null
  readonly expectedOn: Day | null
}

export type WaitFigures = {
  readonly offer: string
  readonly organisation: string
  readonly waiting: Cell
  /** Weeks from sending to the beginning, of the middle one of those that began; null when there were fewer than five. */
  readonly usualWeeks: number | null
  /** Weeks until the last one that waits is expected to begin; null when fewer than five wait, or nobody said. */
  readonly longestExpectedWeeks: number | null
}

export function waitFigures(waits: readonly Wait[], today: Day): readonly WaitFigures[] {
  const groups = [...Map.groupBy(waits, wait => `${wait.organisation}\n${wait.offer}`).values()]
  const counts = groups.map(group => group.filter(isWaiting).length)
  const cells = hideSmallNumbers([counts]).cells[0] ?? []
  return groups.flatMap((group, at) => {
    const [first] = group
    const waiting = cells[at]
    if (!first || !waiting) return []
    return { offer: first.offer, organisation: first.organisation, waiting, ...weeksOf(group, today) }
  })
}

const isWaiting = ({ startedOn }: Wait): boolean => startedOn === null

function weeksOf(group: readonly Wait[], today: Day) {
  const begun = group.flatMap(({ sentOn, startedOn }) => (startedOn ? weeksBetween(sentOn, startedOn) : []))
  const waiting = group.filter(isWaiting)
  const expected = waiting.flatMap(({ expectedOn }) => (expectedOn ? weeksBetween(today, expectedOn) : []))
  return {
    usualWeeks: begun.length < proposedFewest ? null : middle(begun),
    longestExpectedWeeks: expected.length < proposedFewest ? null : Math.max(...expected),
  }
}

const middle = (weeks: readonly number[]): number =>
  weeks.toSorted((one, other) => one - other)[Math.floor((weeks.length - 1) / 2)] ?? 0

/** Whole weeks, at least none. */
const weeksBetween = (from: Day, to: Day): number => Math.max(0, Math.round(from.until(to).days / 7))
