/**
 * After a match the reporters seek contact within five working days and agree who leads within ten; if not, both are reminded,
 * and later whoever keeps the municipality's agreements. School and police signal but never lead.
 * Source: the law only has the municipality check that reporters contacted each other (Jeugdwet art. 7.1.3.2) and lets agreements
 * arrange the rest (7.1.3.1). The terms are therefore a PROPOSAL, a setting of each municipality; that school and police
 * cannot coordinate is a rule of the local agreements around Zorg voor Jeugd.
 */
import { addWorkingDays, type Holidays } from '../ages/working-days.ts'

type Day = Temporal.PlainDate

/** All counted in working days: the first two after the signal, the third after a missed term. */
export type FollowUpTerms = { firstContact: number; lead: number; escalation: number }
export const proposedTerms: FollowUpTerms = { firstContact: 5, lead: 10, escalation: 5 }

export type MatchProgress = { signalledOn: Day; contactedOn: Day | null; leadAgreedOn: Day | null }
export type TermState = { kind: 'done'; on: Day } | { kind: 'open'; by: Day } | { kind: 'overdue'; since: Day }
export type Reminder = 'nobody' | 'both-reporters' | 'agreement-keeper'
export type FollowUp = { contact: TermState; lead: TermState; remind: Reminder }

/** `by` is the last day in time; a term is overdue from the day after. */
export function followUp(match: MatchProgress, today: Day, holidays: Holidays, terms = proposedTerms): FollowUp {
  const term = (days: number, doneOn: Day | null): TermState => {
    const by = addWorkingDays(match.signalledOn, days, holidays)
    if (doneOn) return { kind: 'done', on: doneOn }
    return Temporal.PlainDate.compare(today, by) > 0
      ? { kind: 'overdue', since: by.add({ days: 1 }) }
      : { kind: 'open', by }
  }
  const contact = term(terms.firstContact, match.contactedOn)
  const lead = term(terms.lead, match.leadAgreedOn)
  return { contact, lead, remind: reminderFor([contact, lead], today, holidays, terms.escalation) }
}

export const reporterDomains = [
  'youth-help',
  'youth-health',
  'health-care',
  'education',
  'social-support',
  'work-and-income',
  'police-and-justice',
] as const
/** The domains from which art. 7.1.1.2 lets reporters be named. */
export type ReporterDomain = (typeof reporterDomains)[number]

/** Whether a reporter from this domain may lead; where neither may, the municipality names someone. */
export const mayLead = (domain: ReporterDomain): boolean => domain !== 'education' && domain !== 'police-and-justice'

function reminderFor(states: readonly TermState[], today: Day, holidays: Holidays, escalation: number): Reminder {
  const missed = states.flatMap(state => (state.kind === 'overdue' ? [state.since] : []))
  if (missed.length === 0) return 'nobody'
  const isStuck = missed.some(
    since => Temporal.PlainDate.compare(today, addWorkingDays(since, escalation, holidays)) >= 0,
  )
  return isStuck ? 'agreement-keeper' : 'both-reporters'
}
