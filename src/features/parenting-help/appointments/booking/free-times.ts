/** The free times of a kind of appointment, from the rosters, the exceptions and what is taken. */
import { type TakenTime, takenBetween } from '../../../../centre/index.ts'
import { freeSlots, type Slot } from '../../../../knowledge/appointments/free-slots.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Kind } from '../rosters/roster.ts'
import { findAbsences, findRosters } from '../rosters/store.ts'

type Days = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }

export const zone = 'Europe/Amsterdam'
export const instantOf = (moment: Temporal.PlainDateTime): Temporal.Instant => moment.toZonedDateTime(zone).toInstant()
export const localOf = (instant: Temporal.Instant): Temporal.PlainDateTime =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime()

/** @param together how many come one after the other; @param only of this roster; null for all */
export async function freeTimes(
  ctx: Ctx,
  kind: Kind,
  together: number,
  days: Days,
  only: string | null = null,
): Promise<readonly Slot[]> {
  const from = instantOf(days.from.toPlainDateTime())
  const until = instantOf(days.to.add({ days: 1 }).toPlainDateTime())
  const [rosters, absences, taken] = await Promise.all([
    findRosters(ctx, days.from, kind.id, only),
    findAbsences(ctx, from),
    takenBetween(ctx, from, until),
  ])
  // A town has hundreds in a day; most are of somebody else, in another room.
  const professionals = new Set(rosters.map(({ professional }) => professional))
  const rooms = new Set(rosters.map(({ room }) => room))
  const own = taken.filter(one => professionals.has(one.professional) || (one.room !== null && rooms.has(one.room)))
  return freeSlots({
    rosters,
    away: absences.map(one => ({ ...stretchOf(one), professional: one.professional })),
    taken: own.map(one => ({ ...stretchOf(one), professional: one.professional, room: one.room })),
    minutes: kind.minutes * together,
    period: days,
    earliest: localOf(ctx.now),
  })
}

const stretchOf = ({ startsAt, endsAt }: Pick<TakenTime, 'startsAt' | 'endsAt'>) => ({
  from: localOf(startsAt),
  until: localOf(endsAt),
})
