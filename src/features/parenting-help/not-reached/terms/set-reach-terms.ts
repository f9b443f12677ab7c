/** As the municipality set it; without a setting the proposal holds. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../platform/settings/setting.ts'
import { type NewReachTerms, proposedReachTerms, type ReachTerms, type SetReachTerms } from './reach-terms.ts'
import { findReachTerms, insertReachTerms } from './store.ts'

/** Everything that was ever set, the latest first. */
export async function reachTermsSettings(ctx: Ctx): Promise<readonly SetReachTerms[]> {
  record(ctx, 'read', 'parenting-help.reach-terms', null)
  return findReachTerms(ctx.db, ctx.municipality)
}

export const reachTermsOf = async (ctx: Ctx): Promise<ReachTerms> =>
  (await findReachTerms(ctx.db, ctx.municipality))[0] ?? proposedReachTerms

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setReachTerms(
  ctx: Ctx,
  { answerWeeks, firstStepDays, reason }: NewReachTerms,
  seen: string,
): Promise<SettingSet<SetReachTerms>> {
  const [newest] = await findReachTerms(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertReachTerms(ctx.db, {
    ...setNow(ctx),
    answer_weeks: answerWeeks,
    first_step_days: firstStepDays,
    reason,
  })
  record(ctx, 'change', 'parenting-help.reach-terms', null)
  return { kind: 'set' }
}
