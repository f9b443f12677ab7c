/**
 * Which items of the Van Wiechen scheme are due at an age, and which are overdue. A column belongs to the ages that lie nearer to it
 * than to any other column; items of an earlier column that were never tried, or did not succeed the last time, are overdue.
 * Own reading, no rule of the scheme: the columns and their ages were found (row `van-wiechen`), which column belongs to a contact at
 * an age in between was not. Nothing is asked any more from the fifth birthday, half a year after the last column.
 * The child's own age counts. That development is corrected for prematurity was found, until which age was not: so the columns are
 * not moved here, and a caller may ask with the day on which the child was expected instead of the birth (`columnAt`).
 */
import { ageInDays, ageInMonths } from '../ages/age.ts'
import {
  type Answer,
  type Column,
  columns,
  isPassed,
  itemOf,
  type VanWiechenItem,
  vanWiechenItems,
} from './van-wiechen.ts'

type Day = Temporal.PlainDate

export type Scored = { readonly bdsNumber: number; readonly answer: Answer }

/** The answers of one day. */
export type Examined<A extends Scored> = { readonly on: Day; readonly answers: readonly A[] }

/** An item on one day: one answer, or one for each side. `one-side`: the other side was not tried. */
export type Tried<A extends Scored> = {
  readonly on: Day
  readonly answers: readonly A[]
  readonly outcome: 'passed' | 'failed' | 'one-side'
}

/**
 * passed: the last time it succeeded. repeat: of this column or an earlier one, and the last time it did not succeed or one side was
 * left out. due: of this column and never tried. skipped: of an earlier column and never tried. later: of a column to come.
 * past: not passed, and the child is too old to be asked.
 */
export type Standing = 'passed' | 'repeat' | 'due' | 'skipped' | 'later' | 'past'

export type ItemStanding<A extends Scored> = {
  readonly item: VanWiechenItem
  readonly standing: Standing
  /** Every day on which it was tried, the latest first. */
  readonly tried: readonly Tried<A>[]
}

/** The column that lies nearest to the child's age, of two that lie as near the earlier one; null from five years on. */
export function columnAt(birth: Day, on: Day): Column | null {
  if (ageInMonths(birth, on) >= askedUntilMonths) return null
  const days = ageInDays(birth, on)
  return columns.reduce((nearest, one) =>
    Math.abs(daysOf(one) - days) < Math.abs(daysOf(nearest) - days) ? one : nearest,
  )
}

/** Every item, in the order of the scheme. @param examined in any order; of an element answered twice on a day the last one counts. */
export function itemStandings<A extends Scored>(
  birth: Day,
  on: Day,
  examined: readonly Examined<A>[],
): readonly ItemStanding<A>[] {
  const column = columnAt(birth, on)
  const history = triedByItem(birth, examined)
  const walked = walkingForms.findLast(({ name }) => history.get(name)?.[0]?.outcome === 'passed')
  return vanWiechenItems.map(item => {
    const tried = history.get(item.name) ?? []
    const isSurpassed = walked !== undefined && item.number === walked.number && item.column < walked.column
    return { item, tried, standing: isSurpassed ? 'passed' : standingOf(item, tried[0], column) }
  })
}

function standingOf(item: VanWiechenItem, last: Tried<Scored> | undefined, column: Column | null): Standing {
  if (last?.outcome === 'passed') return 'passed'
  if (column === null) return 'past'
  if (item.column > column.column) return 'later'
  if (last) return 'repeat'
  return item.column === column.column ? 'due' : 'skipped'
}

/** Name of the item → the days on which it was tried, the latest first. */
function triedByItem<A extends Scored>(
  birth: Day,
  examined: readonly Examined<A>[],
): ReadonlyMap<string, readonly Tried<A>[]> {
  const items = new Map<string, Tried<A>[]>()
  for (const { on, answers } of mergedByDay(examined)) {
    const byItem = Map.groupBy(answers, ({ bdsNumber }) => itemOf(bdsNumber, birth, on))
    for (const [item, own] of byItem) {
      if (!item) continue
      const tried = items.get(item.name) ?? []
      items.set(item.name, [...tried, { on, answers: own, outcome: outcomeOf(own) }])
    }
  }
  return items
}

/** Several documents may tell of one day: an element counts once. The latest day first. */
function mergedByDay<A extends Scored>(examined: readonly Examined<A>[]): readonly Examined<A>[] {
  const byDay = Map.groupBy(examined, ({ on }) => on.toString())
  return [...byDay]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([day, all]) => ({
      on: Temporal.PlainDate.from(day),
      answers: [...new Map(all.flatMap(({ answers }) => answers.map(one => [one.bdsNumber, one] as const))).values()],
    }))
}

function outcomeOf(answers: readonly Scored[]): Tried<Scored>['outcome'] {
  if (answers.some(({ answer }) => !isPassed(answer))) return 'failed'
  return answers.some(({ bdsNumber }) => isHalf(bdsNumber, answers)) ? 'one-side' : 'passed'
}

const isHalf = (bdsNumber: number, answers: readonly Scored[]): boolean => {
  const other = otherSide.get(bdsNumber)
  return other !== undefined && !answers.some(one => one.bdsNumber === other)
}

const otherSide: ReadonlyMap<number, number> = new Map(
  vanWiechenItems
    .flatMap(({ bds, earlier }) => [bds, earlier?.bds])
    .flatMap(pair =>
      typeof pair === 'object'
        ? [
            [pair.right, pair.left],
            [pair.left, pair.right],
          ]
        : [],
    ),
)

const walkingForms = vanWiechenItems.filter(({ number }) => number === 68)

/** Own choice: half a year after the last column. */
const askedUntilMonths = 60

const daysPerMonth = 365.25 / 12
const daysOf = ({ age }: Column): number => ('weeks' in age ? age.weeks * 7 : age.months * daysPerMonth)
