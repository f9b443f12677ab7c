/**
 * A goal in a family plan is SMART: it says what, how anyone can see it is reached, who stands behind it, that it can be done, and by when.
 * Source: the SMART letters and the parts of a plan in docs/sources.md, row `family-plan`; which field answers which letter is a proposal.
 */
export type GoalDraft = {
  /** What will be different, in the family's words. */
  readonly what: string
  /** How anyone can see that it is reached. */
  readonly seenBy: string
  /** The member of the family whose goal it is, as the plan names them. */
  readonly whose: string
  /** Whether those who must do it think they can; null while nobody asked. */
  readonly isFeasible: boolean | null
  readonly by: Temporal.PlainDate | null
}

const smartParts = ['specific', 'measurable', 'acceptable', 'realistic', 'time-bound'] as const
export type SmartPart = (typeof smartParts)[number]

/** What the goal still lacks on the day it is set; nothing when it is SMART. A day that has passed binds nobody. */
export const missingParts = (goal: GoalDraft, today: Temporal.PlainDate): readonly SmartPart[] =>
  smartParts.filter(part => !isThere(part, goal, today))

function isThere(part: SmartPart, goal: GoalDraft, today: Temporal.PlainDate): boolean {
  switch (part) {
    case 'specific':
      return isSaid(goal.what)
    case 'measurable':
      return isSaid(goal.seenBy)
    case 'acceptable':
      return isSaid(goal.whose)
    case 'realistic':
      return goal.isFeasible === true
    case 'time-bound':
      return goal.by !== null && Temporal.PlainDate.compare(goal.by, today) >= 0
  }
}

const isSaid = (text: string): boolean => text.trim() !== ''
