/** A family asks to move or cancel an appointment: a message to the centre. The appointment stands until the centre answers. */
import { startThread } from '../../features/information/index.ts'
import { type Appointment, appointmentsForEach } from '../../features/youth-health/index.ts'
import { type Child, fullName } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { opens, subjectsOf } from '../sight.ts'
import type { Change } from './change.form.ts'
import { appointmentText as text } from './text.ts'

export type OwnAppointment = { readonly appointment: Appointment; readonly child: Child; readonly about: string }

/** Throws NotFound for an appointment that is not, or no longer, the reader's to see. */
export async function ownAppointment(ctx: Ctx, id: string): Promise<OwnAppointment> {
  const children = (await subjectsOf(ctx)).filter(subject => opens(subject, 'health')).map(({ child }) => child)
  const all = await appointmentsForEach(ctx, children)
  for (const child of children) {
    const appointment = (all.get(child.id) ?? []).find(one => one.id === id)
    if (!appointment) continue
    record(ctx, 'read', 'portal.child', child.id)
    return { appointment, child, about: child.givenNames || fullName(child) }
  }
  throw new NotFound('appointment')
}

/** Gives the thread in which the centre answers. */
export async function askChange(ctx: Ctx, id: string, { wish, words }: Change): Promise<string> {
  const { appointment, child, about } = await ownAppointment(ctx, id)
  const body = [text.about(about, appointment), text.wish[wish], words].filter(Boolean).join('\n\n')
  return startThread(ctx, { subject: 'appointment', child: child.id, body })
}
