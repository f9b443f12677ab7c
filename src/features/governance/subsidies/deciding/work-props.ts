/** What the page of an application at work is drawn from. */
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Seen } from '../look-up.ts'
import type { Round } from '../subsidy.ts'

export type WorkProps = {
  readonly seen: Seen
  readonly terms: Round
  readonly me: string
  readonly today: Temporal.PlainDate
  readonly told: 'saved' | 'not-now' | 'own-decision' | null
  readonly faults: Faults
  readonly typed: Typed
}
