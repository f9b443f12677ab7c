/** Is a place open now, until when, and if not, when will it be? On the clock and calendar of the Netherlands. */
export type Opening = {
  /** Monday is 1. */
  readonly weekday: number
  readonly opensAt: Temporal.PlainTime
  readonly closesAt: Temporal.PlainTime
}
export type OpenState =
  | { readonly kind: 'open'; readonly until: Temporal.PlainTime }
  | { readonly kind: 'closed'; readonly opensOn: Temporal.PlainDate; readonly opensAt: Temporal.PlainTime }
  | { readonly kind: 'never-open' }

const daysAhead = [0, 1, 2, 3, 4, 5, 6, 7] as const

export function openState(openings: readonly Opening[], now: Temporal.PlainDateTime): OpenState {
  const time = now.toPlainTime()
  const current = openings.find(
    opening =>
      opening.weekday === now.dayOfWeek && !isBefore(time, opening.opensAt) && isBefore(time, opening.closesAt),
  )
  if (current) return { kind: 'open', until: current.closesAt }
  for (const days of daysAhead) {
    const day = now.toPlainDate().add({ days })
    const next = openings
      .filter(opening => opening.weekday === day.dayOfWeek && (days > 0 || isBefore(time, opening.opensAt)))
      .toSorted((a, b) => Temporal.PlainTime.compare(a.opensAt, b.opensAt))[0]
    if (next) return { kind: 'closed', opensOn: day, opensAt: next.opensAt }
  }
  return { kind: 'never-open' }
}

const isBefore = (a: Temporal.PlainTime, b: Temporal.PlainTime): boolean => Temporal.PlainTime.compare(a, b) < 0
