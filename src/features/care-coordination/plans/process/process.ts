/** A process coordinator (procesregisseur) gets a stalled plan going: asked in with a reason, decides with the people, and leaves again. */
import type { EscalationParty, Stuck } from '../../../../knowledge/plan/stalled.ts'
import type { Participant, ParticipantId, PlanId } from '../plan.ts'

export type ProcessRequestId = string & { readonly __brand: 'ProcessRequestId' }

export type ProcessDecision = { readonly words: string; readonly at: Temporal.Instant; readonly by: ParticipantId }

export type ProcessRequest = {
  readonly id: ProcessRequestId
  readonly plan: PlanId
  readonly reason: string
  readonly askedAt: Temporal.Instant
  readonly askedBy: ParticipantId
  /** Who came; null while nobody did. `leftAt`: null while at the table. */
  readonly entry: {
    readonly participant: ParticipantId
    readonly at: Temporal.Instant
    readonly leftAt: Temporal.Instant | null
  } | null
  readonly decisions: readonly ProcessDecision[]
}

/** What is going on now: nobody came yet, or somebody is at the table. */
export const isGoingOn = ({ entry }: ProcessRequest): boolean => entry === null || entry.leftAt === null

/** What a process coordinator sees of a plan without a seat: no name, no words. */
export type StalledPlan = {
  readonly number: string
  readonly stuck: readonly Stuck[]
  /** The organisation of the coordinator, or of the last one. */
  readonly organisation: string | null
  /** The furthest step of the escalation whose day has come. */
  readonly step: EscalationParty | null
  /** That somebody of the plan asks the process coordinator in. */
  readonly request: { readonly id: ProcessRequestId; readonly askedAt: Temporal.Instant } | null
}

/** How a plan is called by who may not know whose it is: the end of its id, which is drawn by lot. */
export const planNumber = (plan: PlanId): string => plan.slice(-6).toUpperCase()

/** What a process coordinator is called among the participants. */
export const processPart = 'procesregisseur'
export const isProcessCoordinator = ({ kind, part }: Pick<Participant, 'kind' | 'part'>): boolean =>
  kind === 'professional' && part === processPart
