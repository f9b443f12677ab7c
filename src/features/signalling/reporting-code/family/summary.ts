/** What a member of the family may read of a file: nothing, until its holder decides what, from when and who. */
import type { SummaryId } from '../suspicion.ts'

export type Summary = {
  readonly id: SummaryId
  /** A parent's or youth's id. */
  readonly shownTo: string
  readonly words: string
  readonly visibleFrom: Temporal.PlainDate
  readonly decidedBy: string
  readonly decidedAt: Temporal.Instant
  readonly closed: boolean
}

/** Seen by the one it is for, from its day on, as long as it was not closed. */
export const mayBeSeen = ({ shownTo, visibleFrom, closed }: Summary, who: string, today: Temporal.PlainDate): boolean =>
  shownTo === who && !closed && Temporal.PlainDate.compare(visibleFrom, today) <= 0
