import { Button } from '../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { InterpreterField } from '../in-language/interpreter/interpreter.view.tsx'
import { longestQuestion } from './question.form.ts'
import { askers, topics } from './question.ts'
import { urgencies } from './rules.ts'
import { text } from './text.ts'
import { Helplines, UrgentWatch } from './urgent.view.tsx'

type Props = { readonly faults: Faults; readonly typed: Typed }
type Promised = {
  readonly answerDays: number
  readonly keptMonths: number
  /** By when there is an answer to what is sent today. */
  readonly dueOn: Temporal.PlainDate
  /** Somebody is at the chat at this moment. */
  readonly isChatAttended: boolean
}

export const AskPage = ({ faults, typed, ...promised }: Props & Promised) => (
  <ReadingSection>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{text.title}</Heading>
    <Paragraph look="lead">{text.lead(promised.answerDays, promised.dueOn)}</Paragraph>
    {promised.isChatAttended && (
      <Notice tone="positive">
        <p>
          {text.chatNow} <Link href="/chat">{text.chatNowAction}</Link>
        </p>
      </Notice>
    )}
    <Details summary={text.notUrgent}>
      <Helplines urgencies={urgencies} />
    </Details>
    <Form action="/vraag">
      <QuestionFields faults={faults} typed={typed} />
      <InterpreterField value={typed.interpreter} />
      <TextField
        name="email"
        label={text.emailLabel}
        hint={text.emailHint}
        type="email"
        autocomplete="email"
        optional
        value={typed.email}
        fault={faults.email}
      />
      <Button icon="send">{text.send}</Button>
    </Form>
    <Paragraph look="small">
      {text.kept(promised.keptMonths)} <Link href="/privacy">{text.privacy}</Link>
    </Paragraph>
    <Heading level={2}>{text.haveCode}</Heading>
    <Paragraph>
      <Link href="/vraag/antwoord">{text.haveCodeAction}</Link>
    </Paragraph>
  </ReadingSection>
)

const QuestionFields = ({ faults, typed }: Props) => (
  <>
    <TextAreaField
      name="body"
      label={text.bodyLabel}
      hint={text.bodyHint}
      rows={6}
      maxlength={longestQuestion}
      value={typed.body}
      fault={faults.body}
    />
    <UrgentWatch />
    <SelectField
      name="topic"
      label={text.topicLabel}
      none={text.topicNone}
      choices={topics.map(value => ({ value, label: text.topic[value] }))}
      value={typed.topic}
      fault={faults.topic}
    />
    <RadioGroup
      name="asker"
      label={text.askerLabel}
      choices={askers.map(value => ({ value, label: text.askerChoice[value] }))}
      value={typed.asker}
      fault={faults.asker}
    />
    <NumberField
      name="childAge"
      label={text.ageLabel}
      hint={text.ageHint}
      unit={text.ageUnit}
      whole
      optional
      value={typed.childAge}
      fault={faults.childAge}
    />
  </>
)
