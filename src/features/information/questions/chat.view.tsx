import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { ChatState } from './presence/presence.ts'
import { longestQuestion } from './question.form.ts'
import { askers } from './question.ts'
import type { ChatHours } from './settings/setting.ts'
import { text } from './text.ts'
import { UrgentWatch } from './urgent.view.tsx'

type Props = {
  readonly state: ChatState
  readonly hours: readonly ChatHours[]
  /** By when there is an answer if nobody is there now. */
  readonly dueOn: Temporal.PlainDate
  readonly keptMonths: number
  readonly faults: Faults
  readonly typed: Typed
}

/** A chat begins: a question with fewer fields, and with somebody at the other side when that is true. */
export const ChatPage = ({ state, hours, dueOn, keptMonths, faults, typed }: Props) => (
  <ReadingSection>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{text.chat.title}</Heading>
    {state === 'no-chat' ? (
      <>
        <Notice tone="info">{text.chat.none}</Notice>
        <ButtonLink href="/vraag" icon="chat">
          {text.chat.askInstead}
        </ButtonLink>
      </>
    ) : (
      <>
        <Paragraph look="lead">{text.chat.lead}</Paragraph>
        <Notice tone={state === 'attended' ? 'positive' : 'info'}>
          {state === 'attended' ? text.chat.attended : text.chat.unattended(dueOn)}
        </Notice>
        <ChatForm faults={faults} typed={typed} />
        <Paragraph look="small">
          {text.kept(keptMonths)} <Link href="/privacy">{text.privacy}</Link>
        </Paragraph>
        <Hours hours={hours} />
      </>
    )}
    <Paragraph>
      <Link href="/vraag/antwoord">{text.chat.back}</Link>
    </Paragraph>
  </ReadingSection>
)

const ChatForm = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <Form action="/chat">
    <TextAreaField
      name="body"
      label={text.bodyLabel}
      hint={text.bodyHint}
      rows={4}
      maxlength={longestQuestion}
      value={typed.body}
      fault={faults.body}
    />
    <UrgentWatch />
    <RadioGroup
      name="asker"
      label={text.askerLabel}
      choices={askers.map(value => ({ value, label: text.askerChoice[value] }))}
      value={typed.asker}
      fault={faults.asker}
    />
    <Button icon="chat">{text.chat.start}</Button>
  </Form>
)

const Hours = ({ hours }: Pick<Props, 'hours'>) => (
  <>
    <Heading level={2}>{text.chat.hoursTitle}</Heading>
    <ul class="cjg-stack">
      {hours.map(one => (
        <li>{text.chat.hours(one)}</li>
      ))}
    </ul>
  </>
)
