/**
 * The ladder of a municipality: whom it tells of a match that nobody follows up, after how many working days. Each rung is climbed once.
 * Source: a numbered national ladder was not found. That someone checks whether reporters contacted each other is law (Jeugdwet
 * art. 7.1.3.2), the rest is for written agreements (7.1.3.1); so the ladder below is a PROPOSAL, and a setting of each municipality.
 */
import { addWorkingDays, type Holidays } from '../ages/working-days.ts'
import { type FollowUpTerms, type MatchProgress, proposedTerms } from './follow-up.ts'

export const waitedFor = ['contact', 'lead'] as const
export type WaitedFor = (typeof waitedFor)[number]
/** `coordinator` and `organisation-head`: of each reporter's organisation, as its agreement names them. */
export const toldParties = ['both-reporters', 'coordinator', 'agreement-keeper', 'organisation-head'] as const
export type ToldParty = (typeof toldParties)[number]

export type Rung = { readonly after: number; readonly without: WaitedFor; readonly tells: ToldParty }
/** `nth`: for which time the ladder tells these people of that. By this a rung is known, also when its days are set anew. */
export type Climbed = { readonly without: WaitedFor; readonly tells: ToldParty; readonly nth: number }
export type NumberedRung = Rung & { readonly nth: number }

export const proposedLadder: readonly Rung[] = [
  { after: 5, without: 'contact', tells: 'both-reporters' },
  { after: 10, without: 'contact', tells: 'agreement-keeper' },
  { after: 10, without: 'lead', tells: 'both-reporters' },
  { after: 15, without: 'lead', tells: 'agreement-keeper' },
]

/** The rungs to climb today, lowest first: their days have passed, what they wait for is not there, and they were not climbed before. */
export function rungsDue(
  ladder: readonly Rung[],
  match: MatchProgress,
  climbed: readonly Climbed[],
  today: Temporal.PlainDate,
  holidays: Holidays,
): readonly NumberedRung[] {
  return numbered(ladder).filter(rung => {
    const isDone = rung.without === 'contact' ? match.contactedOn !== null : match.leadAgreedOn !== null
    const lastDay = addWorkingDays(match.signalledOn, rung.after, holidays)
    return !isDone && Temporal.PlainDate.compare(today, lastDay) > 0 && !climbed.some(one => isSameRung(one, rung))
  })
}

/** In the order of their days. */
export const numbered = (ladder: readonly Rung[]): readonly NumberedRung[] =>
  ladder
    .toSorted((one, other) => one.after - other.after)
    .map((rung, place, all) => ({
      ...rung,
      nth: all.slice(0, place + 1).filter(({ without, tells }) => without === rung.without && tells === rung.tells)
        .length,
    }))

const isSameRung = (one: Climbed, other: Climbed): boolean =>
  one.without === other.without && one.tells === other.tells && one.nth === other.nth

/** The terms that the reporters are told of: the first rung of each kind. A ladder that waits for nothing leaves the proposal. */
export function termsOf(ladder: readonly Rung[]): FollowUpTerms {
  const firstContact = firstOf(ladder, 'contact') ?? proposedTerms.firstContact
  const stuck = ladder
    .filter(({ tells }) => tells !== 'both-reporters')
    .map(({ after, without }) => after - (firstOf(ladder, without) ?? after))
  return {
    firstContact,
    lead: firstOf(ladder, 'lead') ?? proposedTerms.lead,
    escalation: stuck.length === 0 ? proposedTerms.escalation : Math.max(1, Math.min(...stuck)),
  }
}

const firstOf = (ladder: readonly Rung[], without: WaitedFor): number | undefined =>
  ladder
    .filter(rung => rung.without === without)
    .map(({ after }) => after)
    .toSorted((one, other) => one - other)[0]

/** A rung that comes no later than the one before it for the same people tells them the same thing twice in a day. */
export const hasDoubleRungs = (ladder: readonly Rung[]): boolean =>
  new Set(ladder.map(({ after, without, tells }) => `${after} ${without} ${tells}`)).size < ladder.length
