/** Which measurements count, and which new ones ask "is this right?". A question is never a block: some children are unlike all others. */
import { ageInMonths, ageInYears } from '../../../knowledge/ages/age.ts'
import { scoreMeasurement } from '../../../knowledge/growth/score-measurement.ts'
import type { MeasuredQuantity, Position } from '../record/observations.ts'
import type { GrowthChild } from './course.ts'
import { measureOf, type Recorded, type Standing } from './measurement.ts'

type Day = Temporal.PlainDate

/** Corrections done: the measurements that count, in order of day. */
export function standing(recorded: readonly Recorded[]): readonly Standing[] {
  const superseded = new Set(recorded.map(one => one.superseding?.id))
  return recorded
    .filter((one): one is Standing => one.value !== null && !superseded.has(one.id))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on))
}

/** Under two years a child is measured lying. Source: WHO growth standards, docs/sources.md, row `who-2006`. */
export const usualPosition = (birth: Day, today: Day): Position =>
  ageInMonths(birth, today) < 24 ? 'lying' : 'standing'

export type NewValue = { readonly measure: MeasuredQuantity; readonly on: Day; readonly value: number }

export type Question = { readonly measure: MeasuredQuantity } & (
  | { readonly because: 'unlikely'; readonly z: number }
  | { readonly because: 'shrinking'; readonly byCm: number; readonly beside: Day }
  | { readonly because: 'off-own-line'; readonly change: number; readonly beside: Day }
)

/** What a careful colleague would ask about a value: a factor ten, a child that shrinks, a leap off its own line. */
export function questionAbout(child: GrowthChild, value: NewValue, known: readonly Standing[]): Question | null {
  const { measure } = value
  const z = zOf(child, value)
  if (z !== null && isUnlikely(measure, z)) return { measure, because: 'unlikely', z }
  const { before, after } = neighbours(value, known)
  return shrinking(value, before, after) ?? offOwnLine(child, value, z, before ?? after)
}

/**
 * Scores beyond these are slips of writing more often than children.
 * Source: the flags of WHO Anthro; docs/sources.md, row `who-2006`.
 */
const flags: Record<MeasuredQuantity, { readonly below: number; readonly above: number }> = {
  height: { below: -6, above: 6 },
  weight: { below: -6, above: 5 },
  'head-circumference': { below: -5, above: 5 },
}

/** Ours, only to ask: two people measuring one child differ by less. */
const shrinkingCm = 1

/** Ours, only to ask: more standard deviations than this between two measurements are looked at again before they are stored. */
const leapInSd = 2

const isUnlikely = (measure: MeasuredQuantity, z: number): boolean =>
  z < flags[measure].below || z > flags[measure].above

function zOf(child: GrowthChild, { measure, on, value }: NewValue): number | null {
  const score = scoreMeasurement(
    child,
    { measure: measureOf[measure], ageYears: ageInYears(child.birth, on), value },
    'chart',
  )
  return score.kind === 'z-score' ? score.z : null
}

function neighbours({ measure, on }: NewValue, known: readonly Standing[]) {
  const alike = known.filter(one => one.measure === measure)
  return {
    before: alike.findLast(one => Temporal.PlainDate.compare(one.on, on) < 0),
    after: alike.find(one => Temporal.PlainDate.compare(one.on, on) > 0),
  }
}

function shrinking(value: NewValue, before: Standing | undefined, after: Standing | undefined): Question | null {
  if (value.measure === 'weight') return null
  const lost = [
    ...(before ? [{ byCm: before.value - value.value, beside: before.on }] : []),
    ...(after ? [{ byCm: value.value - after.value, beside: after.on }] : []),
  ].find(({ byCm }) => byCm > shrinkingCm)
  return lost ? { measure: value.measure, because: 'shrinking', ...lost } : null
}

function offOwnLine(
  child: GrowthChild,
  { measure }: NewValue,
  z: number | null,
  beside: Standing | undefined,
): Question | null {
  const other = beside && zOf(child, beside)
  if (z === null || !beside || other === null || other === undefined) return null
  const change = z - other
  return Math.abs(change) > leapInSd ? { measure, because: 'off-own-line', change, beside: beside.on } : null
}
