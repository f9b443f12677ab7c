/** What follows when a plan was closed: whether the family wants to be called, the calls, and whether it went on. */
import type { ProfessionalId } from '../../../centre/index.ts'
import type { Call, DueCall } from '../../../knowledge/plan/aftercare.ts'
import type { Plan, PlanId } from '../plans/plan.ts'

export type CallId = string & { readonly __brand: 'CallId' }

export type Wish = {
  readonly version: number
  readonly wants: 'yes' | 'no'
  readonly caller: { readonly id: ProfessionalId; readonly name: string }
  readonly words: string
}

/** A call that was made, with how the family itself finds it goes (0-10), when it said so. */
export type MadeCall = Call & { readonly score: number | null; readonly words: string; readonly byName: string }

export type Aftercare = {
  readonly plan: Plan
  readonly closedOn: Temporal.PlainDate
  /** Null while nobody asked the family. */
  readonly wish: Wish | null
  /** In the order in which they were made. */
  readonly calls: readonly MadeCall[]
  readonly due: readonly DueCall[]
  /** The plan in which it went on. */
  readonly reopened: PlanId | null
}
