/**
 * A match as whoever keeps the agreements sees it: which reporters, since when, and what they did. Never about whom: neither a name, nor
 * a child, nor a pseudonym goes into it (Jeugdwet 7.1.3.2).
 */
import { holidaysFrom } from '../../../knowledge/ages/dutch-holidays.ts'
import { mayLead, type ReporterDomain } from '../../../knowledge/referral-index/follow-up.ts'
import { numbered, type Rung, rungsDue } from '../../../knowledge/referral-index/ladder.ts'
import type { Talk } from '../../../knowledge/referral-index/talk.ts'
import type { Climb } from '../matches/climb/climb.ts'
import type { MatchId, StoredMatch } from '../matches/match.ts'
import { followUpOf, isStanding, standingLead, talkIn } from '../matches/seen-match.ts'
import type { StoredReport } from '../referral-index/stored-report.ts'
import type { Deed } from './deeds/deed.ts'

export type KeptReporter = {
  /** Which of the two, in the forms. */
  readonly side: 'fresh' | 'earlier'
  readonly name: string
  readonly organisation: string
  readonly domain: ReporterDomain
  readonly phone: string | null
  readonly email: string | null
  readonly municipality: string
  readonly isOwn: boolean
  readonly mayLead: boolean
  /** Null when this one said nothing yet. */
  readonly said: { readonly on: Temporal.PlainDate | null } | null
}

/** `stalls`: a rung of the ladder was reached. `runs`: within its terms. `done`: spoken and led. `closed`: by whoever keeps the agreements. */
export type KeptState = 'stalls' | 'runs' | 'done' | 'closed'

export type KeptMatch = {
  readonly id: MatchId
  readonly foundOn: Temporal.PlainDate
  readonly aboutDifferentYouths: boolean
  readonly reporters: readonly [KeptReporter, KeptReporter]
  readonly talk: Talk
  readonly lead: {
    readonly name: string
    readonly organisation: string
    readonly on: Temporal.PlainDate
    readonly id: string
  } | null
  readonly state: KeptState
  readonly climbs: readonly Climb[]
  readonly deeds: readonly Deed[]
}

type Around = {
  readonly municipality: string
  readonly ladder: readonly Rung[]
  readonly climbs: readonly Climb[]
  readonly deeds: readonly Deed[]
  readonly today: Temporal.PlainDate
}

export function keptMatchFrom(match: StoredMatch, around: Around): KeptMatch {
  const lead = standingLead(match, around.today)
  const leader = lead && (lead.leader.kind === 'reporter' ? nameOf(lead.leader.report) : lead.leader)
  return {
    id: match.id,
    foundOn: match.foundOn,
    aboutDifferentYouths: match.kind === 'different-youths',
    reporters: [reporterFrom(match, 'fresh', around), reporterFrom(match, 'earlier', around)],
    talk: talkIn(match),
    lead: lead && leader && { id: lead.id, name: leader.name, organisation: leader.organisation, on: lead.agreedOn },
    state: stateOf(match, around),
    climbs: around.climbs.filter(({ without }) => without !== 'notice'),
    deeds: around.deeds,
  }
}

/** A match is kept an eye on while both reports stand; an archived report asks nothing of anybody. */
export const isKept = (match: StoredMatch, municipality: string, today: Temporal.PlainDate): boolean =>
  match.kind !== 'archive' &&
  isStanding(match, today) &&
  [match.fresh, match.earlier].some(({ reporter }) => reporter.municipality === municipality)

function stateOf(match: StoredMatch, { ladder, climbs, deeds, today }: Around): KeptState {
  if (deeds.some(({ kind }) => kind === 'closed')) return 'closed'
  const { contact, lead } = followUpOf(match, ladder, today)
  if (contact.kind === 'done' && lead.kind === 'done') return 'done'
  const progress = {
    signalledOn: match.foundOn,
    contactedOn: contact.kind === 'done' ? contact.on : null,
    leadAgreedOn: lead.kind === 'done' ? lead.on : null,
  }
  const isDue = rungsDue(ladder, progress, [], today, holidaysFrom(match.foundOn)).length > 0
  const waits = numbered(ladder).some(({ without }) =>
    climbs.some(one => one.without === without && (without === 'contact' ? contact : lead).kind !== 'done'),
  )
  return isDue || waits ? 'stalls' : 'runs'
}

function reporterFrom(match: StoredMatch, side: 'fresh' | 'earlier', { municipality }: Around): KeptReporter {
  const { id, reporter } = match[side]
  const answer = match.answers.find(({ report }) => report === id)
  return {
    side,
    ...nameOf(match[side]),
    domain: reporter.organisation.domain,
    phone: reporter.phone,
    email: reporter.email,
    municipality: reporter.municipality,
    isOwn: reporter.municipality === municipality,
    mayLead: mayLead(reporter.organisation.domain),
    said: answer ? { on: answer.on } : null,
  }
}

const nameOf = ({ reporter }: StoredReport) => ({ name: reporter.name, organisation: reporter.organisation.name })
