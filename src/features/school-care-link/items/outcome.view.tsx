import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import type { IconName } from '../../../platform/html/components/icons.ts'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Action, Decision } from '../item.ts'
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
export const Agreed = ({ seen, actions, minutes, referrals, may, today }: ItemProps) => {
  const last = minutes[0]?.minutes
  const ways = last?.decision ? waysOn(last.decision, { seen, may, agreed: last.agreed }) : []
  return (
    <Card id="wie-doet-wat" title={text.actions.title}>
      {actions.length === 0 ? (
        <Paragraph>{text.actions.none}</Paragraph>
      ) : (
        <ActionList actions={actions} today={today} />
      )}
      {referrals.map(({ id, organisation, sentOn }) => (
        <Paragraph>
          <Link href={`/verwijzingen/${id}`}>{text.actions.referred(organisation.name, sentOn)}</Link>
        </Paragraph>
      ))}
      {ways.length > 0 && (
        <ButtonRow>
          {ways.map(({ href, label, icon }) => (
            <ButtonLink href={href} icon={icon}>
              {label}
            </ButtonLink>
          ))}
        </ButtonRow>
      )}
    </Card>
  )
}

/** As long as what a receiver must know may be. */
const mostNeeded = 2000

type Deciding = Pick<ItemProps, 'seen' | 'may'> & { readonly agreed: string }
type On = { readonly href: string; readonly label: string; readonly icon: IconName }

/** What was decided, as the first step of it; for who may take it. Without a name only the reporting code has a way, which asks for none. */
function waysOn(decision: Decision, { seen: { child }, may, agreed }: Deciding): readonly On[] {
  const says = text.actions
  const code = { href: '/signalen/meldcode/nieuw', label: says.code, icon: 'shield' as const }
  if (decision === 'reporting-code') return [code]
  if (child === null) return []
  const referral = new URLSearchParams({ kind: child.id, weten: agreed.slice(0, mostNeeded) })
  const refer = { href: `/verwijzingen/nieuw?${referral}`, label: says.refer, icon: 'arrow' as const }
  const youthCare = { href: `/jeugdzorg/nieuw?kind=${child.id}`, label: says.youthCare, icon: 'send' as const }
  if (decision !== 'referral') return []
  return [...(may.refer ? [refer] : []), ...(may.youthCare ? [youthCare] : [])]
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
    <Button
      look="secondary"
      icon="check"
      small
      name="outcome"
      value="done"
      aria-label={`${text.actions.finish}: ${action.what}`}
    >
      {text.actions.finish}
    </Button>
    <Button look="subtle" small name="outcome" value="dropped" aria-label={`${text.actions.drop}: ${action.what}`}>
      {text.actions.drop}
    </Button>
  </Form>
)
