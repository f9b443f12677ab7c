/** A professional books for somebody: a free time, or beside what is there, which takes a reason that stays readable. */
import { professionalsOf, takeTimes } from '../../../../centre/index.ts'
import type { ChildId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Kind } from '../rosters/roster.ts'
import { type AppointmentId, endsAt, type VisitId } from './appointment.ts'
import { insertAppointments, insertConfirmations, insertOverbooking } from './store.ts'

export type DeskWish = {
  readonly kind: Kind
  readonly professional: string
  readonly location: string
  readonly room: string | null
  readonly startsAt: Temporal.Instant
  readonly child: ChildId | null
  /** Why beside what is there; null for a time that is free. */
  readonly because: string | null
}

export type DeskBooking =
  | { readonly kind: 'booked'; readonly id: AppointmentId }
  | { readonly kind: 'refused'; readonly because: 'taken' | 'past' }

/** Throws NotAllowed for a professional of another organisation. */
export async function bookAtDesk(ctx: Ctx, { kind, because, ...wish }: DeskWish): Promise<DeskBooking> {
  const own = (await professionalsOf(ctx)).find(({ id }) => id === wish.professional)
  if (own?.organisation.id !== ctx.actor.organisation) throw new NotAllowed('parenting-help.appointment', wish.child)
  if (Temporal.Instant.compare(wish.startsAt, ctx.now) < 0) return { kind: 'refused', because: 'past' }
  const id = newId<AppointmentId>()
  const appointment = {
    ...wish,
    id,
    visit: newId<VisitId>(),
    calendarId: id,
    sequence: 0,
    kind: kind.id,
    minutes: kind.minutes,
    person: null,
    insteadOf: null,
  }
  const time = { ...appointment, endsAt: endsAt(appointment) }
  if (!(await takeTimes(ctx, [time], { isExtra: because !== null }))) return { kind: 'refused', because: 'taken' }
  await insertAppointments(ctx, [appointment])
  await insertConfirmations(ctx, [id])
  if (because !== null) await insertOverbooking(ctx, id, because)
  record(ctx, 'create', 'parenting-help.appointment', wish.child, id)
  return { kind: 'booked', id }
}
