/** What the pages about a held time and an appointment need: the names of who come, and a place that this reader may know. */
import { getChildren, whereaboutsHidden } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, page } from '../../../../platform/web/answer.ts'
import { type Appointment, isStanding } from '../booking/appointment.ts'
import { heldFor } from '../booking/hold-times.ts'
import { findAppointment, findHeldUntil, findVisit } from '../booking/store.ts'
import { ownWishes, reachableBy } from '../reminders/wishes.ts'
import { nameOf } from './name-of.ts'
import { RemindersPage } from './reminders.view.tsx'
import { familyText as text } from './text.ts'
import { HeldPage, type Named, OwnPage } from './visit.view.tsx'

export async function heldPage(ctx: Ctx, visit: readonly Appointment[]) {
  const [first] = visit
  const [named, until, instead, reachable, wants] = await Promise.all([
    namedFrom(ctx, visit),
    findHeldUntil(ctx, first?.id ?? ''),
    first?.insteadOf ? findAppointment(ctx, first.insteadOf) : undefined,
    reachableBy(ctx),
    ownWishes(ctx),
  ])
  return HeldPage({
    visit: named,
    until: until ?? ctx.now.subtract(heldFor),
    instead: instead ?? null,
    reachable,
    wants,
  })
}

export async function ownPage(
  ctx: Ctx,
  appointment: Appointment,
  told: 'made' | 'moved' | 'cancelled' | null,
): Promise<Answer> {
  const visit = (await findVisit(ctx, appointment.visit)).filter(one => isStanding(one) || one.id === appointment.id)
  const together = await namedFrom(ctx, visit)
  for (const { id, child } of visit) record(ctx, 'read', 'parenting-help.appointment', child, id)
  const own = together.find(one => one.appointment.id === appointment.id) ?? { appointment, name: null, place: '' }
  const isPast = Temporal.Instant.compare(appointment.startsAt, ctx.now) < 0
  const { mail } = await reachableBy(ctx)
  return page(text.own.title(own.name), OwnPage({ own, together, isPast, told, isMailed: mail }))
}

export async function remindersPage(ctx: Ctx, isSaved: boolean) {
  const [reachable, wants] = await Promise.all([reachableBy(ctx), ownWishes(ctx)])
  record(ctx, 'read', 'parenting-help.reminder-wish', ctx.actor.id)
  return RemindersPage({ reachable, wants, isSaved })
}

async function namedFrom(ctx: Ctx, visit: readonly Appointment[]): Promise<readonly Named[]> {
  const ids = visit.flatMap(({ child }) => child ?? [])
  const [children, hidden] = await Promise.all([getChildren(ctx, ids), whereaboutsHidden(ctx, ids, ctx.actor.id)])
  return visit.map(appointment => {
    const child = children.find(({ id }) => id === appointment.child)
    const isHidden = appointment.child !== null && hidden.has(appointment.child)
    return {
      appointment,
      name: child ? nameOf(child) : null,
      place: isHidden ? text.own.hiddenPlace : text.own.where(appointment),
    }
  })
}
