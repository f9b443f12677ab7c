import type { Ctx } from '../../../platform/ctx.ts'
import { findDueDays } from './store.ts'

export type WaitingQuestions = { readonly open: number; readonly late: number }

/** How many questions wait for an answer, and how many of those longer than was promised: for a menu, for today's page. */
export async function waitingQuestions(ctx: Ctx): Promise<WaitingQuestions> {
  const days = await findDueDays(ctx.db, ctx.municipality)
  return { open: days.length, late: days.filter(day => Temporal.PlainDate.compare(day, ctx.today) < 0).length }
}
