/** What a family asks, in its own words, made clear together before any help is offered. */
import type { Audience, OrganisationId } from '../../../centre/index.ts'
import type { ChildId } from '../../../people/index.ts'

export type QuestionId = string & { readonly __brand: 'QuestionId' }

/** Whose question it is. `network`: somebody close to the family asks, and the family knows. */
export const askers = ['youth', 'parent', 'family', 'network'] as const
export type Asker = (typeof askers)[number]

/** How far the family can go. `nearby`: within its own postcode area; at home and online are near to everybody. */
export const travels = ['at-home', 'nearby', 'in-town', 'anywhere', 'online'] as const
export type Travel = (typeof travels)[number]

export const costLimits = ['free', 'some', 'any'] as const
export type CostLimit = (typeof costLimits)[number]

export type QuestionWords = {
  /** The question in their own words. */
  readonly words: string
  readonly asker: Asker
  /** For whom help is sought. */
  readonly forWhom: Audience
  readonly since: string
  readonly tried: string
  readonly wish: string
  /** The language they speak best; '' when any will do. */
  readonly language: string
  readonly travel: Travel
  readonly cost: CostLimit
  /** In weeks; null when it does not matter. */
  readonly longestWait: number | null
  /** On which days or times they can come. */
  readonly moments: string
}

export type QuestionVersion = QuestionWords & {
  readonly version: number
  readonly writtenAt: Temporal.Instant
  readonly writtenBy: string
}

export type HelpQuestion = {
  readonly id: QuestionId
  readonly child: ChildId
  /** Who made it clear with the family: its professionals read it, and the family. */
  readonly organisation: { readonly id: OrganisationId; readonly name: string }
  readonly openedAt: Temporal.Instant
  readonly openedBy: string
  /** The last one first; there is always one. */
  readonly now: QuestionVersion
  readonly earlier: readonly QuestionVersion[]
}
