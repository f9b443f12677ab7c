/** Whether a short path is youth help within the meaning of the law, and then what CBS asks of it. */
import type { EndReason, Measure, Residence } from '../../../../knowledge/youth-information/trajectory.ts'
import type { ChildId } from '../../../../people/index.ts'

type Day = Temporal.PlainDate

export type DeclaredHelp = {
  readonly kind: 'youth-help'
  /** The first real contact. */
  readonly startedOn: Day
  readonly crisis: 'yes' | 'no'
  readonly residence: Residence
  readonly end: { readonly on: Day; readonly reason: EndReason } | null
  readonly measures: readonly Measure[]
}
export type NewDeclaration = DeclaredHelp | { readonly kind: 'no-youth-help' }

/** As it is known now; each change is a version. */
export type Declaration = {
  readonly lightHelp: string
  readonly child: ChildId
  readonly version: number
  readonly said: NewDeclaration
  readonly writtenAt: Temporal.Instant
  readonly writtenByName: string
}
