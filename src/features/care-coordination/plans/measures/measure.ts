/** A figure that somebody gave on a day about how it goes. Never changed: a newer one takes its place. */
import type { Measured } from '../../../../knowledge/plan/measures/course.ts'
import {
  type GoalScale,
  type Scale,
  safetyScale,
  satisfactionScale,
  scaleOfGoal,
  selfRelianceScale,
} from '../../../../knowledge/plan/measures/scales.ts'
import type { Domain, Version } from '../../../../knowledge/plan/measures/self-reliance.ts'
import type { Audience } from '../../../../knowledge/plan/measures/who-sees.ts'
import type { GoalId, ParticipantId } from '../plan.ts'

export type MeasureId = string & { readonly __brand: 'MeasureId' }

export type About =
  | {
      readonly kind: 'self-reliance'
      /** Of a household: the adult by way of whom it is assessed. */
      readonly subject: ParticipantId
      readonly version: Version
      readonly domain: Domain
    }
  | { readonly kind: 'safety' }
  | { readonly kind: 'goal'; readonly goal: GoalId; readonly scale: GoalScale }
  | { readonly kind: 'satisfaction' }

export type Measure = Measured & {
  readonly id: MeasureId
  readonly about: About
  /** Whose figure it is: who assessed, or who gave it. */
  readonly givenBy: ParticipantId
  readonly words: string
  readonly audience: Audience
  /** Why it takes the place of another; empty when it does not. */
  readonly reason: string
  readonly recordedBy: ParticipantId
}

export function scaleOf(about: About): Scale {
  switch (about.kind) {
    case 'self-reliance':
      return selfRelianceScale
    case 'safety':
      return safetyScale
    case 'satisfaction':
      return satisfactionScale
    case 'goal':
      return scaleOfGoal(about.scale)
  }
}
