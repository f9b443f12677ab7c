import {
  ChildHeader,
  consentText,
  FamilyStatements,
  fullName,
  PlanWayCard,
  relationWords,
} from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { LinkCard } from '../../link/link-card.view.tsx'
import { ReceivedItems } from '../items/received-items.view.tsx'
import { itemText } from '../items/text.ts'
import type { Referral } from '../referral.ts'
import { nextSteps } from '../rules.ts'
import { text } from '../text.ts'
import { Happenings, ReferralSteps, tones } from './happenings.view.tsx'
import { ReceiverSteps } from './receiver-forms.view.tsx'
import type { ReferralPageProps } from './referral-page.ts'
import { IntroductionCard, SenderForms } from './sender-forms.view.tsx'
import { conclusionOf, stepText } from './text.ts'

/** For who sent it: whose turn it is, what was asked, and every step so far. */
export const ReferralPage = (props: ReferralPageProps) => {
  const { referral, faults, typed, overtaken, link } = props
  return (
    <>
      <Breadcrumb trail={[{ href: '/verwijzingen', label: text.title }]} current={referral.offer.name} />
      <ErrorSummary faults={faults} />
      {overtaken && (
        <Notice tone="warning" live>
          <p>{overtaken}</p>
        </Notice>
      )}
      <ChildHeader {...props} />
      <Conclusion {...props} />
      <Columns side={<Side {...props} />} narrow>
        {link && <LinkCard own={link} base={`/verwijzingen/${referral.id}`} faults={faults} typed={typed} />}
        <QuestionCard {...props} />
        {referral.handover === 'warm' && <IntroductionCard {...props} />}
        <ContactCard {...props} />
        <FamilyStatements statements={props.statements} />
        <PlanWayCard way={props.planWay} />
        <Card id="gebeurd" title={stepText.happened}>
          <Happenings referral={referral} />
        </Card>
      </Columns>
    </>
  )
}

const Conclusion = ({ referral, standing, isReceiver, isLongWait }: ReferralPageProps) => (
  <>
    <Notice tone={standing.kind === 'waits' && standing.isSilent ? 'warning' : tones[standing.kind]}>
      <p>{conclusionOf({ referral, standing })}</p>
      {standing.kind === 'waits' && (
        <p>{referral.receipt ? stepText.received(referral.receipt.by, referral.receipt.at) : stepText.notReceived}</p>
      )}
      {standing.kind === 'waits' && standing.isSilent && <p>{stepText.silent(standing.replyBy, isReceiver)}</p>}
      {isLongWait && <p>{stepText.longWait}</p>}
    </Notice>
    <ReferralSteps standing={standing} />
  </>
)

const Side = (props: ReferralPageProps) => {
  const { referral, standing, isReceiver } = props
  const steps = isReceiver ? nextSteps(standing) : []
  return (
    <Card id="nu" title={stepText.next}>
      {standing.kind === 'reported' && steps.length === 0 && <p>{stepText.nothingNow}</p>}
      {isReceiver && <ReceiverSteps {...props} base={`/verwijzingen/${referral.id}`} visitor={null} />}
      <SenderForms {...props} />
    </Card>
  )
}

const QuestionCard = ({ referral }: ReferralPageProps) => (
  <Card id="vraag" title={stepText.question}>
    <p class="cjg-numbered__quote">„{referral.question}”</p>
    <SummaryList
      items={[
        { label: text.offer, value: referral.offer.name },
        { label: stepText.from, value: `${referral.sentBy.name}, ${referral.sender.name}` },
        { label: stepText.to, value: referral.organisation.name },
        { label: stepText.handover, value: text.handover[referral.handover] },
        { label: stepText.consent, value: consentWords(referral) },
      ]}
    />
    {referral.redirectOf !== null && (
      <Paragraph>
        <Link href={`/verwijzingen/${referral.redirectOf}`}>{stepText.toBefore}</Link>
      </Paragraph>
    )}
    <Paragraph>
      <strong>{itemText.sentAlong}</strong>
    </Paragraph>
    <ReceivedItems items={referral.items} />
  </Card>
)

const consentWords = ({ consents, exception }: Referral) => (
  <>
    {consents.map(consent => (
      <span>{stepText.consented(consent.name, consent.says, consent.on)} </span>
    ))}
    {exception && <span>{`${consentText.exception[exception.ground]}: ${exception.reason}`}</span>}
  </>
)

/** Parents with custody, to make an appointment with. */
const ContactCard = ({ guardians }: ReferralPageProps) => {
  const reachable = guardians.filter(guardian => guardian.custody === 'with-custody')
  if (reachable.length === 0) return null
  return (
    <Card id="contact" title={stepText.contact}>
      <SummaryList
        items={reachable.map(guardian => ({
          label: `${fullName(guardian)} (${relationWords[guardian.relation]})`,
          value: guardian.phone ?? stepText.noPhone,
        }))}
      />
    </Card>
  )
}
