/** Every night: questions of colleagues about which nothing was said for longer than the term, with their answers. */
import { record } from '../../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { monthsKept } from './choose-keeping.ts'
import { deleteQuestionsSilentSince } from './store.ts'

export async function eraseColleagueQuestions(ctx: Ctx): Promise<void> {
  const here = ctx.now.toZonedDateTimeISO('Europe/Amsterdam')
  const since = here.subtract({ months: await monthsKept(ctx) }).toInstant()
  const erased = await deleteQuestionsSilentSince(ctx.db, ctx.municipality, since)
  if (erased > 0) record(ctx, 'delete', 'information.colleague-question', null, `${erased} term-ended`)
}
