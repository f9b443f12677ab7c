import { ChildHeader, consentText, FamilyStatements, PlanWayCard } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { tones } from '../overview.view.tsx'
import { type CareRequest, familyKnows, type StepKind } from '../request.ts'
import { conclusionOf, text } from '../text.ts'
import { NextCard } from './next-step.view.tsx'
import type { RequestPageProps } from './request-page.ts'
import { stepText } from './text.ts'

/** One request: whose turn it is, what was asked, and every step so far. */
export const RequestPage = (props: RequestPageProps) => {
  const { request, standing, faults, overtaken } = props
  const tone = standing.turn.of === 'recipient' && standing.turn.isLate ? 'warning' : tones[standing.state]
  return (
    <>
      <Breadcrumb trail={[{ href: '/jeugdzorg', label: text.title }]} current={request.recipient.name} />
      <ErrorSummary faults={faults} />
      {overtaken && (
        <Notice tone="warning" live>
          <p>{overtaken}</p>
        </Notice>
      )}
      <ChildHeader {...props} />
      <Notice tone={tone === 'neutral' ? 'info' : tone}>
        <p>{conclusionOf(standing, request.recipient.name)}</p>
      </Notice>
      <Columns side={<NextCard {...props} />} narrow>
        <AskedCard {...props} />
        <FamilyStatements statements={props.statements} />
        <PlanWayCard way={props.planWay} />
        <Card id="gebeurd" title={stepText.happened}>
          <Happenings request={request} />
        </Card>
      </Columns>
    </>
  )
}

const AskedCard = ({ request, child, grants }: RequestPageProps) => (
  <Card
    id="verzoek"
    title={stepText.asked}
    actions={
      <ButtonLink href={`/jeugdzorg/verzoeken/${request.id}/brief`} look="subtle" icon="print" small>
        {stepText.letter}
      </ButtonLink>
    }
  >
    <p class="cjg-numbered__quote">„{request.question}”</p>
    <SummaryList items={factsOf(request)} />
    <Paragraph>
      <Link href={`/jeugdzorg/gemeente?kind=${child.id}`}>{stepText.residenceLink}</Link>
    </Paragraph>
    {grants && (
      <Paragraph>
        <Link href="/jeugdzorg/berichten">{stepText.concernsGrant}</Link>
      </Paragraph>
    )}
  </Card>
)

const factsOf = (request: CareRequest) => [
  ...askedOf(request),
  { label: text.recipient, value: `${request.recipient.name} (${text.kind[request.recipient.kind]})` },
  { label: text.sender, value: `${request.sentBy.name}, ${request.sender.name}` },
  { label: stepText.holder, value: request.holder.name },
  { label: text.sentOn, value: `${format.day(request.sentOn)}, ${text.way[request.way]}` },
]

/** What the recipient has to know. */
export const askedOf = (request: CareRequest) => [
  { label: stepText.seen, value: request.seen },
  { label: stepText.tried, value: request.tried },
  { label: text.urgencyLabel, value: text.urgency[request.urgency] },
  {
    label: stepText.familyTold,
    value: familyKnows(request) ? stepText.told : stepText.notTold(request.whyNotTold),
  },
  { label: stepText.consent, value: consentWords(request) },
]

function consentWords({ consents, exception }: CareRequest): string {
  const said = consents.map(({ name, says, on }) => stepText.consented(name, says, on))
  const why = exception ? [`${consentText.exception[exception.ground]}: ${exception.reason}`] : []
  return [...said, ...why].join('; ') || stepText.noConsent
}

const icons = {
  received: 'check',
  'more-asked': 'help',
  'more-given': 'send',
  'inquiry-started': 'search',
  granted: 'handshake',
  rejected: 'stop',
  'reported-back': 'mail',
  ended: 'archive',
  withdrawn: 'close',
  reminded: 'bell',
  'family-told': 'chat',
  'found-late': 'clock',
} as const satisfies Record<StepKind, string>

export const Happenings = ({ request }: { readonly request: CareRequest }) => (
  <>
    <Paragraph look="small">{stepText.newestFirst}</Paragraph>
    <Timeline
      items={[
        ...request.steps.toReversed().map(({ kind, on, words, byName }) => ({
          when: format.day(on),
          title: text.step[kind],
          by: byName,
          icon: icons[kind],
          body: words ? <p>{words}</p> : undefined,
        })),
        {
          when: format.day(request.sentOn),
          title: stepText.sent(request.recipient.name),
          by: `${request.sentBy.name}, ${request.sender.name}`,
          icon: 'send' as const,
          body: undefined,
        },
      ]}
    />
  </>
)
