import type { Professional } from '../../../centre/index.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Seen } from './look-up.ts'

/** What the page of one outreach shows, and what its forms need. */
export type OutreachProps = Seen & {
  readonly me: string
  /** Who may watch over a visit, or work along. */
  readonly colleagues: readonly Professional[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  /** Words for who was overtaken by somebody else's writing; null otherwise. */
  readonly overtaken: string | null
}
