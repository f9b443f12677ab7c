/**
 * When it is busy at a location, by the visits of the last weeks, and whether it is busy now, by the line that stands there.
 * Source: none was found; the weeks, the fewest visits and the bounds are proposals of our own. No number of visits is ever told: an hour with
 * fewer than five visits in all those weeks is passed over, as figures of the centre hide what is below five.
 */

export const weeksLookedAt = 6
const fewestVisits = 5
/** Of an hour that is quieter or busier than usual, as a part of what is usual here. */
const quietBelow = 0.75
const busyAbove = 1.25
/** Fewer hours than this tell nothing of what is usual. */
const fewestHours = 4

/** How often somebody came, of one hour of one weekday (Monday is 1), over all weeks together. */
export type Visits = { readonly weekday: number; readonly hour: number; readonly visits: number }
export type Stretch = { readonly from: number; readonly until: number }
/** Whole hours: quiet from 9 until 11. */
export type BusyDay = {
  readonly weekday: number
  readonly quiet: readonly Stretch[]
  readonly busy: readonly Stretch[]
}

/** Per weekday the quiet and the busy hours; days of which nothing can be said are left out. */
export function busyTimes(all: readonly Visits[]): readonly BusyDay[] {
  const known = all.filter(({ visits }) => visits >= fewestVisits)
  if (known.length < fewestHours) return []
  const usual = known.reduce((sum, { visits }) => sum + visits, 0) / known.length
  return [1, 2, 3, 4, 5, 6, 7].flatMap(weekday => {
    const own = known.filter(one => one.weekday === weekday)
    const quiet = stretches(own.filter(({ visits }) => visits < usual * quietBelow))
    const busy = stretches(own.filter(({ visits }) => visits > usual * busyAbove))
    return quiet.length + busy.length > 0 ? [{ weekday, quiet, busy }] : []
  })
}

function stretches(hours: readonly Visits[]): readonly Stretch[] {
  const all: { readonly from: number; until: number }[] = []
  for (const { hour } of hours.toSorted((one, other) => one.hour - other.hour)) {
    const last = all.at(-1)
    if (last?.until === hour) last.until = hour + 1
    else all.push({ from: hour, until: hour + 1 })
  }
  return all
}

const manyWaiting = 5
const longWait = { minutes: 15 }

/** `waiting`: since when each waits, the longest first. Null: the line is not in use today, or there is nothing to say of it. */
export function busyNow(
  line: { readonly isUsed: boolean; readonly waiting: readonly Temporal.Instant[] },
  now: Temporal.Instant,
): 'quiet' | 'busy' | null {
  const [first] = line.waiting
  if (!line.isUsed) return null
  if (!first) return 'quiet'
  const isLong = Temporal.Instant.compare(first.add(longWait), now) <= 0
  return isLong || line.waiting.length >= manyWaiting ? 'busy' : null
}
