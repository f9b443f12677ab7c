/** What aftercare asks of whoever acts: how many families to call, and how many of those late. No names. */
import type { Ctx } from '../../../platform/ctx.ts'
import { myAftercare } from './look-up.ts'
import { isCallDue, nextCall } from './rules.ts'

export type AftercareWork = { readonly waiting: number; readonly late: number }

export async function aftercareWork(ctx: Ctx): Promise<AftercareWork> {
  const due = (await myAftercare(ctx)).filter(isCallDue)
  return { waiting: due.length, late: due.filter(one => nextCall(one)?.standing.kind === 'late').length }
}
