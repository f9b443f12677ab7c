/** What was held is an appointment from now on, and what it comes in place of is free. After five minutes there is nothing to confirm. */
import { freeTimes, keepTimes } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Appointment } from './appointment.ts'
import { findAppointment, insertConfirmations, insertEnd } from './store.ts'

export type Confirming =
  | { readonly kind: 'confirmed'; readonly moved: readonly Appointment[] }
  /** Sent once more, or by the other parent: it stands. */
  | { readonly kind: 'confirmed-before' }
  | { readonly kind: 'refused'; readonly because: 'too-late' | 'ended-meanwhile' }

export async function confirmVisit(ctx: Ctx, visit: readonly Appointment[]): Promise<Confirming> {
  if (visit.every(({ isConfirmed }) => isConfirmed)) return { kind: 'confirmed-before' }
  const before = await Promise.all(
    visit.flatMap(({ insteadOf }) => (insteadOf ? [findAppointment(ctx, insteadOf)] : [])),
  )
  const moved = before.filter(one => one !== undefined)
  if (moved.some(({ end }) => end !== null)) return { kind: 'refused', because: 'ended-meanwhile' }
  const ids = visit.map(({ id }) => id)
  if (!(await keepTimes(ctx, ids))) return { kind: 'refused', because: 'too-late' }
  await insertConfirmations(ctx, ids)
  for (const one of moved) await insertEnd(ctx, one.id, 'moved')
  await freeTimes(
    ctx,
    moved.map(({ id }) => id),
  )
  for (const { id, child } of visit)
    record(ctx, moved.length > 0 ? 'change' : 'create', 'parenting-help.appointment', child, id)
  return { kind: 'confirmed', moved }
}
