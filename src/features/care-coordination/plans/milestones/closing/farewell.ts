/** How a family goes on when its plan ends. */

/**
 * What help the family still needs: the four answers of the youth policy information (outcome 3.1, 'goes on without help').
 * Source: docs/sources.md, row `youth-policy-information`.
 */
export const helpAfter = ['same-or-heavier', 'lighter', 'none-for-now', 'none'] as const
export type HelpAfter = (typeof helpAfter)[number]

export type Farewell = {
  readonly helpAfter: HelpAfter
  readonly familyDoes: string
  /** Empty when none does. */
  readonly helpGoesOn: string
  readonly whomToCall: string
}
