import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { linkText } from '../../link/text.ts'
import { ReceivedItems } from '../items/received-items.view.tsx'
import { itemText } from '../items/text.ts'
import { nextSteps } from '../rules.ts'
import { text } from '../text.ts'
import { Happenings, ReferralSteps, tones } from './happenings.view.tsx'
import { ReceiverSteps } from './receiver-forms.view.tsx'
import type { ReceivedPageProps } from './referral-page.ts'
import { conclusionOf, stepText } from './text.ts'

/** For who received it: what was sent and nothing beside it, whose turn it is, and what can be done. */
export const ReceivedPage = (props: ReceivedPageProps) => (
  <>
    {props.visitor === null && (
      <Breadcrumb trail={[{ href: '/verwijzingen', label: text.title }]} current={props.referral.offer.name} />
    )}
    <ErrorSummary faults={props.faults} />
    <PageHeader
      title={props.sight === 'closed' ? linkText.closedTitle : props.referral.offer.name}
      remark={`${text.from} ${props.referral.sentBy.name}, ${props.referral.sender.name}`}
    />
    {props.overtaken && (
      <Notice tone="warning" live>
        <p>{props.overtaken}</p>
      </Notice>
    )}
    {props.sight === 'closed' ? <Closed {...props} /> : <Open {...props} />}
  </>
)

/** Without a word about the family. */
const Closed = ({ referral }: ReceivedPageProps) => (
  <Notice tone="info" icon="lock">
    <p>{referral.withdrawal ? stepText.closed.withdrawn : stepText.closed.declined}</p>
  </Notice>
)

const Open = (props: ReceivedPageProps) => {
  const { referral, standing } = props
  return (
    <>
      <Notice tone={standing.kind === 'waits' && standing.isSilent ? 'warning' : tones[standing.kind]}>
        <p>{conclusionOf(props)}</p>
        {standing.kind === 'waits' && standing.isSilent && <p>{stepText.silent(standing.replyBy, true)}</p>}
      </Notice>
      <ReferralSteps standing={standing} />
      <Columns side={<Side {...props} />} narrow>
        <Card id="gekregen" title={itemText.receivedBy}>
          <ReceivedItems items={referral.items} />
          <Paragraph look="small">{stepText.consentGiven}</Paragraph>
          <Paragraph look="small">{text.handoverByOther[referral.handover]}</Paragraph>
        </Card>
        <Sender {...props} />
        <Card id="gebeurd" title={stepText.happened}>
          <Happenings referral={referral} />
        </Card>
      </Columns>
    </>
  )
}

const Side = (props: ReceivedPageProps) => (
  <Card id="nu" title={stepText.next}>
    {nextSteps(props.standing).length === 0 && <p>{stepText.nothingNow}</p>}
    <ReceiverSteps {...props} />
  </Card>
)

const Sender = ({ sender }: ReceivedPageProps) => (
  <Card id="verwijzer" title={stepText.from}>
    <SummaryList
      items={[
        { label: sender.name, value: [sender.phone, sender.email].filter(Boolean).join(', ') || stepText.noPhone },
      ]}
    />
  </Card>
)
