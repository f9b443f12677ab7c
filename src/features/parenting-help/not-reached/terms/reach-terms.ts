import type { Chosen } from '../../../../platform/settings/setting.ts'

/** When a family counts as not reached, and how soon somebody does something about it. */
export type ReachTerms = {
  /** Weeks that a family has to answer an invitation. */
  readonly answerWeeks: number
  /** Days until the first step, after somebody did not come or could not be invited. */
  readonly firstStepDays: number
}
/** Ours, no guideline's: no norm was found (docs/sources.md, row `not-reached`). */
export const proposedReachTerms: ReachTerms = { answerWeeks: 3, firstStepDays: 2 }

export type NewReachTerms = ReachTerms & { readonly reason: string }
export type SetReachTerms = Chosen<ReachTerms>
