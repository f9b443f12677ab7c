/**
 * The rights of a family around a report in the referral index: who must be told, who may ask what, who decides, and by when.
 * Source: Jeugdwet art. 7.1.5.1 (notice and requests by age), 7.1.2.2 lid 3 and 7.1.5.2 (the college decides, the reporter advises),
 * 7.1.4.6 lid 1 (what goes on the youth's own rights is not archived). AVG art. 12 lid 3 (answer within one month, once two months
 * longer with a reason told in the first month) and art. 14 lid 3 a (told within one month): own knowledge, to be re-read.
 * `joinDays` and `reviewMonths` are our proposals: no source gives a term.
 */
import { dayAt, dayOfBirth, yearsAfter } from '../ages/day-number.ts'
import { type NoticeParty, noticeOf } from './notice.ts'

type Day = Temporal.PlainDate

/** How somebody stands to the youth today. A guardian (voogd) has custody; who had it once stands to the youth as `none`. */
export type Relative = 'youth' | 'with-custody' | 'without-custody' | 'none'

export const partyOf = (relative: Relative): NoticeParty | null =>
  relative === 'youth' ? 'youth' : relative === 'with-custody' ? 'legal-representative' : null

/** The law tells this relative of a report, at the youth's age on this day. */
export function mustBeTold(relative: Relative, birth: Day, on: Day): boolean {
  const party = partyOf(relative)
  return party !== null && noticeOf(birth, on).tell.includes(party)
}

export type Asking =
  /** `with`: whose word is needed too; null when one's own is enough. */
  | { readonly kind: 'may'; readonly with: NoticeParty | null }
  | { readonly kind: 'may-not'; readonly because: 'no-custody' | 'too-young' | 'youth-asks-alone' }

/** May this relative ask to see, correct, erase or oppose a report? One of several parents with custody speaks for them. */
export function askingOf(relative: Relative, birth: Day, on: Day): Asking {
  const party = partyOf(relative)
  if (party === null) return { kind: 'may-not', because: 'no-custody' }
  const { requestBy } = noticeOf(birth, on)
  if (!requestBy.includes(party))
    return { kind: 'may-not', because: party === 'youth' ? 'too-young' : 'youth-asks-alone' }
  return { kind: 'may', with: requestBy.find(other => other !== party) ?? null }
}

/** Who still has to ask along, by the rule of the day of asking: a birthday in between changes nothing. */
export const missingVoice = (birth: Day, askedOn: Day, voices: readonly NoticeParty[]): NoticeParty | null =>
  noticeOf(birth, askedOn).requestBy.find(party => !voices.includes(party)) ?? null

/** The first asks; the other has this many days to join. */
export const joinDays = 28
/** Telling that would endanger the child is looked at again within this many months. */
export const reviewMonths = 3

/** From when this relative has to be told of a report of `reportedOn`: a youth not before turning twelve. */
export function toldFrom(relative: Relative, birth: Day, reportedOn: Day): Day {
  if (relative !== 'youth') return reportedOn
  const twelfth = dayAt(yearsAfter(dayOfBirth(birth), 12))
  return Temporal.PlainDate.compare(twelfth, reportedOn) > 0 ? twelfth : reportedOn
}

/** What was last noted about telling one person of one report. */
export type Telling =
  | { readonly kind: 'told'; readonly on: Day }
  | { readonly kind: 'not-yet'; readonly reviewOn: Day }
  /** Telling would endanger the child: a decision with a reason, until a next one. */
  | { readonly kind: 'endangers'; readonly reviewOn: Day }

export type Duty =
  | { readonly kind: 'told'; readonly on: Day }
  | { readonly kind: 'to-tell'; readonly by: Day; readonly isDue: boolean }
  | {
      readonly kind: 'put-off'
      readonly because: 'not-yet' | 'endangers'
      readonly reviewOn: Day
      readonly isDue: boolean
    }

/** Where the duty to tell stands. `since` is the day it began (see `toldFrom`). */
export function dutyOf(last: Telling | null, since: Day, today: Day): Duty {
  if (last === null) {
    const by = since.add({ months: 1 })
    return { kind: 'to-tell', by, isDue: isAfter(today, by) }
  }
  if (last.kind === 'told') return last
  const { kind: because, reviewOn } = last
  return { kind: 'put-off', because, reviewOn, isDue: !isAfter(reviewOn, today) }
}

/**
 * Is the report shown to this person in Mijn CJG? Once told; and by itself when the month is over, so that a right does not depend on
 * somebody's memory. Never while telling would endanger the child.
 */
export function isShown(last: Telling | null, since: Day, today: Day): boolean {
  if (last?.kind === 'told') return true
  if (last?.kind === 'endangers') return false
  return isAfter(today, since.add({ months: 1 }))
}

export type RequestFacts = {
  readonly birth: Day
  readonly hasDied: boolean
  /** The report is there no more; of a request to see there is always something to answer. */
  readonly isReportGone: boolean
  readonly askedOn: Day
  /** Everyone who asked, with the day. */
  readonly voices: readonly { readonly party: NoticeParty; readonly on: Day }[]
  readonly extendedOn: Day | null
  readonly endedBy: 'withdrawn' | 'lapsed' | null
  readonly decidedOn: Day | null
}

export type RequestStanding =
  | { readonly kind: 'decided'; readonly on: Day }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'lapsed'; readonly on: Day }
  /** There is nothing left to decide about. */
  | { readonly kind: 'pointless'; readonly because: 'died' | 'report-gone' }
  | { readonly kind: 'waits-for'; readonly party: NoticeParty; readonly until: Day }
  | {
      readonly kind: 'open'
      readonly since: Day
      readonly answerBy: Day
      readonly daysLeft: number
      readonly mayExtend: boolean
    }

/** Where a request stands. The term of the college begins when everyone who has to ask has asked: our reading. */
export function requestStanding(facts: RequestFacts, today: Day): RequestStanding {
  if (facts.decidedOn) return { kind: 'decided', on: facts.decidedOn }
  if (facts.endedBy === 'withdrawn') return { kind: 'withdrawn' }
  if (facts.hasDied) return { kind: 'pointless', because: 'died' }
  if (facts.isReportGone) return { kind: 'pointless', because: 'report-gone' }
  const until = facts.askedOn.add({ days: joinDays })
  const party = missingVoice(
    facts.birth,
    facts.askedOn,
    facts.voices.map(voice => voice.party),
  )
  if (party === null)
    return openSince(lastOf(facts.voices.map(voice => voice.on)) ?? facts.askedOn, facts.extendedOn, today)
  return isAfter(today, until) || facts.endedBy === 'lapsed'
    ? { kind: 'lapsed', on: until.add({ days: 1 }) }
    : { kind: 'waits-for', party, until }
}

/** The last day on which the college answers in time. */
export const answerBy = (since: Day, isExtended: boolean): Day => since.add({ months: isExtended ? 3 : 1 })

/** How somebody stands to a request today. */
export type RequestSight = {
  readonly relative: Relative
  /** Asked, or joined. */
  readonly hasAsked: boolean
  readonly standing: RequestStanding
  readonly birth: Day
  /** The report that the request is about is shown to this person; of a request to see it, any report. */
  readonly isShown: boolean
}

/** Who asked keeps seeing the request while still of the family; who has to join sees it while the law and the reporter tell them. */
export function seesRequest({ relative, hasAsked, standing, birth, isShown }: RequestSight, today: Day): boolean {
  const party = partyOf(relative)
  if (party === null) return false
  if (hasAsked) return true
  return standing.kind === 'waits-for' && standing.party === party && mustBeTold(relative, birth, today) && isShown
}

function openSince(since: Day, extendedOn: Day | null, today: Day): RequestStanding {
  const by = answerBy(since, extendedOn !== null)
  const mayExtend = extendedOn === null && !isAfter(today, by)
  return { kind: 'open', since, answerBy: by, daysLeft: today.until(by).days, mayExtend }
}

const isAfter = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) > 0
const lastOf = (days: readonly Day[]): Day | undefined => days.toSorted(Temporal.PlainDate.compare).at(-1)
