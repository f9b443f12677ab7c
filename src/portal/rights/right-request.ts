/** What a family asks about a file, and all that followed. Each is a fact with who and when. */
import { type AnswerStanding, answerStanding } from '../../knowledge/consent/answer-standing.ts'
import { askingFor, type Want } from '../../knowledge/consent/asking-for.ts'
import { decidesAlone, type SharedPart } from '../../knowledge/consent/shared-parts.ts'
import type { Party } from '../../knowledge/consent/who-decides.ts'
import { joinDays } from '../../knowledge/referral-index/requests.ts'
import type { Child, ChildId } from '../../people/index.ts'

export type RightRequestId = string & { readonly __brand: 'RightRequestId' }
type Day = Temporal.PlainDate

export const outcomes = ['granted', 'partly', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

export type Voice = { readonly party: Party; readonly person: string; readonly on: Day }

export type Decision = {
  readonly outcome: Outcome
  readonly reason: string
  /** The professional who carries it out; null when nothing is left to do. */
  readonly carriedOutBy: string | null
  readonly on: Day
  readonly byName: string
}

export type RightRequest = {
  readonly id: RightRequestId
  readonly child: ChildId
  readonly wanted: Want
  readonly file: SharedPart
  readonly words: string
  /** Of a correction: what it should be. */
  readonly wish: string
  readonly askedOn: Day
  /** Who asked first, then who joined. */
  readonly voices: readonly Voice[]
  readonly extension: { readonly reason: string; readonly on: Day } | null
  readonly decision: Decision | null
  readonly fulfilment: { readonly words: string; readonly at: Temporal.Instant; readonly byName: string } | null
  readonly endedBy: 'withdrawn' | 'lapsed' | 'turned-16' | null
}

export type Standing =
  | AnswerStanding
  | { readonly kind: 'waits-for'; readonly party: Party; readonly until: Day }
  | { readonly kind: 'ended'; readonly because: 'withdrawn' | 'lapsed' | 'turned-16' }

/** The term begins when everyone who has to ask has asked; who that is, the day of asking decides. */
export function standingOf(request: RightRequest, birth: Day, today: Day): Standing {
  const { decision, endedBy, extension, askedOn } = request
  if (decision === null && endedBy !== null) return { kind: 'ended', because: endedBy }
  if (decision === null && isTheYouths(request, birth, today)) return { kind: 'ended', because: 'turned-16' }
  const party = missingParty(request, birth)
  const until = askedOn.add({ days: joinDays })
  if (decision === null && party !== null)
    return Temporal.PlainDate.compare(today, until) > 0
      ? { kind: 'ended', because: 'lapsed' }
      : { kind: 'waits-for', party, until }
  const since = request.voices.at(-1)?.on ?? askedOn
  return answerStanding({ since, extendedOn: extension?.on ?? null, answeredOn: decision?.on ?? null }, today)
}

/** Asked without the youth, who decides alone by now: it stops by itself, and the youth can ask it again. */
const isTheYouths = ({ voices, askedOn }: RightRequest, birth: Day, today: Day): boolean =>
  decidesAlone(birth, today) && !decidesAlone(birth, askedOn) && !voices.some(({ party }) => party === 'youth')

/** Who still has to ask along. */
function missingParty({ wanted, file, askedOn, voices }: Told, birth: Day): Party | null {
  const first = voices[0]?.party === 'youth' ? 'youth' : 'parent-with-custody'
  const right = askingFor(first, wanted, { file, birth, on: askedOn })
  if (right.kind !== 'together') return null
  return right.others.find(party => !voices.some(voice => voice.party === party)) ?? null
}
type Told = Pick<RightRequest, 'wanted' | 'file' | 'askedOn' | 'voices'>

export const isOpen = ({ decision, endedBy }: RightRequest): boolean => decision === null && endedBy === null

/** Granted, and somebody still has to do it. */
export const waitsForDoing = ({ decision, fulfilment }: RightRequest): boolean =>
  decision !== null && decision.carriedOutBy !== null && fulfilment === null

/** A record of youth health is destroyed by a youth doctor's decision and two approvals; all else the privacy desk decides. */
export const isForDoctor = ({ wanted, file }: Pick<RightRequest, 'wanted' | 'file'>): boolean =>
  wanted === 'destruction' && file === 'health'

export type Seen = { readonly request: RightRequest; readonly child: Child; readonly standing: Standing }
