import { ChildHeader, consentText, fullName, relationWords } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Steps } from '../../../../platform/html/components/progress-bar.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Referral } from '../referral.ts'
import type { Standing } from '../rules.ts'
import { text } from '../text.ts'
import { NextCard } from './next-step.view.tsx'
import type { ReferralPageProps } from './referral-page.ts'
import { conclusionOf, stepText } from './text.ts'
import { happeningsOf } from './timeline.ts'

/** One referral: whose turn it is, what was asked, and every step so far. */
export const ReferralPage = (props: ReferralPageProps) => {
  const { referral, faults, overtaken } = props
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
      <Columns side={<NextCard {...props} />} narrow>
        <QuestionCard {...props} />
        <ContactCard {...props} />
        <Card id="gebeurd" title={stepText.happened}>
          <Happenings referral={referral} />
        </Card>
      </Columns>
    </>
  )
}

const tones = {
  waits: 'info',
  withdrawn: 'info',
  declined: 'warning',
  accepted: 'info',
  started: 'info',
  ended: 'warning',
  reported: 'positive',
} as const

const Conclusion = ({ referral, standing, isReceiver }: ReferralPageProps) => (
  <>
    <Notice tone={standing.kind === 'waits' && standing.isSilent ? 'warning' : tones[standing.kind]}>
      <p>{conclusionOf({ referral, standing })}</p>
      {standing.kind === 'waits' && standing.isSilent && <p>{stepText.silent(standing.replyBy, isReceiver)}</p>}
    </Notice>
    <ReferralSteps standing={standing} />
  </>
)

const current: Record<Standing['kind'], number | null> = {
  waits: 2,
  accepted: 3,
  started: 4,
  ended: 5,
  reported: 6,
  declined: null,
  withdrawn: null,
}

/** How far it is, in five steps; nothing for one that ended before it began. */
export const ReferralSteps = ({ standing }: { readonly standing: Standing }) => {
  const step = current[standing.kind]
  if (step === null) return null
  return <Steps label={stepText.stepsLabel} steps={stepText.steps.map(label => ({ label }))} current={step} />
}

const QuestionCard = ({ referral }: ReferralPageProps) => (
  <Card id="vraag" title={stepText.question}>
    <p class="cjg-numbered__quote">„{referral.question}”</p>
    <SummaryList
      items={[
        { label: stepText.needed, value: referral.needed },
        { label: text.offer, value: referral.offer.name },
        { label: stepText.from, value: `${referral.sentBy.name}, ${referral.sender.name}` },
        { label: stepText.to, value: referral.organisation.name },
        { label: stepText.handover, value: text.handover[referral.handover] },
        { label: stepText.consent, value: consentWords(referral) },
      ]}
    />
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

export const Happenings = ({ referral }: { readonly referral: Referral }) => (
  <>
    <Paragraph look="small">{stepText.newestFirst}</Paragraph>
    <Timeline
      items={happeningsOf(referral).map(({ at, title, by, icon, words }) => ({
        when: format.moment(at),
        title,
        by,
        icon,
        body: words ? <p>{words}</p> : undefined,
      }))}
    />
  </>
)
