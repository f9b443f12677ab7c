/** The times that are shown: around a day, from now on, at most so many. */
import { locationsOf, professionalsOf } from '../../../centre/index.ts'
import { aroundTarget, type DayOfSlots } from '../../../knowledge/appointments/around-target.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { freeTimes } from './booking/free-times.ts'
import type { Kind } from './rosters/roster.ts'
import type { Names } from './slots.view.tsx'

/** Ours: four weeks to either side of the day aimed at; the field opens three to six weeks before a target date (docs/sources.md). */
const aside = { weeks: 4 }
const mostDays = 4
const mostADay = 4

export type Offered = {
  readonly days: readonly DayOfSlots[]
  readonly names: Names
  readonly around: Temporal.PlainDate
}

/** @param only with these professionals; null for everybody */
export async function offerTimes(
  ctx: Ctx,
  kind: Kind,
  together: number,
  wished: Temporal.PlainDate | null,
  only: ReadonlySet<string> | null = null,
): Promise<Offered> {
  const around = wished && Temporal.PlainDate.compare(wished, ctx.today) > 0 ? wished : ctx.today
  const first = around.subtract(aside)
  const from = Temporal.PlainDate.compare(first, ctx.today) < 0 ? ctx.today : first
  const all = await freeTimes(ctx, kind, together, { from, to: around.add(aside) })
  const slots = only === null ? all : all.filter(({ professional }) => only.has(professional))
  const days = aroundTarget(slots, around, mostDays).map(day => ({ ...day, slots: spread(day.slots) }))
  return { days, names: await namesOf(ctx), around }
}

/** A few of a day's times, from its beginning to its end. */
const spread = <T>(slots: readonly T[]): readonly T[] =>
  slots.length <= mostADay
    ? slots
    : Array.from(
        { length: mostADay },
        (_, nth) => slots[Math.floor((nth * (slots.length - 1)) / (mostADay - 1))],
      ).filter(slot => slot !== undefined)

export async function namesOf(ctx: Ctx): Promise<Names> {
  const [locations, professionals] = await Promise.all([locationsOf(ctx), professionalsOf(ctx)])
  return new Map([...locations, ...professionals].map(({ id, name }) => [id, name]))
}
