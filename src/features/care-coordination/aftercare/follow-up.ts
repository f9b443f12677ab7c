/** Asking a family whether it wants to be called, and the calls themselves. */
import { getProfessional } from '../../../centre/index.ts'
import type { HowItGoes } from '../../../knowledge/plan/aftercare.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { recordPlan } from '../plans/open-plan.ts'
import type { CallId } from './aftercare.ts'
import { type AtAftercare, callerOf } from './look-up.ts'
import { insertCall, insertWish, settleMonth } from './store.ts'

export type NewWish = {
  readonly version: number
  readonly wants: 'yes' | 'no'
  /** Null: who calls stays as it is. */
  readonly caller: string | null
  readonly words: string
}
export type Wished = 'said' | 'overtaken' | 'nobody-calls'

/** Said by the family itself, or written down by a professional who asked. */
export async function sayWish(ctx: Ctx, { seat, aftercare }: AtAftercare, wish: NewWish): Promise<Wished> {
  const caller = seat.me.kind === 'professional' && wish.caller !== null ? wish.caller : callerOf(aftercare)
  const isHere = seat.plan.participants.some(one => one.kind === 'professional' && one.subject === caller)
  if (caller === null || !isHere) return 'nobody-calls'
  const { id } = await getProfessional(ctx, caller)
  const isFirst =
    wish.version === (aftercare.wish?.version ?? 0) &&
    (await insertWish(ctx.db, {
      municipality: ctx.municipality,
      plan_id: seat.plan.id,
      version: wish.version + 1,
      wants: wish.wants,
      caller_id: id,
      words: wish.words,
      said_at: ctx.now,
      written_by: seat.me.id,
    }))
  if (!isFirst) return 'overtaken'
  recordPlan(ctx, 'create', 'care-coordination.aftercare', seat, 'wish')
  return 'said'
}

export type NewCall = {
  readonly month: number
  readonly calledOn: Temporal.PlainDate
  readonly outcome: 'reached' | 'not-reached' | 'declines'
  readonly how: HowItGoes | null
  readonly score: number | null
  readonly words: string
}
/** `settled`: somebody else reached the family for this month meanwhile. `not-due`: this plan knows no call of this month. */
export type Called = 'called' | 'settled' | 'not-due'

export async function logCall(ctx: Ctx, { seat, aftercare }: AtAftercare, call: NewCall): Promise<Called> {
  if (seat.me.kind !== 'professional') throw new NotAllowed('care-coordination.aftercare', seat.children[0]?.id ?? null)
  const due = aftercare.due.find(({ month }) => month === call.month)
  if (!due || due.standing.kind === 'stopped') return 'not-due'
  if (due.standing.kind === 'reached') return 'settled'
  const id = newId<CallId>()
  const of = { municipality: ctx.municipality, plan_id: seat.plan.id, month: call.month }
  await insertCall(ctx.db, {
    ...of,
    id,
    called_on: call.calledOn,
    outcome: call.outcome,
    how: call.how,
    score: call.score,
    words: call.words,
    called_at: ctx.now,
    called_by: ctx.actor.id,
  })
  if (call.outcome !== 'not-reached') await settleMonth(ctx.db, { ...of, call_id: id })
  recordPlan(ctx, 'create', 'care-coordination.aftercare', seat, 'call')
  return 'called'
}
