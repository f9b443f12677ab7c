/** Who sees which match, and what of it. Decides only. */
import { holidaysFrom } from '../../../knowledge/ages/dutch-holidays.ts'
import { type FollowUp, followUp, type MatchProgress, mayLead } from '../../../knowledge/referral-index/follow-up.ts'
import { type Rung, termsOf } from '../../../knowledge/referral-index/ladder.ts'
import { type Said, type Talk, talkOf } from '../../../knowledge/referral-index/talk.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { isSameReporter, type ReporterKey, type StoredReport, standingOn } from '../referral-index/stored-report.ts'
import type { ReportedConcern } from '../reports/store.ts'
import type { Answer, Colleague, Contact, Lead, Match, StoredAnswer, StoredLead, StoredMatch } from './match.ts'

type Day = Temporal.PlainDate

/** A match and which of its reports is whose, for one of the two reporters. */
export type SeenMatch = { readonly match: StoredMatch; readonly mine: StoredReport; readonly other: StoredReport }

/** Undefined when this reporter is not to see it: not one of the two, reported long ago, or one of the reports is gone. */
export function seenBy(match: StoredMatch, me: ReporterKey, today: Day): SeenMatch | undefined {
  const { fresh, earlier, kind } = match
  if ([fresh, earlier].some(report => standingOn(report, today).kind === 'gone')) return undefined
  if (isSameReporter(fresh.reporter, me)) return { match, mine: fresh, other: earlier }
  return isSameReporter(earlier.reporter, me) && kind !== 'archive' ? { match, mine: earlier, other: fresh } : undefined
}

type Around = {
  /** The other matches of this reporter: they say whom this one knows. */
  readonly seen: readonly SeenMatch[]
  readonly links: readonly ReportedConcern[]
  readonly ladder: readonly Rung[]
  readonly today: Day
}

export function matchFrom(one: SeenMatch, { seen, links, ladder, today }: Around): Match {
  const { match, mine, other } = one
  const link = links.find(({ reportId }) => reportId === mine.id)
  const isCurrent = isStanding(match, today)
  const talk = talkIn(match)
  return {
    id: match.id,
    kind: match.kind,
    foundOn: match.foundOn,
    isCurrent,
    mine: {
      report: mine.id,
      concern: link?.concernId ?? null,
      childId: link?.childId ?? null,
      mayLead: mayLead(mine.reporter.organisation.domain),
    },
    other: colleagueFrom(other),
    answers: { mine: answerOf(match, mine), other: answerOf(match, other) },
    talk,
    contact: contactIn(match, talk),
    lead: leadFor(one, seen, today),
    followUp: isCurrent && match.kind !== 'archive' ? followUpOf(match, ladder, today) : null,
  }
}

/** Both reports stand; of an archived one only the fresh one has to. */
export const isStanding = ({ kind, fresh, earlier }: StoredMatch, today: Day): boolean =>
  [fresh, ...(kind === 'archive' ? [] : [earlier])].every(report => standingOn(report, today).kind === 'stands')

const colleagueFrom = ({ reporter }: StoredReport): Colleague => ({
  name: reporter.name,
  organisation: reporter.organisation.name,
  phone: reporter.phone,
  email: reporter.email,
  mayLead: mayLead(reporter.organisation.domain),
})

export const talkIn = ({ answers }: StoredMatch): Talk => talkOf(answers.map(saidFrom))

const saidFrom = ({ on, saidAt }: StoredAnswer): Said => ({ on, saidAt, saidOn: dayInTheNetherlands(saidAt) })

function answerOf({ answers }: StoredMatch, report: StoredReport): Answer | null {
  const answer = answers.find(one => one.report === report.id)
  if (!answer) return null
  return answer.on === null ? 'not-spoken' : { on: answer.on, useful: answer.useful === true }
}

/** Of use when one of the two found it so. */
function contactIn({ answers }: StoredMatch, talk: Talk): Contact | null {
  return talk.kind === 'spoken' ? { on: talk.on, useful: answers.some(({ useful }) => useful === true) } : null
}

/** The lead of the youth, while the report of whoever leads stands. */
export function standingLead({ lead }: StoredMatch, today: Day): StoredLead | null {
  if (lead?.leader.kind !== 'reporter') return lead
  return standingOn(lead.leader.report, today).kind === 'stands' ? lead : null
}

/** A third reporter is named only to whoever knows that one by a match: another match is not given away. */
function leadFor({ match, mine, other }: SeenMatch, seen: readonly SeenMatch[], today: Day): Lead | null {
  const lead = standingLead(match, today)
  if (!lead) return null
  const { id, leader, agreedOn, isNamed } = lead
  if (leader.kind === 'outsider') return { ...leader, id, agreedOn, isNamed, side: 'third' }
  const words = { ...colleagueFrom(leader.report), id, agreedOn, isNamed }
  if (leader.report.id === mine.id) return { ...words, side: 'me' }
  if (leader.report.id === other.id) return { ...words, side: 'other' }
  const isKnown = seen.some(one => one.other.id === leader.report.id)
  return isKnown ? { ...words, side: 'third' } : null
}

export const followUpOf = (match: StoredMatch, ladder: readonly Rung[], today: Day): FollowUp =>
  followUp(progressOf(match, today), today, holidaysFrom(match.foundOn), termsOf(ladder))

/** How far the two came, as the rules of following up see it. */
export function progressOf(match: StoredMatch, today: Day): MatchProgress {
  const talk = talkIn(match)
  return {
    signalledOn: match.foundOn,
    contactedOn: talk.kind === 'spoken' ? talk.on : null,
    leadAgreedOn: standingLead(match, today)?.agreedOn ?? null,
  }
}
