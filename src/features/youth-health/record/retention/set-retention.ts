/** The municipality keeps records longer than the law asks, until a set age; or goes back to the law alone. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { RetentionSetting } from './retention.ts'
import { insertRetention } from './store.ts'

export async function setRetention(ctx: Ctx, setting: RetentionSetting): Promise<void> {
  await insertRetention(ctx, setting)
  record(ctx, 'change', 'youth-health.retention', null, String(setting.keptUntilAge ?? ''))
}
