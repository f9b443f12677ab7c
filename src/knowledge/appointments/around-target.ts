/** Which free times are shown first: those of the days nearest to the day that is aimed at. */
import type { Slot } from './free-slots.ts'

export type DayOfSlots = { readonly on: Temporal.PlainDate; readonly slots: readonly Slot[] }

/** So many days with a free time, the nearest to the target chosen, shown in order of time. */
export function aroundTarget(
  slots: readonly Slot[],
  target: Temporal.PlainDate,
  mostDays: number,
): readonly DayOfSlots[] {
  const days = [...Map.groupBy(slots, ({ from }) => from.toPlainDate().toString())].map(([on, own]) => ({
    on: Temporal.PlainDate.from(on),
    slots: own,
  }))
  return days
    .toSorted((one, other) => distance(one.on, target) - distance(other.on, target) || compare(one.on, other.on))
    .slice(0, mostDays)
    .toSorted((one, other) => compare(one.on, other.on))
}

const compare = Temporal.PlainDate.compare
const distance = (one: Temporal.PlainDate, other: Temporal.PlainDate): number =>
  Math.abs(one.until(other, { largestUnit: 'days' }).days)
