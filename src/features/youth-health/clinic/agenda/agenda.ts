/** The children of a session, each with where it stands and what is due for it. */
import type { MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { MomentPart } from '../../../../knowledge/contact-moments/programme.ts'
import type { Child } from '../../../../people/index.ts'
import type { OpenAction } from '../../consultation/moments/action.ts'
import type { Alert } from '../../record/alerts/alert.ts'
import type { MeasuredQuantity } from '../../record/observations.ts'
import type { Planned } from '../planning/planned-contact.ts'
import type { Session } from '../sessions/session.ts'

export type Attendance = 'expected' | 'arrived' | 'seen' | 'not-come'

/** What a nurse wants to know before the child comes in. */
export type AtAGlance = {
  readonly parts: readonly MomentPart[]
  readonly toRepeat: readonly MeasuredQuantity[]
  /** Doses that are due or overdue on the day, by name. */
  readonly doses: readonly string[]
  readonly screenings: readonly string[]
  /** The latest of each: came back, or not yet; `none` when nothing was asked. */
  readonly questionnaire: 'none' | 'waiting' | 'returned' | 'urgent'
  readonly alerts: readonly Alert[]
  readonly actions: readonly OpenAction[]
}

export type Line = {
  readonly planned: Planned
  readonly child: Child
  readonly attendance: Attendance
  /** What there is to hold: the moment that was planned, or on indication when that was held on an earlier day. */
  readonly toHold: MomentCode
  readonly due: AtAGlance
}

export type Agenda = { readonly session: Session; readonly lines: readonly Line[] }
