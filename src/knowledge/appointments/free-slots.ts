/**
 * The free times of a period: what rosters promise, less who is away and what is taken. Nothing of it is stored, so nothing of it can go
 * stale; whether a time is still free when somebody asks for it is for the database to say.
 */
type Day = Temporal.PlainDate
type Time = Temporal.PlainTime
type Moment = Temporal.PlainDateTime

/** Somebody receives families every week, on one day and at these hours. */
export type Roster = {
  readonly id: string
  readonly professional: string
  readonly location: string
  readonly room: string | null
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  readonly weekday: number
  readonly from: Time
  readonly until: Time
  readonly startsOn: Day
  /** The last day; null while nobody knows one. */
  readonly endsOn: Day | null
}

export type Stretch = { readonly from: Moment; readonly until: Moment }

/** Null for a professional: everybody is away. */
export type Away = Stretch & { readonly professional: string | null }
export type Taken = Stretch & { readonly professional: string; readonly room: string | null }

export type Slot = Stretch & Pick<Roster, 'professional' | 'location' | 'room'> & { readonly roster: string }

export type Question = {
  readonly rosters: readonly Roster[]
  readonly away: readonly Away[]
  readonly taken: readonly Taken[]
  /** How long it takes: of siblings together, all of them. */
  readonly minutes: number
  readonly period: { readonly from: Day; readonly to: Day }
  /** Nothing before this moment: now, and the time that a centre needs to expect somebody. */
  readonly earliest: Moment
}

/**
 * In order of time. Within a roster they never overlap, and each follows what is taken before it without a gap.
 * Reckoned in minutes: a week of five rosters is thousands of comparisons, and `Temporal` takes a microsecond for each.
 */
export function freeSlots({ rosters, away, taken, minutes, period, earliest }: Question): readonly Slot[] {
  const closed = [...away, ...taken].map(one => ({ ...one, ...stretchOf(one) }))
  const first = minuteOf(earliest)
  const free = daysOf(period).flatMap(day =>
    rosters
      .filter(roster => holdsOn(roster, day))
      .flatMap(roster => {
        const hours = stretchOf({ from: day.toPlainDateTime(roster.from), until: day.toPlainDateTime(roster.until) })
        const gaps = gapsIn(
          hours,
          closed.filter(one => concerns(one, roster) && overlapping(one, hours)),
        )
        return gaps.flatMap(gap => partsOf(gap, minutes)).map(part => ({ ...part, roster }))
      }),
  )
  return free
    .filter(({ start }) => start >= first)
    .toSorted((one, other) => one.start - other.start || byName(one.roster, other.roster))
    .map(({ start, end, roster: { id, professional, location, room } }) => {
      return { from: momentAt(start), until: momentAt(end), roster: id, professional, location, room }
    })
}

const holdsOn = ({ weekday, startsOn, endsOn }: Roster, day: Day): boolean =>
  day.dayOfWeek === weekday &&
  Temporal.PlainDate.compare(startsOn, day) <= 0 &&
  (endsOn === null || Temporal.PlainDate.compare(day, endsOn) <= 0)

/** The same in minutes, by the clock on the wall. */
type Minutes = { readonly start: number; readonly end: number }

const msOfMinute = 60_000
const minuteOf = (at: Moment): number => at.toZonedDateTime('UTC').epochMilliseconds / msOfMinute
const stretchOf = ({ from, until }: Stretch): Minutes => ({ start: minuteOf(from), end: minuteOf(until) })
const momentAt = (minute: number): Moment =>
  Temporal.Instant.fromEpochMilliseconds(minute * msOfMinute)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()

const overlapping = (one: Minutes, other: Minutes): boolean => one.start < other.end && other.start < one.end

/** Everybody is away, the professional is, or the room is taken. */
const concerns = (one: Pick<Away, 'professional'> & { readonly room?: string | null }, roster: Roster): boolean =>
  one.professional === null ||
  one.professional === roster.professional ||
  (typeof one.room === 'string' && one.room === roster.room)

const byName = (one: Roster, other: Roster): number => one.professional.localeCompare(other.professional)

/** What is left of the hours, in order. */
function gapsIn({ start, end }: Minutes, closed: readonly Minutes[]): readonly Minutes[] {
  const gaps: Minutes[] = []
  let free = start
  for (const one of closed.toSorted((a, b) => a.start - b.start)) {
    if (free < one.start) gaps.push({ start: free, end: one.start })
    free = Math.max(free, one.end)
  }
  if (free < end) gaps.push({ start: free, end })
  return gaps
}

function partsOf(gap: Minutes, minutes: number): readonly Minutes[] {
  const parts: Minutes[] = []
  for (let start = gap.start; start + minutes <= gap.end; start += minutes) parts.push({ start, end: start + minutes })
  return parts
}

function daysOf({ from, to }: Question['period']): readonly Day[] {
  const days: Day[] = []
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) days.push(day)
  return days
}
