/** How many talks at most, and when somebody calls afterwards, as the municipality set it; without a setting the proposal holds. */
import { proposedTerms, type Terms } from '../../../../knowledge/light-help/light-help.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../platform/settings/setting.ts'
import type { NewTerms, SetTerms } from './chosen-terms.ts'
import { findTerms, insertTerms } from './store.ts'

/** Everything that was ever set, the latest first. */
export async function termsSettings(ctx: Ctx): Promise<readonly SetTerms[]> {
  record(ctx, 'read', 'parenting-help.light-help-terms', null)
  return findTerms(ctx.db, ctx.municipality)
}

export const termsOf = async (ctx: Ctx): Promise<Terms> =>
  (await findTerms(ctx.db, ctx.municipality))[0] ?? proposedTerms

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setTerms(
  ctx: Ctx,
  { mostTalks, callAfterWeeks, reason }: NewTerms,
  seen: string,
): Promise<SettingSet<SetTerms>> {
  const [newest] = await findTerms(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertTerms(ctx.db, { ...setNow(ctx), most_talks: mostTalks, call_after_weeks: callAfterWeeks, reason })
  record(ctx, 'change', 'parenting-help.light-help-terms', null)
  return { kind: 'set' }
}
