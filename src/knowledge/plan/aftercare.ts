/**
 * Some months after a plan was closed somebody calls the family: does it hold? Who is not reached is tried again; who slips back can go on
 * from where the plan stopped.
 * Source: docs/sources.md, row `aftercare`: no norm was found. Three, six and twelve months, two weeks to make the call in, and the three
 * answers are proposals of our own; each municipality sets its months.
 */
type Day = Temporal.PlainDate

export const proposedMonths: readonly number[] = [3, 6, 12]
/** A call is late after this many days. */
const daysToCall = 14

export const howItGoes = ['holds', 'slips', 'back'] as const
export type HowItGoes = (typeof howItGoes)[number]

export type Call = {
  readonly month: number
  readonly calledOn: Day
  readonly outcome: 'reached' | 'not-reached' | 'declines'
  readonly how: HowItGoes | null
}

export type CallStanding =
  | { readonly kind: 'to-come' | 'due' | 'late' }
  | { readonly kind: 'reached'; readonly how: HowItGoes }
  /** The family wanted no more calls, then or before. */
  | { readonly kind: 'stopped' }
export type DueCall = {
  readonly month: number
  readonly on: Day
  readonly tries: number
  readonly standing: CallStanding
}

/** Each month's call: when it is due and how it stands today. */
export function callsAfter(
  {
    closedOn,
    months,
    calls,
    wants,
  }: { closedOn: Day; months: readonly number[]; calls: readonly Call[]; wants: 'yes' | 'no' },
  today: Day,
): readonly DueCall[] {
  return months
    .toSorted((one, other) => one - other)
    .map(month => {
      const on = closedOn.add({ months: month })
      const own = calls.filter(call => call.month === month)
      return { month, on, tries: own.length, standing: standingOf(own, on, wants, calls, today) }
    })
}

function standingOf(
  own: readonly Call[],
  on: Day,
  wants: 'yes' | 'no',
  all: readonly Call[],
  today: Day,
): CallStanding {
  const reached = own.find(call => call.outcome === 'reached')
  if (reached?.how) return { kind: 'reached', how: reached.how }
  if (wants === 'no' || all.some(call => call.outcome === 'declines')) return { kind: 'stopped' }
  if (Temporal.PlainDate.compare(today, on) < 0) return { kind: 'to-come' }
  return { kind: Temporal.PlainDate.compare(today, on.add({ days: daysToCall })) > 0 ? 'late' : 'due' }
}

/** Of the families that were reached: how many slipped or were back where they began. */
export function relapseOf(calls: readonly Call[]): { readonly reached: number; readonly relapsed: number } {
  const reached = calls.filter(call => call.how !== null)
  return { reached: reached.length, relapsed: reached.filter(call => call.how !== 'holds').length }
}
