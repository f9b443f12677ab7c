/** What the page of a match shows. */
import type { PlanWay } from '../../../people/index.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Climb } from './climb/climb.ts'
import type { Match } from './match.ts'
import type { OwnWords } from './words/own-words.ts'

export type Saved = 'contact' | 'lead'

export type MatchPageProps = {
  readonly match: Match
  /** One's other matches on the same youth. */
  readonly alsoOnThisYouth: readonly Match[]
  /** From here to the family's plan; null of a youth without a record. */
  readonly planWay: PlanWay | null
  readonly climbs: readonly Climb[]
  readonly words: readonly OwnWords[]
  /** The reporter's own youth; of the other's nothing is known. */
  readonly name: string | null
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  readonly saved: Saved | null
  /** Somebody else agreed on a lead meanwhile. */
  readonly isStale: boolean
}
