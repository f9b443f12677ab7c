import type { Ctx } from '../../../../platform/ctx.ts'
import { assigneeOf, standingOf } from '../rules.ts'
import { findWaitingThreads } from '../store.ts'

export type WaitingMessages = { readonly waiting: number; readonly late: number }

/** What waits for whoever is signed in, or for nobody yet: a number for the page of today. */
export async function waitingMessages(ctx: Ctx): Promise<WaitingMessages> {
  const threads = await findWaitingThreads(ctx.db, ctx.municipality)
  const mine = threads.filter(thread => (assigneeOf(thread) ?? ctx.actor.id) === ctx.actor.id)
  const late = mine.filter(thread => standingOf(thread, ctx.today).kind === 'late')
  return { waiting: mine.length, late: late.length }
}
