/** The day of an organisation: what families booked with its professionals, and who of them is away. */
import { professionalsOf } from '../../../../centre/index.ts'
import { type Child, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { type Appointment, endsAt } from '../booking/appointment.ts'
import { instantOf } from '../booking/free-times.ts'
import { findAppointment, findBetween } from '../booking/store.ts'
import type { Channel } from '../reminders/channel.ts'
import { findRefusedReminders, findVisitors } from '../reminders/store.ts'
import { findAbsences } from '../rosters/store.ts'

export type DayLine = {
  readonly appointment: Appointment
  readonly child: Child | null
  /** What a visitor without an account called itself. */
  readonly calledSelf: string
  /** The language of the interpreter that it asked for; null when it asked for none. */
  readonly interpreter: string | null
  /** By which ways the reminder did not arrive. */
  readonly notReminded: readonly Channel[]
  /** Whoever was to receive them is away then. */
  readonly isOutside: boolean
}

export async function dayOf(ctx: Ctx, on: Temporal.PlainDate): Promise<readonly DayLine[]> {
  const [from, until] = [on, on.add({ days: 1 })].map(day => instantOf(day.toPlainDateTime()))
  if (!from || !until) return []
  const all = (await findBetween(ctx, from, until)).filter(
    ({ organisation }) => organisation === ctx.actor.organisation,
  )
  const ids = all.flatMap(({ child }) => child ?? [])
  const [children, visitors, absences, notReminded] = await Promise.all([
    getChildren(ctx, ids),
    findVisitors(
      ctx,
      all.map(({ visit }) => visit),
    ),
    findAbsences(ctx, from),
    findRefusedReminders(
      ctx,
      all.map(({ id }) => id),
    ),
  ])
  record(ctx, 'search', 'parenting-help.appointment', null)
  for (const id of new Set(ids)) record(ctx, 'read', 'parenting-help.appointment', id)
  return all.map(appointment => ({
    appointment,
    child: children.find(({ id }) => id === appointment.child) ?? null,
    calledSelf: visitors.find(({ visit }) => visit === appointment.visit)?.name ?? '',
    interpreter: visitors.find(({ visit }) => visit === appointment.visit)?.interpreter ?? null,
    notReminded: notReminded.get(appointment.id) ?? [],
    isOutside: absences.some(
      ({ professional, startsAt, endsAt: over }) =>
        (professional === null || professional === appointment.professional) &&
        Temporal.Instant.compare(startsAt, endsAt(appointment)) < 0 &&
        Temporal.Instant.compare(over, appointment.startsAt) > 0,
    ),
  }))
}

/** Throws NotAllowed for an appointment with another organisation. */
export async function getAtWork(ctx: Ctx, id: string): Promise<Appointment> {
  const appointment = isId(id) ? await findAppointment(ctx, id) : undefined
  if (!appointment?.isConfirmed || appointment.organisation !== ctx.actor.organisation)
    throw new NotAllowed('parenting-help.appointment', appointment?.child ?? null)
  return appointment
}

/** Those of one's own organisation, with whom one may plan. */
export const colleaguesOf = async (ctx: Ctx) =>
  (await professionalsOf(ctx)).filter(({ organisation }) => organisation.id === ctx.actor.organisation)
