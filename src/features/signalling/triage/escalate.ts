/** Every morning: the last day of a concern passed without a decision. Everyone who decides hears that something waits, once per concern. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { findOverdue, insertEscalation } from './overdue/store.ts'
import { tellTriagists } from './tell.ts'

export async function escalateConcerns(ctx: Ctx): Promise<{ readonly escalated: number }> {
  const overdue = await findOverdue(ctx.db, ctx.municipality, ctx.today)
  if (overdue.length === 0) return { escalated: 0 }
  const told = await tellTriagists(ctx, 'overdue')
  for (const { id, child } of overdue) {
    const escalation = { municipality: ctx.municipality, concern_id: id, escalated_at: ctx.now, told }
    await insertEscalation(ctx.db, escalation)
    record(ctx, 'transfer', 'signalling.triage', child, 'term-ended')
  }
  return { escalated: overdue.length }
}
