/** How far a request is, whose turn it is, by when, and who may see it. Pure: today is an argument. */
import { needsConsent } from '../../../knowledge/youth-care-requests/recipients.ts'
import { dueBy, type Stage, type Terms } from '../../../knowledge/youth-care-requests/terms.ts'
import { type CareRequest, familyKnows, type Step, type StepKind } from './request.ts'

type Day = Temporal.PlainDate

/** Who has to do something now: the recipient by a day, the sender, or nobody. */
export type Turn =
  | { readonly of: 'recipient'; readonly stage: Stage; readonly by: Day; readonly isLate: boolean }
  | { readonly of: 'sender' }
  | { readonly of: 'nobody' }

export type State =
  | 'sent'
  | 'received'
  | 'more-asked'
  | 'in-inquiry'
  | 'granted'
  | 'rejected'
  | 'reported-back'
  | 'ended'
  | 'withdrawn'
export type Standing = { readonly state: State; readonly turn: Turn }

export function standingOf(request: CareRequest, today: Day, terms: Terms): Standing {
  const last = request.steps.findLast(step => becomes[step.kind] !== null)
  const state = (last && becomes[last.kind]) ?? 'sent'
  return { state, turn: turnOf(request, state, last, today, terms) }
}

/** What a step makes of the request; null when it stays what it was. What was asked and given puts it back in their hands. */
const becomes: Readonly<Record<StepKind, State | null>> = {
  received: 'received',
  'more-asked': 'more-asked',
  'more-given': 'received',
  'inquiry-started': 'in-inquiry',
  granted: 'granted',
  rejected: 'rejected',
  'reported-back': 'reported-back',
  ended: 'ended',
  withdrawn: 'withdrawn',
  reminded: null,
  'family-told': null,
  'found-late': null,
}

const stageOf: Readonly<Partial<Record<State, Stage>>> = {
  sent: 'receipt',
  received: 'decision',
  'in-inquiry': 'inquiry',
}

function turnOf(
  { recipient, sentOn }: CareRequest,
  state: State,
  last: Step | undefined,
  today: Day,
  terms: Terms,
): Turn {
  if (state === 'more-asked') return { of: 'sender' }
  const stage = stageOf[state]
  if (stage === undefined) return { of: 'nobody' }
  const by = dueBy(last?.on ?? sentOn, terms[recipient.kind][stage])
  return { of: 'recipient', stage, by, isLate: Temporal.PlainDate.compare(today, by) > 0 }
}

/** What the recipient did, told by themselves or by letter and telephone to the sender. */
export const recipientSteps = [
  'received',
  'more-asked',
  'inquiry-started',
  'granted',
  'rejected',
  'reported-back',
  'ended',
] as const satisfies readonly StepKind[]
export const senderSteps = ['more-given', 'reminded', 'family-told', 'withdrawn'] as const satisfies readonly StepKind[]
export type TakenStep = (typeof recipientSteps)[number] | (typeof senderSteps)[number]

const isOpen: Readonly<Record<State, boolean>> = {
  sent: true,
  received: true,
  'more-asked': true,
  'in-inquiry': true,
  granted: false,
  rejected: false,
  'reported-back': false,
  ended: false,
  withdrawn: false,
}

/** What can be recorded now, the likeliest first; telling the family as long as it does not know, also of what is over. */
export const nextSteps = (request: CareRequest, standing: Standing): readonly TakenStep[] =>
  familyKnows(request) ? courseOf(standing) : [...courseOf(standing), 'family-told']

function courseOf({ state }: Standing): readonly TakenStep[] {
  if (state === 'ended' || state === 'withdrawn') return []
  if (!isOpen[state]) return ['reported-back', 'ended']
  const first: readonly TakenStep[] = state === 'sent' ? ['received'] : state === 'more-asked' ? ['more-given'] : []
  const inquiry: readonly TakenStep[] = state === 'in-inquiry' ? [] : ['inquiry-started']
  return [
    ...first,
    'granted',
    'rejected',
    ...(state === 'more-asked' ? [] : ['more-asked' as const]),
    ...inquiry,
    'reminded',
    'withdrawn',
  ]
}

/** Who reads a request here says so here; of a letter or a call the sender writes down what came back. */
export const senderMay = ({ way }: Pick<CareRequest, 'way'>, step: TakenStep): boolean =>
  way !== 'here' || senderSteps.some(one => one === step)
export const recipientMay = (step: TakenStep): boolean => recipientSteps.some(one => one === step)

/** Whoever acts: a professional of one organisation. */
export type Looker = { readonly id: string; readonly organisation: string | null }

/**
 * The recipient reads what was sent to it. At the sender's a request for help is read by the whole organisation, so that a colleague can
 * stand in; one to Veilig Thuis or the Raad only by who sent it and who holds it.
 */
export function maySee(request: CareRequest, { id, organisation }: Looker): boolean {
  if (organisation === request.recipient.id) return true
  if (id === request.sentBy.id || id === request.holder.id) return true
  return organisation === request.sender.id && needsConsent(request.recipient.kind)
}
