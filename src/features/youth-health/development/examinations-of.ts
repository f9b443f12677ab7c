/** Everything that was examined of a child, as it stands after corrections. The caller says who may see it, and records that. */
import type { ChildId } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { corrected, type Examination } from './examination.ts'
import { findExaminations } from './store.ts'

export async function examinationsOf(ctx: Ctx, child: ChildId): Promise<readonly Examination[]> {
  const { examinations, corrections } = await findExaminations(ctx.db, ctx.municipality, child)
  return corrected(examinations, corrections)
}
