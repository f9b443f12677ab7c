import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Aftercare } from './aftercare.ts'

/** What the page of aftercare shows, and what its forms need. */
export type AftercareProps = {
  readonly aftercare: Aftercare
  /** The address of the plan in this shell. */
  readonly base: string
  /** The family reads it and says whether it wants to be called; a professional calls. */
  readonly as: 'family' | 'professional'
  readonly mayWrite: boolean
  readonly mayReopen: boolean
  readonly callers: readonly { readonly id: string; readonly name: string }[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  /** Words for who was overtaken; null otherwise. */
  readonly overtaken: string | null
}
