/** What counts in this municipality: who may coordinate, when a plan stands still, when owners are reminded. */
import type { Professional } from '../../../../../centre/index.ts'
import { type CoordinatorRules, mayCoordinate } from '../../../../../knowledge/plan/coordinator.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { type CoordinationTerms, proposedTerms } from './setting.ts'
import { findSettings } from './store.ts'

export const coordinationTerms = async (ctx: Pick<Ctx, 'db' | 'municipality'>): Promise<CoordinationTerms> =>
  (await findSettings(ctx.db, ctx.municipality))[0] ?? proposedTerms

/** May this professional coordinate plans, by the rules of the municipality? */
export const mayLead = ({ organisation }: Professional, rules: CoordinatorRules): boolean =>
  mayCoordinate({ kind: 'professional', organisation: organisation.kind }, rules).kind === 'may'
