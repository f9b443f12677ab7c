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

/** In order of time. Within a roster they never overlap, and each follows what is taken before it without a gap. */
export function freeSlots(question: Question): readonly Slot[] {
  const slots = daysOf(question.period).flatMap(day =>
    question.rosters.filter(roster => holdsOn(roster, day)).flatMap(roster => slotsOn(roster, day, question)),
  )
  return slots.toSorted(
    (one, other) =>
      Temporal.PlainDateTime.compare(one.from, other.from) || one.professional.localeCompare(other.professional),
  )
}

export const holdsOn = ({ weekday, startsOn, endsOn }: Roster, day: Day): boolean =>
  day.dayOfWeek === weekday &&
  Temporal.PlainDate.compare(startsOn, day) <= 0 &&
  (endsOn === null || Temporal.PlainDate.compare(day, endsOn) <= 0)

export const overlap = (one: Stretch, other: Stretch): boolean =>
  Temporal.PlainDateTime.compare(one.from, other.until) < 0 && Temporal.PlainDateTime.compare(other.from, one.until) < 0

function slotsOn(roster: Roster, day: Day, { away, taken, minutes, earliest }: Question): readonly Slot[] {
  const hours = { from: day.toPlainDateTime(roster.from), until: day.toPlainDateTime(roster.until) }
  const closed = [
    ...away.filter(({ professional }) => professional === null || professional === roster.professional),
    ...taken.filter(one => one.professional === roster.professional || (one.room !== null && one.room === roster.room)),
  ].filter(one => overlap(one, hours))
  const { id, professional, location, room } = roster
  return gapsIn(hours, closed)
    .flatMap(gap => partsOf(gap, minutes))
    .filter(({ from }) => Temporal.PlainDateTime.compare(from, earliest) >= 0)
    .map(part => ({ ...part, roster: id, professional, location, room }))
}

/** What is left of the hours, in order. */
function gapsIn({ from, until }: Stretch, closed: readonly Stretch[]): readonly Stretch[] {
  const gaps: Stretch[] = []
  let free = from
  for (const one of closed.toSorted((a, b) => Temporal.PlainDateTime.compare(a.from, b.from))) {
    if (Temporal.PlainDateTime.compare(free, one.from) < 0) gaps.push({ from: free, until: one.from })
    if (Temporal.PlainDateTime.compare(free, one.until) < 0) free = one.until
  }
  if (Temporal.PlainDateTime.compare(free, until) < 0) gaps.push({ from: free, until })
  return gaps
}

function partsOf({ from, until }: Stretch, minutes: number): readonly Stretch[] {
  const parts: Stretch[] = []
  for (let start = from; ; start = start.add({ minutes })) {
    const end = start.add({ minutes })
    if (Temporal.PlainDateTime.compare(end, until) > 0) return parts
    parts.push({ from: start, until: end })
  }
}

function daysOf({ from, to }: Question['period']): readonly Day[] {
  const days: Day[] = []
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) days.push(day)
  return days
}
