/** Every fixed word of the plan as a family reads it. The compiler holds each language complete. */
import type { Lane, ParticipantKind } from '../plan.ts'
import type { PlanLanguage } from './languages.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'

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

export const planWords: Readonly<Record<PlanLanguage, PlanWords>> = { nl, en, tr, ar, pl, uk, fr, es }
