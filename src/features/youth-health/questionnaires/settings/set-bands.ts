import type { Questionnaire } from '../../../../knowledge/questionnaires/questionnaire.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Bands } from './bands.ts'
import { insertBands } from './store.ts'

/** The limits that count from now on; those of before stay, with who set them. */
export async function setBands(ctx: Ctx, questionnaire: Questionnaire, bands: Bands): Promise<void> {
  await insertBands(ctx, questionnaire.id, bands)
  record(ctx, 'change', 'youth-health.questionnaire-band', null, questionnaire.id)
}
