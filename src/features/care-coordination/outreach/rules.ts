/** What can be read off outreach. Pure: today is an argument. */
import { daysLate, nextAttemptBy, type OutreachTerms, visitStanding } from '../../../knowledge/outreach/outreach.ts'
import type { Attempt, Outreach, Review, Visit } from './outreach.ts'

type Day = Temporal.PlainDate

export type NextStep = { readonly by: Day; readonly daysLate: number }
export type Due = { readonly attempt: NextStep; readonly review: NextStep }

const lastAttempt = ({ attempts }: Outreach): Attempt | undefined =>
  attempts.toSorted((one, other) => Temporal.PlainDate.compare(one.triedOn, other.triedOn)).at(-1)

export const nextReview = ({ reviews }: Pick<Outreach, 'reviews'>): Review | undefined => reviews.at(-1)

/** When the next attempt and the next look are due; null when it ended. */
export function dueOf(outreach: Outreach, terms: OutreachTerms, today: Day): Due | null {
  const review = nextReview(outreach)
  if (outreach.end !== null || review === undefined) return null
  const last = lastAttempt(outreach)
  const attemptBy = nextAttemptBy(
    { startedOn: outreach.startedOn, lastTriedOn: last?.triedOn ?? null, meetOn: last?.meetOn ?? null },
    terms,
  )
  const step = (by: Day): NextStep => ({ by, daysLate: Math.max(0, daysLate(by, today)) })
  return { attempt: step(attemptBy), review: step(review.plannedOn) }
}

/** The visit of this worker that did not end. */
export const visitOf = (outreach: Outreach, worker: string): Visit | undefined =>
  outreach.visits.find(visit => visit.worker.id === worker && visit.returnedAt === null)

export const isOverdue = (visit: Visit, now: Temporal.Instant): boolean => visitStanding(visit, now) === 'not-back'

export const worksOn = (outreach: Pick<Outreach, 'workers'>, person: string): boolean =>
  outreach.workers.some(({ id }) => id === person)
