/** Every night: the words of questions that ended long ago are erased; what they were about stays, to count. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { eraseWords } from './erasing/store.ts'
import { promisesOf } from './settings/set-question-setting.ts'

export async function eraseQuestions(ctx: Ctx): Promise<void> {
  const { keptMonths } = await promisesOf(ctx)
  const before = ctx.now.toZonedDateTimeISO('Europe/Amsterdam').subtract({ months: keptMonths }).toInstant()
  const erased = await eraseWords(ctx.db, ctx.municipality, before, ctx.now)
  if (erased > 0) record(ctx, 'delete', 'information.question', null, `${erased}`)
}
