/** What the page of a concern shows to whoever decides on it or was given it. */
import type { Professional } from '../../../centre/index.ts'
import type { Child, PlanWay } from '../../../people/index.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Decision, Triage } from './triage.ts'

export type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly said?: 'saved' | 'answered' | null
  /** Decided by somebody else in the meantime. */
  readonly newer?: Decision | null
  /** What was typed for a concern that somebody closed in the meantime; null when nothing was lost. */
  readonly lost?: string | null
}

/** What the views of the page have in common. */
export type TriageProps = {
  readonly triage: Triage
  readonly child: Child | null
  /** The page about the child that the reader may open. */
  readonly childHref: string | null
  readonly today: Temporal.PlainDate
  readonly sender: Professional | null
  readonly people: ReadonlyMap<string, Professional>
  /** From here to the family's plan; null of a youth without a record. */
  readonly planWay: PlanWay | null
  readonly candidates: readonly Professional[]
  readonly may: {
    readonly link: boolean
    readonly youthCare: boolean
    readonly careTeam: boolean
    readonly code: boolean
    /** The reader wrote it: what was seen goes along to the reporting code. */
    readonly isOwn: boolean
  }
} & Required<Shown>
