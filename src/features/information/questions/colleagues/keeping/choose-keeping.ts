/** A municipality chooses how long advice among colleagues stays; what was chosen before stays readable, with who and why. */
import { record } from '../../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { overtaken, type SettingSet, setNow } from '../../../../../platform/settings/setting.ts'
import { type ChosenKeeping, type NewKeeping, proposedKeeping } from './keeping.ts'
import { findKeepings, insertKeeping } from './store.ts'

const object = 'information.colleague-setting'

/** @param seen the choice that the form showed; empty when nothing was chosen yet */
export async function chooseKeeping(
  ctx: Ctx,
  { keptMonths, reason }: NewKeeping,
  seen: string,
): Promise<SettingSet<ChosenKeeping>> {
  const [newest] = await findKeepings(ctx.db, ctx.municipality)
  const stale = overtaken(newest, seen)
  if (stale) return stale
  await insertKeeping(ctx.db, { ...setNow(ctx), kept_months: keptMonths, reason })
  record(ctx, 'change', object, null)
  return { kind: 'set' }
}

/** The latest first. */
export async function chosenKeepings(ctx: Ctx): Promise<readonly ChosenKeeping[]> {
  record(ctx, 'read', object, null)
  return findKeepings(ctx.db, ctx.municipality)
}

/** What counts today: what was chosen last, else our proposal. */
export const monthsKept = async (ctx: Ctx): Promise<number> =>
  ((await findKeepings(ctx.db, ctx.municipality))[0] ?? proposedKeeping).keptMonths
