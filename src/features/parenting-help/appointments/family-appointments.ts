/** What comes for these children and this reader: for the agenda of Mijn CJG, which asks first who may see whom. */
import { type Child, whereaboutsHidden } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { localOf } from './booking/free-times.ts'
import { findStanding } from './booking/store.ts'
import { familyText } from './family/text.ts'

export type FamilyAppointment = {
  readonly id: string
  readonly child: string
  readonly on: Temporal.PlainDate
  readonly at: Temporal.PlainTime
  readonly minutes: number
  readonly locationName: string
  readonly what: string
}

export async function familyAppointmentsOf(
  ctx: Ctx,
  children: readonly Child[],
): Promise<readonly FamilyAppointment[]> {
  const ids = children.map(({ id }) => id)
  if (ids.length === 0) return []
  const standing = await findStanding(ctx, { children: ids, person: ctx.actor.id, from: ctx.now })
  const hidden = await whereaboutsHidden(ctx, ids, ctx.actor.id)
  return standing.flatMap(({ id, child, startsAt, minutes, locationName, kindName }) => {
    if (child === null) return []
    record(ctx, 'read', 'parenting-help.appointment', child, id)
    const local = localOf(startsAt)
    const place = hidden.has(child) ? familyText.own.hiddenPlace : locationName
    return { id, child, on: local.toPlainDate(), at: local.toPlainTime(), minutes, locationName: place, what: kindName }
  })
}
