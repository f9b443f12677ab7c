/** Everything the screen of one item is drawn from. */
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Member } from '../../care-team.ts'
import type { Action, Contribution } from '../../item.ts'
import type { Minutes } from '../../meeting.ts'
import type { AtItem } from '../look-up.ts'

export type ScreenProps = AtItem & {
  readonly contributions: readonly Contribution[]
  /** Of this meeting, the newest version. */
  readonly minutes: Minutes | null
  /** What was agreed the last time, at an earlier meeting. */
  readonly earlier: Minutes | null
  readonly leaders: readonly Member[]
  readonly members: readonly Member[]
  readonly actions: readonly Action[]
  readonly draftAt: Temporal.Instant | null
  readonly saved: boolean
  readonly newer: Minutes | null
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}
