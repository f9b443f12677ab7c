/** The time is free again at once. Cancelled twice, the first one counts. */
import { freeTimes } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Appointment, CancelReason } from './appointment.ts'
import { insertEnd } from './store.ts'

export async function cancelAppointment(ctx: Ctx, appointment: Appointment, because: CancelReason): Promise<boolean> {
  if (!(await insertEnd(ctx, appointment.id, because))) return false
  await freeTimes(ctx, [appointment.id])
  record(ctx, 'change', 'parenting-help.appointment', appointment.child, appointment.id)
  return true
}
