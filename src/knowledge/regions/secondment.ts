/** Working for another centre for a time: from a day up to and including a day, when both centres said yes, and no longer than that. */
export type SecondmentFacts = {
  readonly from: Temporal.PlainDate
  /** The last day. */
  readonly until: Temporal.PlainDate
  /** What the other centre said; null while it said nothing. */
  readonly agreed: boolean | null
  /** From this day on it is over, also when its last day has not come; null when nobody ended it. */
  readonly endedOn: Temporal.PlainDate | null
}
const secondmentStandings = ['asked', 'lapsed', 'withdrawn', 'refused', 'ahead', 'running', 'over'] as const
export type SecondmentStanding = (typeof secondmentStandings)[number]

/** Only `running` opens anything. */
export function standingOn(facts: SecondmentFacts, today: Temporal.PlainDate): SecondmentStanding {
  const { from, until, agreed, endedOn } = facts
  const isPast = Temporal.PlainDate.compare(today, until) > 0
  const isEnded = endedOn !== null && Temporal.PlainDate.compare(endedOn, today) <= 0
  if (agreed === false) return 'refused'
  if (agreed === null) return isEnded ? 'withdrawn' : isPast ? 'lapsed' : 'asked'
  if (isEnded || isPast) return 'over'
  return Temporal.PlainDate.compare(today, from) < 0 ? 'ahead' : 'running'
}
