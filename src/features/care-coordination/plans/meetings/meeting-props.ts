import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { DraftProps } from '../drafts/writing-form.view.tsx'
import type { Seat } from '../open-plan.ts'
import type { Agenda } from './agenda.ts'
import type { Meeting, Minutes } from './meeting.ts'
import type { MeetingDone } from './text.ts'

/** All that the page of one meeting shows. */
export type MeetingProps = {
  readonly seat: Seat
  readonly base: string
  readonly meeting: Meeting
  readonly agenda: Agenda
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly done: MeetingDone | null
  readonly draft: DraftProps
  /** What somebody else saved while the reader wrote. */
  readonly newer: Minutes | null
  readonly faults: Faults
  readonly typed: Typed
}
