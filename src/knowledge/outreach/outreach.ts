/**
 * Outreach (bemoeizorg): help that is offered unasked to a family that avoids it. It is worth doing as long as somebody keeps trying, looks
 * back in time whether it is still right, and comes home safely.
 * Source: GGD GHOR Nederland, GGZ Nederland and KNMG, Handreiking Gegevensuitwisseling in de bemoeizorg (2014), docs/sources.md, row
 * `outreach`. No criteria, terms or intervals were found for it: the days here are proposals, and each municipality sets its own.
 */
type Day = Temporal.PlainDate

export type OutreachTerms = {
  /** Within how many days after an attempt the next is made. */
  readonly attemptDays: number
  /** Within how many weeks is looked at whether outreach is still right. */
  readonly reviewWeeks: number
}
/** Ours, and called so wherever it is shown. */
export const proposedTerms: OutreachTerms = { attemptDays: 14, reviewWeeks: 6 }

/** Why somebody goes to a family that did not ask. Own list; the handbook treats the last under "conflict of duties". */
export const outreachGrounds = ['family-agreed', 'public-task', 'serious-danger'] as const
export type OutreachGround = (typeof outreachGrounds)[number]

export const attemptOutcomes = ['nobody-reached', 'turned-away', 'spoke', 'will-meet', 'accepts-help'] as const
export type AttemptOutcome = (typeof attemptOutcomes)[number]

/** The last day for the next attempt: after the one before it, or after the start; an agreed meeting goes before. */
export function nextAttemptBy(
  { startedOn, lastTriedOn, meetOn }: { startedOn: Day; lastTriedOn: Day | null; meetOn: Day | null },
  terms: OutreachTerms,
): Day {
  return meetOn ?? (lastTriedOn ?? startedOn).add({ days: terms.attemptDays })
}

export const reviewBy = (lookedAtOn: Day, terms: OutreachTerms): Day => lookedAtOn.add({ weeks: terms.reviewWeeks })

/** Days from the last day in time; a positive number is late. */
export const daysLate = (by: Day, today: Day): number => by.until(today).days

/** A visit on which somebody watches over the worker: back before the time that was said, or somebody calls. */
export type Visit = { readonly backBy: Temporal.Instant; readonly returnedAt: Temporal.Instant | null }
export type VisitStanding = 'out' | 'not-back' | 'back'

export function visitStanding({ backBy, returnedAt }: Visit, now: Temporal.Instant): VisitStanding {
  if (returnedAt !== null) return 'back'
  return Temporal.Instant.compare(now, backBy) > 0 ? 'not-back' : 'out'
}
