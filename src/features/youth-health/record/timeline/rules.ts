/** Which entries a reader asked for, and in which order. */
import type { Entry, Group } from './entry.ts'

export type Asked = {
  readonly group: Group | null
  readonly from: Temporal.PlainDate | null
  readonly until: Temporal.PlainDate | null
}

/** The latest day first; of one day what was recorded last first. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted(
    (one, other) =>
      Temporal.PlainDate.compare(other.on, one.on) || Temporal.Instant.compare(other.recordedAt, one.recordedAt),
  )

export const askedFor = (entries: readonly Entry[], { group, from, until }: Asked): readonly Entry[] =>
  entries.filter(
    entry =>
      (group === null || entry.groups.includes(group)) &&
      (from === null || Temporal.PlainDate.compare(entry.on, from) >= 0) &&
      (until === null || Temporal.PlainDate.compare(entry.on, until) <= 0),
  )
