/** A municipality opens a regulation under which it gives subsidy, and changes its terms; each version stays, with why. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { getPackage } from '../../packages/keep-catalogue.ts'
import { deedOf } from '../deed.ts'
import { getRound } from '../look-up.ts'
import type { NewRound, Round, RoundId } from '../subsidy.ts'
import { insertRound, insertRoundVersion, lockRound } from './store.ts'

export async function openRound(ctx: Ctx, round: NewRound): Promise<RoundId> {
  await getPackage(ctx, round.packageId)
  const id = newId<RoundId>()
  await insertRound(ctx.db, ctx.municipality, id, deedOf(ctx))
  await insertRoundVersion(ctx.db, ctx.municipality, { id, version: 1 }, round, deedOf(ctx))
  record(ctx, 'create', 'subsidy.round', null, id)
  return id
}

export type RoundChanged = { readonly kind: 'changed' } | { readonly kind: 'stale'; readonly newer: Round }

/** @param seen the version that the form showed */
export async function changeRound(ctx: Ctx, id: RoundId, changed: NewRound, seen: number): Promise<RoundChanged> {
  await lockRound(ctx.db, id)
  await getPackage(ctx, changed.packageId)
  const { round: before } = await getRound(ctx, id)
  if (before.version !== seen) return { kind: 'stale', newer: before }
  await insertRoundVersion(ctx.db, ctx.municipality, { id, version: seen + 1 }, changed, deedOf(ctx))
  record(ctx, 'change', 'subsidy.round', null, id)
  return { kind: 'changed' }
}
