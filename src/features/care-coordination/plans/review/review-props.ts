import type { Meeting } from '../meetings/meeting.ts'
import type { Participant } from '../plan.ts'
import type { Table } from './common-sight.ts'
import type { Step } from './steps.ts'

/** All that the wall shows. */
export type ReviewProps = {
  readonly table: Table
  readonly people: readonly Participant[]
  readonly meeting: Meeting
  /** The meeting that comes after this one. */
  readonly next: Meeting | null
  readonly steps: readonly Step[]
  /** Counted from 1; 0 is before the beginning. */
  readonly at: number
  readonly base: string
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
}
