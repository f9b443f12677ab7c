/**
 * When a professional's day of opened files asks for a look: many against the own usual day and that of colleagues, at hours at which nobody
 * works, or of a family one seems to belong to. It is a question, never a verdict. No source sets thresholds: those here are proposals of
 * our own, which each municipality changes with a reason.
 */
export type Thresholds = {
  /** So many times the own median day, and that of colleagues in the same role. */
  readonly ownTimes: number
  readonly peerTimes: number
  /** Below so many files a day is never unusual. */
  readonly fewestFiles: number
  /** Whole hours of the clock: from `lateFrom` until `lateUntil` the next morning. */
  readonly lateFrom: number
  readonly lateUntil: number
  /** So many files within those hours are worth a look. */
  readonly fewestLate: number
}

export const proposedThresholds: Thresholds = {
  ...{ ownTimes: 3, peerTimes: 3, fewestFiles: 20 },
  ...{ lateFrom: 22, lateUntil: 6, fewestLate: 3 },
}

/** So many earlier days make a usual day; with fewer there is none. */
const fewestDays = 5

export type Day = {
  readonly files: number
  readonly lateFiles: number
  /** Files of a family with the professional's own e-mail address or telephone number. */
  readonly ownFiles: number
}
export type Before = {
  /** Files on each earlier day on which this professional opened any. */
  readonly own: readonly number[]
  /** The same of colleagues in the same role. */
  readonly peers: readonly number[]
}

const findingKinds = ['many-files', 'out-of-hours', 'own-family'] as const
export type FindingKind = (typeof findingKinds)[number]
export type Finding = {
  readonly kind: FindingKind
  readonly files: number
  /** The median day; null where there were too few days to compare with. */
  readonly ownMedian: number | null
  readonly peerMedian: number | null
}

export function findingsOf(day: Day, before: Before, thresholds: Thresholds): readonly Finding[] {
  const medians = { ownMedian: usual(before.own), peerMedian: usual(before.peers) }
  const { files, lateFiles, ownFiles } = day
  const found: readonly (readonly [FindingKind, number, boolean])[] = [
    ['many-files', files, isMany(files, medians, thresholds)],
    ['out-of-hours', lateFiles, lateFiles >= thresholds.fewestLate],
    ['own-family', ownFiles, ownFiles > 0],
  ]
  return found.filter(([, , isFound]) => isFound).map(([kind, count]) => ({ kind, files: count, ...medians }))
}

/** Every comparison that can be made has to say so; where none can be made, the fewest alone counts. */
function isMany(
  files: number,
  { ownMedian, peerMedian }: Pick<Finding, 'ownMedian' | 'peerMedian'>,
  { ownTimes, peerTimes, fewestFiles }: Thresholds,
): boolean {
  if (files < fewestFiles) return false
  const isAbove = (median: number | null, times: number) => median === null || files >= median * times
  return isAbove(ownMedian, ownTimes) && isAbove(peerMedian, peerTimes)
}

const usual = (days: readonly number[]): number | null => (days.length < fewestDays ? null : median(days))

/** Of an even number the middle of the two; of none 0. */
export function median(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** Does this hour lie in the late hours, which may run over midnight? */
export const isLateHour = (hour: number, { lateFrom, lateUntil }: Thresholds): boolean =>
  lateFrom <= lateUntil ? hour >= lateFrom && hour < lateUntil : hour >= lateFrom || hour < lateUntil
