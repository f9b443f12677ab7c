import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults } from '../../../platform/web/form.ts'
import { linksText } from './links/text.ts'
import type { Participant, Plan } from './plan.ts'
import { addressOf } from './plan-tabs.view.tsx'
import { ReasonCard } from './reason-card.view.tsx'
import { coordinatorOf, participantIn } from './rules.ts'
import { text } from './text.ts'

type Props = { readonly plan: Plan; readonly me: Participant; readonly faults: Faults }

/** Under the goals: why there is a plan, what people say to each other, and how the plan goes on. */
export const AboutPlan = ({ plan, me, faults }: Props) => (
  <>
    <ReasonCard plan={plan} base={addressOf(plan, 'work')} />
    <Comments plan={plan} faults={faults} />
    <Card id="verloop" title={text.course}>
      <ul class="cjg-stack">
        {waysOn(plan, me).map(({ href, label }) => (
          <li>
            <Link href={`/plannen/${plan.id}/${href}`}>{label}</Link>
          </li>
        ))}
      </ul>
    </Card>
  </>
)

const Comments = ({ plan, faults }: Omit<Props, 'me'>) =>
  plan.sight.comments.level === 'nothing' ? null : (
    <Card id="opmerkingen" title={text.comments}>
      <Paragraph look="small">{text.commentsNote}</Paragraph>
      <CommentList plan={plan} />
      {plan.closure === null && plan.sight.comments.level === 'writes' && (
        <Form action={`/plannen/${plan.id}/opmerkingen`}>
          <TextAreaField name="words" label={text.comment} rows={3} maxlength={2000} fault={faults.words} />
          <Button look="secondary">{text.placeComment}</Button>
        </Form>
      )}
    </Card>
  )

/** What participants said, newest first. */
export const CommentList = ({ plan }: Pick<Props, 'plan'>) =>
  plan.comments.length === 0 ? null : (
    <Timeline
      items={plan.comments.map(comment => ({
        when: format.moment(comment.writtenAt),
        title: participantIn(plan, comment.writtenBy)?.name ?? '',
        icon: 'chat',
        body: <p>{comment.words}</p>,
      }))}
    />
  )

const waysOn = (plan: Plan, me: Participant) => [
  { href: 'wijzigingen', label: text.history },
  ...(plan.closure ? [] : [{ href: 'evaluatie', label: text.setEvaluation }]),
  ...(plan.closure || plan.agreement ? [] : [{ href: 'akkoord', label: text.recordAgreement }]),
  ...(plan.closure === null && coordinatorOf(plan) === me.id ? [{ href: 'afsluiting', label: text.close }] : []),
  { href: 'herkomst', label: linksText.page },
]
