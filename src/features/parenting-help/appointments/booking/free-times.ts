/** The free times of a kind of appointment, from the rosters, the exceptions and what is taken. */
import { takenBetween } from '../../../../centre/index.ts'
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
    findRosters(ctx, days.from, kind.id),
    findAbsences(ctx, from),
    takenBetween(ctx, from, until),
  ])
  const stretch = ({
    startsAt,
    endsAt,
  }: {
    readonly startsAt: Temporal.Instant
    readonly endsAt: Temporal.Instant
  }) => ({
    from: localOf(startsAt),
    until: localOf(endsAt),
  })
  return freeSlots({
    rosters: only === null ? rosters : rosters.filter(({ id }) => id === only),
    away: absences.map(one => ({ ...stretch(one), professional: one.professional })),
    taken: taken.map(one => ({ ...stretch(one), professional: one.professional, room: one.room })),
    minutes: kind.minutes * together,
    period: days,
    earliest: localOf(ctx.now),
  })
}
