/** The appointments of one child that are still to come: on its record, and on the page of its family. */
import { type Child, type ChildId, whereaboutsHidden } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findMomentFacts, findMomentFactsOfEach, type MomentFacts } from '../../consultation/moments/moments-of.ts'
import { attendanceOf, momentToHold } from '../agenda/rules.ts'
import type { Planned } from './planned-contact.ts'
import { isStanding } from './rules.ts'
import { findPlannedFrom } from './store.ts'
import { planningText } from './text.ts'

export type Coming = Planned & {
  /** What there is to hold: on indication, when the moment that was planned was held in the meantime. */
  readonly toHold: Planned['moment']
}

/** What a family reads about an appointment. */
export type Appointment = Pick<Planned, 'id' | 'on' | 'at' | 'minutes' | 'locationName'> & {
  /** 'Consult 9 maanden', 'een extra afspraak' */
  readonly what: string
}

/** All that has to be asked; travels beside the other questions about a record. */
export const findComing = (ctx: Ctx, child: ChildId): Promise<[MomentFacts, readonly Planned[]]> =>
  Promise.all([findMomentFacts(ctx, child), findPlannedFrom(ctx.db, ctx.municipality, [child], ctx.today)])

/** The first one first. A child that was seen on that day, or did not come, is not expected any more. */
export function comingFrom(
  planned: readonly Planned[],
  { held, programme, attempts }: Pick<MomentFacts, 'held' | 'programme' | 'attempts'>,
  today: Temporal.PlainDate,
): readonly Coming[] {
  const notHeld = attempts.map(({ moment, on }) => ({ code: moment, on }))
  return planned
    .filter(one => isStanding(one, today) && isExpected(attendanceOf(one, held, notHeld)))
    .toSorted(
      (one, other) => Temporal.PlainDate.compare(one.on, other.on) || Temporal.PlainTime.compare(one.at, other.at),
    )
    .map(one => ({ ...one, toHold: momentToHold(one, held, programme) }))
}

const isExpected = (attendance: ReturnType<typeof attendanceOf>): boolean =>
  attendance === 'expected' || attendance === 'arrived'

/** The caller has found that this person may see the child's record (`knowledge/consent/who-may-see.ts`); the reading is logged here. */
export async function appointmentsFor(ctx: Ctx, child: Child): Promise<readonly Appointment[]> {
  return (await appointmentsForEach(ctx, [child])).get(child.id) ?? []
}

/** The same of the children of one family, at once. */
export async function appointmentsForEach(
  ctx: Ctx,
  children: readonly Child[],
): Promise<ReadonlyMap<string, readonly Appointment[]>> {
  if (children.length === 0) return new Map()
  const ids = children.map(({ id }) => id)
  for (const id of ids) record(ctx, 'read', 'youth-health.planned-contact', id)
  const planned = await findPlannedFrom(ctx.db, ctx.municipality, ids, ctx.today)
  if (planned.length === 0) return new Map()
  const factsOf = await findMomentFactsOfEach(ctx, ids)
  const hidden = await whereaboutsHidden(ctx, ids, ctx.actor.id)
  const each = ids.map(id => {
    const own = comingFrom(
      planned.filter(({ child }) => child === id),
      factsOf(id),
      ctx.today,
    ).map(appointmentFrom)
    return [id, hidden.has(id) ? own.map(withoutPlace) : own] as const
  })
  return new Map(each)
}

/** Whoever may not know where the child lives does not read where it will be. */
const withoutPlace = (appointment: Appointment): Appointment => ({
  ...appointment,
  locationName: planningText.placeNotSaid,
})

const appointmentFrom = ({ id, on, at, minutes, locationName, toHold }: Coming): Appointment => ({
  id,
  on,
  at,
  minutes,
  locationName,
  what: planningText.forFamily(toHold),
})
