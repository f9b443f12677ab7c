/** How long before a birthday a family hears what changes. No law sets it: a municipality chooses, and until then our proposal counts. */
import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { AgeSetting, NewAgeSetting } from './setting.ts'
import { findSetting, insertSetting } from './store.ts'

/** Six weeks: our proposal, called so on the page. */
export const proposedDays = 42

export const ageSetting = (ctx: Ctx): Promise<AgeSetting | undefined> => findSetting(ctx.db, ctx.municipality)

export const daysAhead = async (ctx: Ctx): Promise<number> => (await ageSetting(ctx))?.daysAhead ?? proposedDays

export async function setAgeSetting(ctx: Ctx, setting: NewAgeSetting): Promise<void> {
  await insertSetting(ctx, setting)
  record(ctx, 'change', 'portal.age-setting', null, String(setting.daysAhead))
}
