import type { SourceKind } from '../../../../people/index.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Participant, Plan } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { participantIn } from '../rules.ts'
import type { JoinRequest } from './join-request.ts'
import type { Origin } from './laid.ts'
import type { Told } from './record/plan-notice.ts'
import { TellingCard } from './record/telling.view.tsx'
import { linksText as text } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly me: Participant
  readonly base: string
  readonly origins: readonly Origin[]
  /** Empty for who does not answer them. */
  readonly requests: readonly JoinRequest[]
  readonly mayAnswer: boolean
  /** Whether youth health care knows of the plan. */
  readonly told: Told
  readonly said: 'laid' | 'answered' | null
  readonly overtaken: boolean
}

/** What the plan came from, as far as the reader may know; and who asks to take part. */
export const OriginsPage = (props: Props) => {
  const { plan, base, said, overtaken, mayAnswer } = props
  return (
    <PlanFrame plan={plan} title={text.page} base={base}>
      {said && (
        <Notice tone="positive" live>
          {said === 'laid' ? text.laid : text.answered}
        </Notice>
      )}
      {overtaken && (
        <Notice tone="warning" live>
          {text.overtaken}
        </Notice>
      )}
      {mayAnswer && <Requests {...props} />}
      <Card id="herkomst" title={text.origins}>
        <Paragraph look="small">{text.originsNote}</Paragraph>
        <OriginList {...props} />
      </Card>
      {mayAnswer && plan.closure === null && <TellingCard base={base} told={props.told} />}
    </PlanFrame>
  )
}

const Requests = ({ plan, base, requests }: Props) => (
  <Card id="vragen" title={text.requests}>
    <Paragraph look="small">{requests.length > 0 ? text.requestsNote : text.noRequests}</Paragraph>
    {requests.map(({ id, name, organisation, reason, askedAt }) => (
      <section>
        <p>
          <strong>{text.wants(name, organisation)}</strong>
        </p>
        <p>{`„${reason}”`}</p>
        <Paragraph look="small">{format.moment(askedAt)}</Paragraph>
        {plan.closure === null && (
          <Form action={`${base}/herkomst/vragen/${id}`} inline>
            <Button name="answer" value="yes" icon="check" aria-label={`${text.yes}: ${name}`}>
              {text.yes}
            </Button>
            <Button name="answer" value="no" look="secondary" aria-label={`${text.no}: ${name}`}>
              {text.no}
            </Button>
          </Form>
        )}
      </section>
    ))}
  </Card>
)

const OriginList = ({ plan, me, origins }: Props) =>
  origins.length === 0 ? (
    <Paragraph>{text.noOrigins}</Paragraph>
  ) : (
    <Timeline
      items={origins.map(({ kind, source, laidAt, laidBy }) => ({
        when: format.moment(laidAt),
        title: text.origin[kind],
        by: text.laidBy(participantIn(plan, laidBy)?.name ?? ''),
        icon: 'link',
        body: laidBy === me.id && (
          <p>
            <Link href={pageOf[kind] + source} about={text.origin[kind]}>
              {text.look}
            </Link>
          </p>
        ),
      }))}
    />
  )

const pageOf: Readonly<Record<SourceKind, string>> = {
  concern: '/signalen/zorgen/',
  match: '/signalen/matches/',
  'care-team-item': '/schoolzorg/besprekingen/',
  request: '/jeugdzorg/verzoeken/',
  referral: '/verwijzingen/',
}
