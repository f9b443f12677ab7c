/** A concern: what a professional saw of a youth, what he made of it, and what he weighed. */

import type { SignalArea } from '../../../knowledge/signals/signal-areas.ts'
import type { Urgency } from '../../../knowledge/signals/triage.ts'
import type { ChildId } from '../../../people/index.ts'
import { type ConcernYouth, youthName } from './youth.ts'

export type ConcernId = string & { readonly __brand: 'ConcernId' }

export { type Urgency, urgencies } from '../../../knowledge/signals/triage.ts'

/** With whom of the family the concern was talked over. */
export const talks = ['parents', 'youth', 'both', 'nobody'] as const
export type Talk = (typeof talks)[number]

/** Who takes it up: the centre decides, or the author, who works with the child, keeps it. */
export const recipients = ['centre', 'self'] as const
export type Recipient = (typeof recipients)[number]

/** The words of a concern: the same form everywhere in the centre. */
export type ConcernWords = {
  /** Facts: what was seen or heard, by whom, when. */
  readonly seen: string
  /** What the professional thinks of it; may be empty. */
  readonly interpretation: string
  /** 'sinds de zomer' */
  readonly since: string
  readonly areas: readonly SignalArea[]
  /** What carries the youth and the family, one per line, beside what burdens them; nothing is added up (docs/sources.md, row `balance-model`). */
  readonly strengths: readonly string[]
  readonly risks: readonly string[]
  readonly urgency: Urgency
  readonly talkedWith: Talk
  /** Filled when nobody was talked with, and only then. */
  readonly whyNotTalked: string
  readonly nextStep: string
}

/**
 * `child` when the youth is known here (born or expected) and the sender works with its record; otherwise `youth` or `about` says who it is:
 * a name and what else the sender knows, or a few words or initials.
 */
export type NewConcern = ConcernWords & {
  /** The author keeps it unless told otherwise; of who may not keep a concern it always goes to the centre. */
  readonly recipient?: Recipient
  readonly child: string | null
  readonly about: string
  readonly youth: ConcernYouth | null
}

export const decisions = ['report', 'do-not-report'] as const
export type Decision = (typeof decisions)[number]

/** That it was weighed. Which risks were weighed is never kept, so it is not in the type. */
export type NewWeighing = {
  readonly decision: Decision
  readonly familyTold: 'yes' | 'not-yet'
  /** Filled when the family does not know yet, and only then. */
  readonly whyNotTold: string
}
export type Weighing = NewWeighing & { readonly weighedAt: Temporal.Instant }

export const outcomes = ['concern-gone', 'help-runs', 'passed-on'] as const
export type Outcome = (typeof outcomes)[number]
export type Closure = { readonly closedAt: Temporal.Instant; readonly outcome: Outcome }

export type Concern = ConcernWords & {
  readonly id: ConcernId
  readonly childId: ChildId | null
  /** Few words or initials; may be empty when there is a child or a youth. */
  readonly about: string
  /** As the sender knows it; of the newest version. */
  readonly youth: ConcernYouth | null
  readonly notedBy: string
  readonly notedAt: Temporal.Instant
  readonly version: number
  readonly writtenAt: Temporal.Instant
  /** The newest one. */
  readonly weighing: Weighing | null
  readonly closure: Closure | null
}

/** Whom a concern is about when no child of this register is named: 'Daan Mulder (groep 6)', 'J., groep 6'. */
export const aboutWords = ({ youth, about }: Pick<Concern, 'youth' | 'about'>): string => {
  if (youth === null) return about
  return about === '' ? youthName(youth) : `${youthName(youth)} (${about})`
}
