/** What waits at the links with school, youth care and providers, and in files of the reporting code: each one number, without a name. */
import type { AftercareWork, OutreachWork } from '../../features/care-coordination/index.ts'
import type { WaitingMessages } from '../../features/information/index.ts'
import type { LightHelpWork } from '../../features/parenting-help/index.ts'
import type { CareTeamWork } from '../../features/school-care-link/index.ts'
import type { RequestWork } from '../../features/youth-care-link/index.ts'
import type { PrivacyWork } from '../../portal/index.ts'

type Day = Temporal.PlainDate

export type LinkTask =
  | { readonly kind: 'answer-families'; readonly waiting: number; readonly late: number }
  | { readonly kind: 'answer-messages'; readonly waiting: number; readonly late: number }
  | { readonly kind: 'answer-requests'; readonly waiting: number; readonly late: number }
  | { readonly kind: 'add-to-requests'; readonly waiting: number }
  | { readonly kind: 'ask-after-requests'; readonly waiting: number }
  | { readonly kind: 'care-team-actions'; readonly waiting: number; readonly late: number }
  | { readonly kind: 'ask-families'; readonly waiting: number }
  | { readonly kind: 'look-again'; readonly waiting: number }
  | { readonly kind: 'stalled-matches'; readonly waiting: number }
  | { readonly kind: 'seek-families'; readonly waiting: number; readonly late: number }
  | { readonly kind: 'look-at-outreach'; readonly waiting: number; readonly late: number }
  | { readonly kind: 'colleague-not-back'; readonly waiting: number }
  | { readonly kind: 'call-families'; readonly waiting: number; readonly late: number }
  | { readonly kind: 'call-after-light-help'; readonly waiting: number; readonly late: number }
  | { readonly kind: 'answer-privacy'; readonly waiting: number; readonly late: number }

const kinds = [
  'answer-families',
  'answer-messages',
  'answer-requests',
  'add-to-requests',
  'ask-after-requests',
  'care-team-actions',
  'ask-families',
  'look-again',
  'stalled-matches',
  'seek-families',
  'look-at-outreach',
  'colleague-not-back',
  'call-families',
  'call-after-light-help',
  'answer-privacy',
] as const satisfies readonly LinkTask['kind'][]

export const isLinkTask = <T extends { readonly kind: string }>(task: T | LinkTask): task is LinkTask =>
  kinds.some(kind => kind === task.kind)

export type Links = {
  /** What families wrote in Mijn CJG; null for who does not answer them. */
  readonly families: WaitingMessages | null
  /** Requests and invoices of providers; null for who does not answer them. */
  readonly messages: { readonly waiting: number; readonly overdue: number } | null
  readonly requests: RequestWork | null
  readonly careTeams: CareTeamWork | null
  readonly reportingCode: { readonly due: number } | null
  /** Matches that nobody follows up, for who sees to it that reporters speak. */
  readonly stalled: number
  /** Families that avoid help; null for who does not seek them out. */
  readonly outreach: OutreachWork | null
  /** Families to call after their plan was closed; null for who calls nobody. */
  readonly aftercare: AftercareWork | null
  /** Families to call after a short path of light help; null for who gives none. */
  readonly lightHelp: LightHelpWork | null
  /** What families ask about their data of this person, or of the privacy desk. */
  readonly privacy: PrivacyWork
}

export type DatedLinkTask = LinkTask & { readonly href: string; readonly by: Day | null; readonly isLate: boolean }

export function fromLinks({
  families,
  messages,
  requests,
  careTeams,
  reportingCode,
  stalled,
  outreach,
  aftercare,
  lightHelp,
  privacy,
}: Links): readonly DatedLinkTask[] {
  const toLook = { kind: 'look-again', waiting: reportingCode?.due ?? 0 } as const
  const stalls = { ...at({ kind: 'stalled-matches', waiting: stalled }, '/afspraken'), isLate: true }
  const toFamilies = { kind: 'answer-families', waiting: families?.waiting ?? 0, late: families?.late ?? 0 } as const
  const all = [
    at(toFamilies, '/berichten#open'),
    ...fromMessages(messages),
    ...fromRequests(requests),
    ...fromCareTeams(careTeams),
    at(toLook, code),
  ]
  const calls = aftercare ? [at({ kind: 'call-families', ...aftercare }, '/nazorg')] : []
  const afterLightHelp = lightHelp ? [at({ kind: 'call-after-light-help', ...lightHelp }, '/lichte-hulp')] : []
  const asked = at({ kind: 'answer-privacy', ...privacy }, '/privacyvragen')
  return [...all, stalls, ...fromOutreach(outreach), ...calls, ...afterLightHelp, asked].filter(
    ({ waiting }) => waiting > 0,
  )
}

/** A colleague who is not back goes before everything. */
function fromOutreach(outreach: Links['outreach']): readonly DatedLinkTask[] {
  if (!outreach) return []
  const here = '/bemoeizorg'
  const late = (steps: OutreachWork['attempts']) => steps.filter(({ daysLate }) => daysLate > 0).length
  const { attempts, reviews, notBack } = outreach
  return [
    { ...at({ kind: 'colleague-not-back', waiting: notBack }, here), isLate: true },
    at({ kind: 'seek-families', waiting: attempts.length, late: late(attempts) }, here),
    at({ kind: 'look-at-outreach', waiting: reviews.length, late: late(reviews) }, here),
  ]
}

const code = '/signalen/meldcode#eigen'

const at = (task: LinkTask, href: string, by: Day | null = null): DatedLinkTask => ({
  ...task,
  href,
  by,
  isLate: 'late' in task && task.late > 0,
})

const fromMessages = (messages: Links['messages']): readonly DatedLinkTask[] =>
  messages
    ? [at({ kind: 'answer-messages', waiting: messages.waiting, late: messages.overdue }, '/jeugdzorg/berichten')]
    : []

/** An answer that stays away is late itself. */
function fromRequests(requests: Links['requests']): readonly DatedLinkTask[] {
  if (!requests) return []
  const { toAnswer, toAdd, unanswered } = requests
  return [
    at({ kind: 'answer-requests', waiting: toAnswer.waiting, late: toAnswer.late }, '/jeugdzorg#binnen', toAnswer.by),
    at({ kind: 'add-to-requests', waiting: toAdd }, '/jeugdzorg#verstuurd'),
    { ...at({ kind: 'ask-after-requests', waiting: unanswered }, '/jeugdzorg#verstuurd'), isLate: true },
  ]
}

function fromCareTeams(careTeams: Links['careTeams']): readonly DatedLinkTask[] {
  if (!careTeams) return []
  const { actions, toAsk } = careTeams
  return [
    at({ kind: 'care-team-actions', waiting: actions.open, late: actions.late }, '/schoolzorg#afspraken', actions.by),
    at({ kind: 'ask-families', waiting: toAsk }, '/schoolzorg#ingebracht'),
  ]
}
