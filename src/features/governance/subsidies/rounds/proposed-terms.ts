/** Ours, and called so on the page: no law or guideline was found that sets the tolerance; of the objection term a lawyer is asked. */
export const proposedTerms = { tolerancePercent: 5, objectionWeeks: 6 } as const
