/** How a municipality coordinates plans. Rows are only added: the newest counts, and before there is one a proposal does. */
import { z } from 'zod'
import { type CoordinatorRules, proposedCoordinatorRules } from '../../../../../knowledge/plan/coordinator.ts'
import {
  type EscalationStep,
  escalationParties,
  proposedEscalation,
  proposedStalledTerms,
  type StalledTerms,
} from '../../../../../knowledge/plan/stalled.ts'
import type { Chosen } from '../../../../../platform/settings/setting.ts'

export type CoordinationTerms = {
  readonly rules: CoordinatorRules
  readonly stalled: StalledTerms
  /** Days before and after its day that the owner of an action is reminded. */
  readonly remind: { readonly before: number; readonly after: number }
  readonly escalation: readonly EscalationStep[]
}
export type NewSetting = CoordinationTerms & { readonly reason: string }
export type CoordinationSetting = Chosen<CoordinationTerms>

/** Ours, and called so on the page: no law gives these. */
export const proposedTerms: CoordinationTerms = {
  rules: proposedCoordinatorRules,
  stalled: proposedStalledTerms,
  remind: { before: 3, after: 1 },
  escalation: proposedEscalation,
}

export const escalationShape = z.array(z.object({ after: z.int().min(0), party: z.enum(escalationParties) }))
