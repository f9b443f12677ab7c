/**
 * What may be said of this year beside the year before. Of a hidden figure nothing is said; of a difference that chance could make as well,
 * that it is one. A count of contacts is taken as things that happen by themselves: a family that comes often makes it look surer than it is.
 */
import {
  chanceOfCounts,
  type Interval,
  intervalOfCount,
  intervalOfDifference,
  intervalOfPart,
  type Part,
} from './intervals.ts'

export type Change = 'more' | 'less' | 'chance'
/** `nothing`: one of the two is hidden, or nought of nought. */
export type Compared = { readonly kind: 'nothing' } | { readonly kind: 'compared'; readonly change: Change }

/** Less than one in twenty is no chance. */
const unlikely = 0.05

export function compareCounts(before: number | null, now: number | null): Compared {
  if (before === null || now === null || before + now === 0) return { kind: 'nothing' }
  if (chanceOfCounts(before, now) >= unlikely) return { kind: 'compared', change: 'chance' }
  return { kind: 'compared', change: now > before ? 'more' : 'less' }
}

export function compareParts(before: Part | null, now: Part | null): Compared {
  if (before === null || now === null || before.whole === 0 || now.whole === 0) return { kind: 'nothing' }
  const { low, high } = intervalOfDifference(before, now)
  if (low <= 0 && high >= 0) return { kind: 'compared', change: 'chance' }
  return { kind: 'compared', change: low > 0 ? 'more' : 'less' }
}

export const sureness = (now: number | null): Interval | null => (now === null ? null : intervalOfCount(now))
export const surenessOfPart = (now: Part | null): Interval | null =>
  now === null || now.whole === 0 ? null : intervalOfPart(now.part, now.whole)
