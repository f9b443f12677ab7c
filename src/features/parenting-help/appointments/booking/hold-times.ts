/**
 * A time is kept for somebody for five minutes, while a form is filled in: for one, or for siblings one after the other. All of it or
 * nothing, and never what another has: of two at once the database refuses one.
 */
import { freeTimes as giveBack, takeTimes } from '../../../../centre/index.ts'
import type { Slot } from '../../../../knowledge/appointments/free-slots.ts'
import type { ChildId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Kind } from '../rosters/roster.ts'
import { type Appointment, type AppointmentId, endsAt, type NewAppointment, type VisitId } from './appointment.ts'
import { freeTimes, instantOf } from './free-times.ts'
import { findHeldBy, insertAppointments } from './store.ts'

export const heldFor = { minutes: 5 }

export type Wish = {
  readonly kind: Kind
  readonly roster: string
  readonly from: Temporal.PlainDateTime
  /** One for each who comes; null for who has no name here. */
  readonly children: readonly (ChildId | null)[]
  /** Who books in Mijn CJG; what this person held before is free again. */
  readonly person: string | null
  /** What it comes in place of, from when it is confirmed. */
  readonly insteadOf: Appointment | null
}

export type Holding =
  | { readonly kind: 'held'; readonly visit: VisitId }
  | { readonly kind: 'refused'; readonly because: 'taken' }

export async function holdTimes(ctx: Ctx, wish: Wish): Promise<Holding> {
  if (wish.person !== null) await giveBack(ctx, await findHeldBy(ctx, wish.person))
  const day = wish.from.toPlainDate()
  const free = await freeTimes(ctx, wish.kind, wish.children.length, { from: day, to: day }, wish.roster)
  const slot = free.find(({ from }) => from.equals(wish.from))
  if (!slot) return { kind: 'refused', because: 'taken' }
  const appointments = appointmentsIn(slot, wish)
  const times = appointments.map(one => ({ ...one, endsAt: endsAt(one) }))
  if (!(await takeTimes(ctx, times, { heldUntil: ctx.now.add(heldFor) }))) return { kind: 'refused', because: 'taken' }
  await insertAppointments(ctx, appointments)
  for (const { id, child } of appointments) record(ctx, 'create', 'parenting-help.held-time', child, id)
  return { kind: 'held', visit: appointments[0]?.visit ?? newId<VisitId>() }
}

/** One after the other, each as long as the kind takes. */
function appointmentsIn(slot: Slot, { kind, children, person, insteadOf }: Wish): readonly NewAppointment[] {
  const visit = newId<VisitId>()
  return children.map((child, place) => {
    const id = newId<AppointmentId>()
    return {
      id,
      visit,
      calendarId: insteadOf?.calendarId ?? id,
      sequence: insteadOf ? insteadOf.sequence + 1 : 0,
      kind: kind.id,
      professional: slot.professional,
      location: slot.location,
      room: slot.room,
      startsAt: instantOf(slot.from).add({ minutes: kind.minutes * place }),
      minutes: kind.minutes,
      child,
      person,
      insteadOf: insteadOf?.id ?? null,
    }
  })
}
