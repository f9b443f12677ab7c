/** For whom somebody in Mijn CJG may book, and which appointments they see: whose file opens for them by law. */
import { mayOpen } from '../../../knowledge/consent/who-may-see.ts'
import { type Child, childrenInCareOf, findChild } from '../../../people/index.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import type { Appointment } from './booking/appointment.ts'
import { findAppointment, findVisit } from './booking/store.ts'

/** Oneself first, then the children, the oldest first. */
export async function bookableFor(ctx: Ctx): Promise<readonly Child[]> {
  const [self, wards] = await Promise.all([findChild(ctx, ctx.actor.id), childrenInCareOf(ctx, ctx.actor.id)])
  const question = ({ birth }: Child) =>
    ({ law: 'medical-treatment', birth: birth.on, on: ctx.today, canWeigh: true }) as const
  const own = wards.filter(({ child, custody }) =>
    mayOpen({ kind: 'parent', hasCustody: custody === 'with-custody' }, question(child)),
  )
  const children = own
    .map(({ child }) => child)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.birth.on, other.birth.on))
  const all = self && mayOpen({ kind: 'youth' }, question(self)) ? [self, ...children] : children
  return all.filter(({ diedOn }) => diedOn === null)
}

/** Throws NotAllowed for an appointment that is not the reader's to see. */
export async function getOwnAppointment(ctx: Ctx, id: string): Promise<Appointment> {
  const appointment = isId(id) ? await findAppointment(ctx, id) : undefined
  if (!appointment?.isConfirmed || !(await isOwn(ctx, appointment)))
    throw new NotAllowed('parenting-help.appointment', appointment?.child ?? null)
  return appointment
}

/** What the reader holds, and nobody else. */
export async function getOwnVisit(ctx: Ctx, id: string): Promise<readonly Appointment[]> {
  const visit = isId(id) ? await findVisit(ctx, id) : []
  if (visit.length === 0 || visit.some(({ person }) => person !== ctx.actor.id))
    throw new NotAllowed('parenting-help.appointment', visit[0]?.child ?? null)
  return visit
}

async function isOwn(ctx: Ctx, { child, person }: Appointment): Promise<boolean> {
  if (child === null) return person === ctx.actor.id
  return (await bookableFor(ctx)).some(({ id }) => id === child)
}
