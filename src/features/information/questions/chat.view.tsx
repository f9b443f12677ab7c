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
import { formatIn } from '../../../platform/i18n/format-in.ts'
import { addressIn, type Language } from '../../../platform/i18n/languages.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { NotReviewed } from '../in-language/not-reviewed.view.tsx'
import type { ChatState } from './presence/presence.ts'
import { longestQuestion } from './question.form.ts'
import { askers } from './question.ts'
import type { ChatHours } from './settings/setting.ts'
import { UrgentWatch } from './urgent.view.tsx'
import { askingWords } from './words.ts'

type Props = {
  readonly language: Language
  readonly state: ChatState
  readonly hours: readonly ChatHours[]
  /** By when there is an answer if nobody is there now. */
  readonly dueOn: Temporal.PlainDate
  readonly keptMonths: number
  readonly faults: Faults
  readonly typed: Typed
}

/** A chat begins: a question with fewer fields, and with somebody at the other side when that is true. */
export const ChatPage = ({ state, ...props }: Props) => {
  const { language, faults } = props
  const words = askingWords[language].chat
  return (
    <ReadingSection>
      <ErrorSummary faults={faults} lang={language} />
      <Heading level={1}>{words.title}</Heading>
      {state === 'no-chat' ? (
        <>
          <Notice tone="info">{words.none}</Notice>
          <ButtonLink href={addressIn(language, '/vraag')} icon="chat">
            {words.askInstead}
          </ButtonLink>
        </>
      ) : (
        <Chat {...props} isAttended={state === 'attended'} />
      )}
      <Paragraph>
        <Link href={addressIn(language, '/vraag/antwoord')}>{words.back}</Link>
      </Paragraph>
      <NotReviewed language={language} />
    </ReadingSection>
  )
}

const Chat = ({ isAttended, ...props }: Omit<Props, 'state'> & { readonly isAttended: boolean }) => {
  const { language, hours, dueOn, keptMonths } = props
  const { ask, chat } = askingWords[language]
  return (
    <>
      <Paragraph look="lead">{chat.lead}</Paragraph>
      <Notice tone={isAttended ? 'positive' : 'info'}>
        {isAttended ? chat.attended : chat.unattended(formatIn(language).weekday(dueOn))}
      </Notice>
      <ChatForm {...props} />
      <Paragraph look="small">
        {ask.kept(keptMonths)} <Link href={addressIn(language, '/privacy')}>{ask.privacy}</Link>
      </Paragraph>
      <Heading level={2}>{chat.hoursTitle}</Heading>
      <ul class="cjg-stack">
        {hours.map(({ weekday, from, until }) => (
          <li>{chat.hours(formatIn(language).dayName(weekday), clock(from), clock(until))}</li>
        ))}
      </ul>
    </>
  )
}

const clock = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' })

const ChatForm = ({ language, faults, typed }: Pick<Props, 'language' | 'faults' | 'typed'>) => {
  const { ask, chat } = askingWords[language]
  return (
    <Form action={addressIn(language, '/chat')}>
      <TextAreaField
        name="body"
        label={ask.body}
        hint={ask.bodyHint}
        rows={4}
        maxlength={longestQuestion}
        lang={language}
        value={typed.body}
        fault={faults.body}
      />
      <UrgentWatch language={language} />
      <RadioGroup
        name="asker"
        label={ask.asker}
        choices={askers.map(value => ({ value, label: ask.askers[value] }))}
        lang={language}
        value={typed.asker}
        fault={faults.asker}
      />
      <Button icon="chat">{chat.start}</Button>
    </Form>
  )
}
