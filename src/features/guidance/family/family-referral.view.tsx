import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { phoneHref } from '../../../platform/html/phone-href.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { ReceivedItems } from '../referrals/items/received-items.view.tsx'
import type { Seen } from '../referrals/look-up.ts'
import type { Referral, ReportBack } from '../referrals/referral.ts'
import { mayWithdraw } from '../referrals/rules.ts'
import { Happenings, ReferralSteps, tones } from '../referrals/steps/happenings.view.tsx'
import { stepText } from '../referrals/steps/text.ts'
import type { Callable } from './family-step.ts'
import { plainConclusion, text } from './text.ts'

type Props = Seen & {
  readonly calls: readonly Callable[]
  readonly isLongWait: boolean
  readonly faults: Faults
  readonly typed: Typed
  /** Said first: consent could not be withdrawn, and why. */
  readonly notice: string | null
}

/** One referral for the family: how far it is, whom to call, what is known, and how to say no. */
export const FamilyReferralPage = (props: Props) => {
  const { referral, standing, notice } = props
  return (
    <>
      <Breadcrumb
        trail={[
          { href: '/mijn', label: text.crumb },
          { href: '/mijn/hulp', label: text.title },
        ]}
        current={referral.offer.name}
      />
      <ErrorSummary faults={props.faults} />
      <PageHeader title={referral.offer.name} remark={referral.organisation.name} />
      {notice !== null && (
        <Notice tone="warning" live>
          <p>{notice}</p>
        </Notice>
      )}
      <Notice tone={tones[standing.kind]}>
        <p>{plainConclusion(props)}</p>
        {props.isLongWait && <p>{text.longWait}</p>}
      </Notice>
      <ReferralSteps standing={standing} />
      <Columns side={<Side {...props} />}>
        {referral.reports.map(report => (
          <Letter referral={referral} report={report} />
        ))}
        <Waiting {...props} />
        <Card id="weten" title={text.known}>
          <ReceivedItems items={referral.items} />
        </Card>
        <Card id="gebeurd" title={text.happened}>
          <Happenings referral={referral} />
        </Card>
      </Columns>
    </>
  )
}

const Waiting = ({ referral, standing }: Props) =>
  standing.kind === 'in-line' || referral.meanwhile.length > 0 || referral.introductions.length > 0 ? (
    <Card id="intussen" title={text.meanwhile}>
      {referral.meanwhile.length === 0 && <Paragraph>{text.meanwhileNone}</Paragraph>}
      {referral.meanwhile.map(({ words, by }) => (
        <Paragraph>{`${words} (${by})`}</Paragraph>
      ))}
      {referral.introductions.map(({ plannedAt, withWhom, place, outcome }) => (
        <Paragraph>
          <strong>{`${text.introduction}: `}</strong>
          {stepText.talk(plannedAt, withWhom, place)}
          {outcome && `. ${stepText.talked[outcome.kind]}.`}
        </Paragraph>
      ))}
    </Card>
  ) : null

const Letter = ({ referral, report }: { readonly referral: Referral; readonly report: ReportBack }) => (
  <Card id={`brief-${report.id}`} title={text.letter}>
    <Paragraph>{report.words}</Paragraph>
    <Paragraph look="small">{text.letterBy(report.by, report.at)}</Paragraph>
    <Paragraph>{report.forPlan === 'yes' ? text.letterLies : text.letterPlan}</Paragraph>
    <Form action={`/mijn/hulp/${referral.id}/brief`} inline>
      <input type="hidden" name="letter" value={report.id} />
      <input type="hidden" name="says" value={report.forPlan === 'yes' ? 'no' : 'yes'} />
      <Button look="secondary" small>
        {report.forPlan === 'yes' ? text.letterNo : text.letterYes}
      </Button>
    </Form>
  </Card>
)

const Side = (props: Props) => (
  <>
    <Card id="bellen" title={text.call} first>
      {props.calls.map(({ name, phone }) => (
        <Paragraph>
          {`${name}: `}
          {phone === null ? text.noPhone : <Link href={phoneHref(phone)}>{phone}</Link>}
        </Paragraph>
      ))}
    </Card>
    <ObjectCard {...props} />
    {mayWithdraw(props.standing) && <WithdrawCard {...props} />}
  </>
)

const ObjectCard = ({ referral, faults, typed }: Props) => (
  <Card id="bezwaar" title={text.objectTitle}>
    {referral.objections.map(({ words, answer }) => (
      <>
        <Paragraph>{`${text.objected}: „${words}”`}</Paragraph>
        <Paragraph>{answer ? `${text.answered(answer.by)}: ${answer.words}` : text.waitsForAnswer}</Paragraph>
      </>
    ))}
    <Form action={`/mijn/hulp/${referral.id}/bezwaar`}>
      <TextAreaField
        name="objection"
        label={text.objectWords}
        hint={text.objectHint}
        rows={3}
        value={typed.objection}
        fault={faults.objection}
      />
      <Button look="secondary" icon="chat">
        {text.object}
      </Button>
    </Form>
  </Card>
)

const WithdrawCard = ({ referral, typed }: Props) => (
  <Card id="intrekken" title={text.withdrawTitle}>
    <Paragraph>{text.withdrawAbout}</Paragraph>
    <Details summary={text.withdraw}>
      <Form action={`/mijn/hulp/${referral.id}/intrekking`}>
        <TextAreaField name="reason" label={text.withdrawWords} rows={2} optional value={typed.reason} />
        <Button look="negative">{text.withdraw}</Button>
      </Form>
    </Details>
  </Card>
)
