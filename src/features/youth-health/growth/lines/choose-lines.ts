/** A professional chooses with which children this child is compared on its charts. A later choice counts from then on. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import type { ChosenPopulation } from './lines-choice.ts'
import { insertLinesChoice } from './store.ts'

export type Choosing = { readonly population: ChosenPopulation; readonly because: string }

export async function chooseLines(ctx: Ctx, childId: string, { population, because }: Choosing): Promise<void> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id)
  await insertLinesChoice(ctx, child.id, { population, because, on: ctx.today })
  record(ctx, 'change', 'youth-health.growth', child.id)
}
