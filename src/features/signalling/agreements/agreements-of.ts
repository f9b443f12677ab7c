/** Which organisations have an agreement with this municipality. */
import type { Ctx } from '../../../platform/ctx.ts'
import { type Agreement, isInForce } from './agreement.ts'
import { findAgreements } from './store.ts'

/** The latest of each organisation, by the organisation's id. */
export async function agreementsOf(ctx: Pick<Ctx, 'db' | 'municipality'>): Promise<ReadonlyMap<string, Agreement>> {
  const latestFirst = await findAgreements(ctx.db, ctx.municipality)
  return new Map(latestFirst.toReversed().map(agreement => [agreement.organisation, agreement]))
}

export async function hasAgreement(
  ctx: Pick<Ctx, 'db' | 'municipality' | 'today'>,
  organisation: string,
): Promise<boolean> {
  const agreement = (await agreementsOf(ctx)).get(organisation)
  return agreement !== undefined && isInForce(agreement, ctx.today)
}

/** Everything that was recorded of one organisation, the latest first. */
export const agreementHistory = async (
  ctx: Pick<Ctx, 'db' | 'municipality'>,
  organisation: string,
): Promise<readonly Agreement[]> =>
  (await findAgreements(ctx.db, ctx.municipality)).filter(agreement => agreement.organisation === organisation)
