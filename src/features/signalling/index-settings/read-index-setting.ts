/** How this municipality takes part in the referral index today. */
import type { Ctx } from '../../../platform/ctx.ts'
import { defaultSetting, type IndexSetting, settingOn } from './index-setting.ts'
import { findIndexSettings } from './store.ts'

export async function indexSetting(ctx: Pick<Ctx, 'db' | 'municipality' | 'today'>): Promise<IndexSetting> {
  const [newest] = await findIndexSettings(ctx.db, ctx.municipality)
  return settingOn(newest ?? defaultSetting, ctx.today)
}
