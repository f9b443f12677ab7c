import type { Lane, ParticipantKind } from '../plan.ts'

/** Every fixed word of the plan as a family reads it, in one language. */
export type PlanWords = {
  readonly title: string
  readonly intro: string
  /** That what people typed is not translated. */
  readonly typedStays: string
  /** That nobody who speaks this language read these words yet. Not shown where somebody did. */
  readonly notReviewed: string
  readonly chooseLanguage: string
  readonly choose: string
  readonly reason: string
  readonly goals: string
  readonly noGoals: string
  readonly reachedWhen: string
  readonly readyOn: string
  readonly whose: string
  readonly actions: string
  readonly what: string
  readonly who: string
  readonly when: string
  readonly howFar: string
  readonly late: string
  readonly lane: Readonly<Record<Lane, string>>
  readonly safety: string
  readonly next: string
  readonly contact: string
  readonly noContact: string
  readonly nextMeeting: string
  readonly lookBack: string
  readonly agreedOn: string
  readonly closedOn: string
  readonly people: string
  readonly kind: Readonly<Record<ParticipantKind, string>>
  readonly rights: string
  readonly print: string
  readonly back: string
}
