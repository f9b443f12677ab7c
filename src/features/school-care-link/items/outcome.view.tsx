import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Action } from '../item.ts'
import type { MinutesOf } from '../meetings/minutes/write-minutes.ts'
import { text as words } from '../text.ts'
import type { ItemProps } from './item-props.ts'
import { text } from './text.ts'

/** What was said and agreed, meeting by meeting. */
export const MinutesCard = ({ minutes }: Pick<ItemProps, 'minutes'>) => (
  <Card id="verslag" title={text.minutes.title}>
    {minutes.map(one => (
      <OneMeeting {...one} />
    ))}
  </Card>
)

export const OneMeeting = ({ minutes, meeting }: MinutesOf) => (
  <section>
    <Heading level={3} look={4}>
      {text.minutes.of(meeting.startsAt)}
    </Heading>
    <SummaryList
      items={[
        ...(minutes.analysis ? [{ label: text.minutes.analysis, value: minutes.analysis }] : []),
        ...(minutes.agreed ? [{ label: text.minutes.agreed, value: minutes.agreed }] : []),
        ...(minutes.decision ? [{ label: text.minutes.decision, value: words.decision[minutes.decision] }] : []),
        { label: text.minutes.lead, value: minutes.leadName || text.minutes.nobody },
      ]}
    />
    <Paragraph look="small">{text.item.writtenBy(minutes.writtenByName, minutes.writtenAt)}</Paragraph>
  </section>
)

/** Who does what by when; and from there to a plan, a referral or the reporting code, with the child already chosen. */
export const Agreed = ({ seen, actions, minutes, today }: ItemProps) => {
  const decision = minutes[0]?.minutes.decision
  return (
    <Card id="wie-doet-wat" title={text.actions.title}>
      {actions.length === 0 ? (
        <Paragraph>{text.actions.none}</Paragraph>
      ) : (
        <ActionList actions={actions} today={today} />
      )}
      {seen.child !== null && decision && (
        <ButtonRow>
          {decision === 'plan' && (
            <ButtonLink href={`/plannen/nieuw?kind=${seen.child.id}&zorgteam=${seen.item.id}`} icon="target">
              {text.actions.plan}
            </ButtonLink>
          )}
          {decision === 'referral' && (
            <ButtonLink href={`/verwijzingen/nieuw?kind=${seen.child.id}`} icon="arrow">
              {text.actions.refer}
            </ButtonLink>
          )}
        </ButtonRow>
      )}
    </Card>
  )
}

export const ActionList = ({ actions, today }: Pick<ItemProps, 'actions' | 'today'>) => (
  <ul class="cjg-plain">
    {actions.map(action => (
      <li>
        <strong>{action.what}</strong>
        <span class="cjg-remark">{`${action.ownerWords}, voor ${format.shortDay(action.dueOn)} `}</span>
        <State action={action} today={today} />
        {action.end === null && <EndForm action={action} />}
      </li>
    ))}
  </ul>
)

const State = ({ action, today }: { readonly action: Action; readonly today: Temporal.PlainDate }) => {
  if (action.end) return <Tag tone="positive">{text.actions[action.end.outcome]}</Tag>
  return Temporal.PlainDate.compare(action.dueOn, today) < 0 ? <Tag tone="warning">te laat</Tag> : null
}

const EndForm = ({ action }: { readonly action: Action }) => (
  <Form action={`/schoolzorg/acties/${action.id}/einde`} inline>
    <Button look="subtle" small name="outcome" value="done" aria-label={`gedaan: ${action.what}`}>
      {text.actions.done}
    </Button>
    <Button look="subtle" small name="outcome" value="dropped" aria-label={`niet meer nodig: ${action.what}`}>
      {text.actions.drop}
    </Button>
  </Form>
)
