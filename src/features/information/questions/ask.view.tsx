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
import { formatIn } from '../../../platform/i18n/format-in.ts'
import { addressIn, type Language } from '../../../platform/i18n/languages.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { InterpreterBox, InterpreterField } from '../in-language/interpreter/interpreter.view.tsx'
import { NotReviewed } from '../in-language/not-reviewed.view.tsx'
import { longestQuestion } from './question.form.ts'
import { askers, topics } from './question.ts'
import { urgencies } from './rules.ts'
import { Helplines, UrgentWatch } from './urgent.view.tsx'
import { askingWords, topicIn } from './words.ts'

type Props = { readonly language: Language; readonly faults: Faults; readonly typed: Typed }
type Promised = {
  readonly answerDays: number
  readonly keptMonths: number
  /** By when there is an answer to what is sent today. */
  readonly dueOn: Temporal.PlainDate
  /** Somebody is at the chat at this moment. */
  readonly isChatAttended: boolean
}

export const AskPage = ({ language, faults, typed, ...promised }: Props & Promised) => {
  const words = askingWords[language].ask
  const to = (path: string) => addressIn(language, path)
  const by = formatIn(language).weekday(promised.dueOn)
  return (
    <ReadingSection>
      <ErrorSummary faults={faults} lang={language} />
      <Heading level={1}>{words.title}</Heading>
      <Paragraph look="lead">{words.lead(promised.answerDays, by)}</Paragraph>
      {words.yourLanguage && <Paragraph>{words.yourLanguage}</Paragraph>}
      {promised.isChatAttended && (
        <Notice tone="positive">
          <p>
            {words.chatNow} <Link href={to('/chat')}>{words.chatNowAction}</Link>
          </p>
        </Notice>
      )}
      <Details summary={words.notUrgent}>
        <Helplines urgencies={urgencies} language={language} />
      </Details>
      <AskForm language={language} faults={faults} typed={typed} />
      <Paragraph look="small">
        {words.kept(promised.keptMonths)} <Link href={to('/privacy')}>{words.privacy}</Link>
      </Paragraph>
      <Heading level={2}>{words.haveCode}</Heading>
      <Paragraph>
        <Link href={to('/vraag/antwoord')}>{words.haveCodeAction}</Link>
      </Paragraph>
      <NotReviewed language={language} />
    </ReadingSection>
  )
}

const AskForm = ({ language, faults, typed }: Props) => {
  const words = askingWords[language].ask
  return (
    <Form action={addressIn(language, '/vraag')}>
      <QuestionFields language={language} faults={faults} typed={typed} />
      {language === 'nl' ? (
        <InterpreterField value={typed.interpreter} />
      ) : (
        <InterpreterBox language={language} checked={typed.interpreter === language} />
      )}
      <TextField
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        autocomplete="email"
        optional
        lang={language}
        dir="ltr"
        value={typed.email}
        fault={faults.email}
      />
      <Button icon="send">{words.send}</Button>
    </Form>
  )
}

const QuestionFields = ({ language, faults, typed }: Props) => {
  const words = askingWords[language].ask
  const field = (name: 'body' | 'topic' | 'asker' | 'childAge') => ({
    name,
    lang: language,
    value: typed[name],
    fault: faults[name],
  })
  return (
    <>
      <TextAreaField {...field('body')} label={words.body} hint={words.bodyHint} rows={6} maxlength={longestQuestion} />
      <UrgentWatch language={language} />
      <SelectField
        {...field('topic')}
        label={words.topic}
        none={words.topicNone}
        choices={topics.map(value => ({ value, label: topicIn(language, value) }))}
      />
      <RadioGroup
        {...field('asker')}
        label={words.asker}
        choices={askers.map(value => ({ value, label: words.askers[value] }))}
      />
      <NumberField {...field('childAge')} label={words.age} hint={words.ageHint} unit={words.years} whole optional />
    </>
  )
}
