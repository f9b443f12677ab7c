/** Light, or full with a safety plan: chosen on a day, with the reason, from what is at stake. */
import { type AtStake, formFor, mayChoose } from '../../../../knowledge/plan/form.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { mustWrite, recordPlan, type Seat } from '../open-plan.ts'
import { insertForm } from './store.ts'

export type NewForm = {
  readonly atStake: AtStake
  readonly reason: string
  /** The version the writer saw; 0 when nothing was chosen yet. */
  readonly readVersion: number
  readonly safetyWorries: number
}
export type Choosing =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'overtaken' }
  /** A worry about safety still stands. */
  | { readonly kind: 'stays-full' }

export async function chooseForm(ctx: Ctx, seat: Seat, entry: NewForm): Promise<Choosing> {
  mustWrite(seat, 'safety')
  const form = formFor(entry.atStake)
  if (!mayChoose(form, entry)) return { kind: 'stays-full' }
  if ((seat.plan.forms.at(-1)?.version ?? 0) !== entry.readVersion) return { kind: 'overtaken' }
  const isWritten = await insertForm(ctx.db, {
    municipality: ctx.municipality,
    plan_id: seat.plan.id,
    version: entry.readVersion + 1,
    form,
    reason: entry.reason,
    chosen_at: ctx.now,
    chosen_by: seat.me.id,
  })
  if (!isWritten) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.plan-form', seat)
  return { kind: 'chosen' }
}
