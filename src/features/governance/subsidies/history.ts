/** What happened to a subsidy, the latest first. */
import type { Application, Decision, Deed, Payments, Reply, ReportRequest, SubsidySettlement } from './subsidy.ts'
import { text } from './text.ts'

export type Event = Deed & { readonly title: string; readonly words: string }

/** @param forMunicipality what waits for a second civil servant, or was given back, is not told to the organisation */
export function historyOf(application: Application, forMunicipality: boolean): readonly Event[] {
  const { happened } = text
  const { decisions, settlements } = application
  return [
    ...application.submissions.map(deed => event(deed, deed.ordinal === 1 ? happened.submitted : happened.resubmitted)),
    ...application.requests.map(deed => event(deed, happened.asked, deed.words)),
    ...decisions.filter(isTold(forMunicipality)).flatMap(decisionEvents),
    ...application.reportRequests.flatMap(reportEvents),
    ...settlements.filter(isTold(forMunicipality)).flatMap(settlementEvents),
  ].toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))
}

const event = ({ at, by, byName }: Deed, title: string, words = ''): Event => ({ at, by, byName, title, words })

const isTold =
  (forMunicipality: boolean) =>
  ({ reply }: { readonly reply: Reply | null }): boolean =>
    forMunicipality || reply?.reply === 'agreed'

const replied = (reply: Reply | null): readonly Event[] =>
  reply ? [event(reply, reply.reply === 'agreed' ? text.happened.agreed : text.happened.returned, reply.words)] : []

const decisionEvents = (decision: Decision): readonly Event[] => [
  event(decision, decision.kind === 'granted' ? text.happened.granted : text.happened.refused, decision.words),
  ...replied(decision.reply),
  ...decision.instalments.flatMap(one => paymentEvents(one, text.happened.paid(one.cents))),
]

const reportEvents = (request: ReportRequest): readonly Event[] => {
  const what = text.reportTitle(request.kind, request.until)
  return [
    event(request, text.happened.reportAsked(what)),
    ...(request.report ? [event(request.report, text.happened.reported(what))] : []),
  ]
}

const settlementEvents = (settlement: SubsidySettlement): readonly Event[] => [
  event(settlement, text.happened.settled(settlement.finalCents), settlement.words),
  ...replied(settlement.reply),
  ...paymentEvents(settlement, text.happened.balanced),
]

/** What was noted stays in sight, with what was taken back of it and why. */
const paymentEvents = ({ payment, takenBack }: Payments, title: string): readonly Event[] => [
  ...(payment ? [event(payment, title)] : []),
  ...takenBack.flatMap(({ payment: wrong, correction }) => [
    event(wrong, title),
    event(correction, text.happened.takenBack(title), correction.why),
  ]),
]
