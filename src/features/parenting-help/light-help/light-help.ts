import type { ProfessionalId } from '../../../centre/index.ts'
import type { EndReason, MadeCall, Result } from '../../../knowledge/light-help/light-help.ts'
import type { ChildId } from '../../../people/index.ts'

export type LightHelpId = string & { readonly __brand: 'LightHelpId' }

export const goalBy = ['parent', 'youth', 'together'] as const
export type GoalBy = (typeof goalBy)[number]
export const talkWays = ['centre', 'phone', 'home', 'video', 'elsewhere'] as const
export type TalkWay = (typeof talkWays)[number]

export type Talk = {
  readonly ordinal: number
  readonly on: Temporal.PlainDate
  readonly way: TalkWay
  readonly note: string
  /** How near the family finds its goal, 1-10, when it was asked. */
  readonly score: number | null
  /** Why one more than was agreed; null when it was within. */
  readonly whyMore: string | null
  readonly byName: string
}

export type End = {
  readonly on: Temporal.PlainDate
  readonly reason: EndReason
  readonly result: Result
  readonly scoreAfter: number | null
  readonly words: string
  /** Null: the family wants no call. */
  readonly callOn: Temporal.PlainDate | null
}

export type Called = MadeCall & {
  readonly on: Temporal.PlainDate
  readonly score: number | null
  readonly words: string
  readonly byName: string
}

/** A short path of one family, around one child. */
export type LightHelp = {
  readonly id: LightHelpId
  readonly child: ChildId
  readonly question: string
  readonly goal: string
  readonly goalBy: GoalBy
  readonly scoreBefore: number
  readonly mostTalks: number
  readonly startedOn: Temporal.PlainDate
  readonly holder: { readonly version: number; readonly id: ProfessionalId; readonly name: string }
  readonly talks: readonly Talk[]
  readonly end: End | null
  readonly calls: readonly Called[]
}
