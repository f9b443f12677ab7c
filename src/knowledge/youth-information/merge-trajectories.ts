/**
 * Records with the same key, or that overlap in time for the same BSN and form of help, are one: the first start, the last end.
 * Source: docs/sources.md, row `youth-information`. That help which still runs counts as the last end, and that what was measured comes
 * from the stretch that ended last, is our reading.
 */
import { hasOwnBsn, keyOf } from './fields.ts'
import type { Day, Trajectory } from './trajectory.ts'

/** In the order of their start. */
export function mergeTrajectories(all: readonly Trajectory[]): readonly Trajectory[] {
  const groups = Map.groupBy(all.toSorted(byStart), one => (hasOwnBsn(one.youth) ? one.youth.bsn : keyOf(one)))
  return [...groups.values()].flatMap(mergedInGroup).toSorted(byStart)
}

/** All with the same BSN, or with the same key where nobody has a number. */
function mergedInGroup(group: readonly Trajectory[]): readonly Trajectory[] {
  const merged: Trajectory[] = []
  for (const next of group) {
    const before = merged.at(-1)
    if (before && touches(before, next)) merged.splice(-1, 1, joined(before, next))
    else merged.push(next)
  }
  return merged
}

/** `next` starts on or after `one`. */
const touches = (one: Trajectory, next: Trajectory): boolean =>
  keyOf(one) === keyOf(next) || one.end === null || compare(next.startedOn, one.end.on) <= 0

function joined(one: Trajectory, next: Trajectory): Trajectory {
  const last = endsLater(one, next) ? one : next
  return { ...next, id: one.id, startedOn: one.startedOn, startedInCrisis: one.startedInCrisis, ...endOf(last) }
}

const endOf = ({ end, measures }: Trajectory) => ({ end, measures: end === null ? [] : measures })

const endsLater = (one: Trajectory, other: Trajectory): boolean =>
  one.end === null || (other.end !== null && compare(one.end.on, other.end.on) > 0)

const compare = (one: Day, other: Day): number => Temporal.PlainDate.compare(one, other)
const byStart = (one: Trajectory, other: Trajectory): number =>
  compare(one.startedOn, other.startedOn) || (one.id < other.id ? -1 : Number(one.id > other.id))
