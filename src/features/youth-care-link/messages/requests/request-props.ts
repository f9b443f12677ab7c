import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Allocation } from '../allocations/allocation.ts'
import type { Address } from './grant.ts'
import type { OpenedRequest } from './look-up.ts'

/** What the page of a request and its forms are drawn from. */
export type RequestPageProps = OpenedRequest & {
  readonly today: Temporal.PlainDate
  readonly providerName: string
  /** Of the youth as the centre knows it, to start from. */
  readonly address: Address | null
  /** What this request led to. */
  readonly granted: readonly Allocation[]
  readonly faults: Faults
  readonly typed: Typed
  readonly overtaken?: string
  readonly unsound?: readonly string[]
}
