/** When a child can be planned, and where. Pure. */
import type { DayWindow } from '../../../../knowledge/contact-moments/age-window.ts'
import type { DueMoment } from '../../../../knowledge/contact-moments/due-moments.ts'
import { freePlaces, type Session } from '../sessions/session.ts'
import type { Planned } from './planned-contact.ts'

type Day = Temporal.PlainDate

/** It is still to be held: not ended, and its day is not over. */
export const isStanding = ({ end, on }: Pick<Planned, 'end' | 'on'>, today: Day): boolean =>
  end === null && Temporal.PlainDate.compare(on, today) >= 0

/** The place that a child has for this moment, if any. */
export const standingFor = (planned: readonly Planned[], moment: string, today: Day): Planned | undefined =>
  planned.find(one => one.moment === moment && isStanding(one, today))

/**
 * The day on which a moment of the programme was held, null when it was not. Such a moment is held once: nobody is planned for it again.
 * What is outside the programme, as on indication or at request, comes as often as it is needed.
 */
export function heldOn(moments: readonly DueMoment[], code: string): Day | null {
  const standing = moments.find(({ moment }) => moment.code === code)?.standing
  return standing?.kind === 'held' ? standing.on : null
}

/** How many times a child was planned for this moment, the next time included. */
export const nextNth = (planned: readonly Planned[], moment: string): number =>
  Math.max(0, ...planned.filter(one => one.moment === moment).map(({ nth }) => nth)) + 1

export type Proposal = {
  readonly session: Session
  /** Free places, the first one first. */
  readonly free: readonly number[]
  readonly isInWindow: boolean
}

/** Sessions with room, those inside the window of the moment first, and of these the one nearest to the day aimed at. */
export function propose(
  sessions: readonly Session[],
  given: ReadonlyMap<string, ReadonlySet<number>>,
  window: DayWindow | null,
  today: Day,
): readonly Proposal[] {
  const aim = window && Temporal.PlainDate.compare(window.target, today) > 0 ? window.target : today
  return sessions
    .map(session => ({
      session,
      free: freePlaces(session, given.get(session.id) ?? new Set()),
      isInWindow: window === null || isIn(session.on, window),
    }))
    .filter(({ free, session }) => free.length > 0 && Temporal.PlainDate.compare(session.on, today) >= 0)
    .toSorted(
      (one, other) =>
        Number(other.isInWindow) - Number(one.isInWindow) ||
        distance(one.session.on, aim) - distance(other.session.on, aim) ||
        Temporal.PlainTime.compare(one.session.from, other.session.from),
    )
}

const isIn = (day: Day, { from, to }: DayWindow): boolean =>
  Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0

const distance = (one: Day, other: Day): number => Math.abs(one.until(other, { largestUnit: 'days' }).days)

/** The places that are given, by session. */
export const givenPlaces = (
  planned: readonly Pick<Planned, 'session' | 'place'>[],
): ReadonlyMap<string, ReadonlySet<number>> =>
  new Map(
    [...Map.groupBy(planned, ({ session }) => session)].map(([session, own]) => [
      session,
      new Set(own.map(({ place }) => place)),
    ]),
  )
