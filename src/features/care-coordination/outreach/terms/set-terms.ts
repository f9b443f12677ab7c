/** How soon is tried and looked again, as the municipality set it; without a setting the proposal holds. */
import { type OutreachTerms, proposedTerms } from '../../../../knowledge/outreach/outreach.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../platform/settings/setting.ts'
import type { NewTerms, SetTerms } from './setting.ts'
import { findTerms, insertTerms } from './store.ts'

/** Everything that was ever set, the latest first. */
export async function termsSettings(ctx: Ctx): Promise<readonly SetTerms[]> {
  record(ctx, 'read', 'care-coordination.outreach-terms', null)
  return findTerms(ctx.db, ctx.municipality)
}

export const termsOf = async (ctx: Ctx): Promise<OutreachTerms> =>
  (await findTerms(ctx.db, ctx.municipality))[0] ?? proposedTerms

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setTerms(
  ctx: Ctx,
  { attemptDays, reviewWeeks, reason }: NewTerms,
  seen: string,
): Promise<SettingSet<SetTerms>> {
  const [newest] = await findTerms(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertTerms(ctx.db, { ...setNow(ctx), attempt_days: attemptDays, review_weeks: reviewWeeks, reason })
  record(ctx, 'change', 'care-coordination.outreach-terms', null)
  return { kind: 'set' }
}
