import { Button } from '../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import { addressIn, type OtherLanguage } from '../../../platform/i18n/languages.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { longestQuestion } from '../questions/question.form.ts'
import { askers, type Topic, topics } from '../questions/question.ts'
import { HelplinesIn } from './helplines.view.tsx'
import { InterpreterBox } from './interpreter/interpreter.view.tsx'
import { NotReviewed } from './not-reviewed.view.tsx'
import type { SiteWords } from './words-of-site.ts'

type Props = {
  readonly language: OtherLanguage
  readonly words: SiteWords
  readonly faults: Faults
  readonly typed: Typed
  readonly answerDays: number
  readonly keptMonths: number
}

export const AskIn = (props: Props) => {
  const { language, words, typed, answerDays, keptMonths } = props
  const { ask } = words
  const { number } = formatIn(language)
  const faults = faultsIn(props)
  return (
    <ReadingSection>
      <ErrorSummary faults={faults} lang={language} />
      <Heading level={1}>{ask.title}</Heading>
      <Paragraph look="lead">{ask.lead(number(answerDays))}</Paragraph>
      <Paragraph>{ask.yourLanguage}</Paragraph>
      <Details summary={ask.notUrgent}>
        <HelplinesIn words={words} />
      </Details>
      <Form action={addressIn(language, '/vraag')}>
        <Fields {...props} faults={faults} />
        <InterpreterBox language={language} checked={typed.interpreter === language} />
        <TextField
          name="email"
          label={ask.email}
          hint={ask.emailHint}
          type="email"
          autocomplete="email"
          optional
          lang={language}
          dir="ltr"
          value={typed.email}
          fault={faults.email}
        />
        <Button icon="send">{ask.send}</Button>
      </Form>
      <Paragraph look="small">
        {ask.kept(number(keptMonths))} <Link href="/privacy">{`${ask.privacy} (${words.inDutch})`}</Link>
      </Paragraph>
      <Heading level={2}>{ask.haveCode}</Heading>
      <Paragraph>
        <Link href={addressIn(language, '/vraag/antwoord')}>{ask.readAnswer}</Link>
      </Paragraph>
      <NotReviewed language={language} words={words} />
    </ReadingSection>
  )
}

const Fields = ({ language, words, typed, faults }: Props) => {
  const { ask } = words
  const field = (name: 'body' | 'topic' | 'asker' | 'childAge') => ({
    name,
    lang: language,
    value: typed[name],
    fault: faults[name],
  })
  return (
    <>
      <TextAreaField {...field('body')} label={ask.body} hint={ask.bodyHint} rows={6} maxlength={longestQuestion} />
      <SelectField
        {...field('topic')}
        label={ask.topic}
        none={ask.topicNone}
        choices={topics.map(value => ({ value, label: topicIn(words, value) }))}
      />
      <RadioGroup
        {...field('asker')}
        label={ask.asker}
        choices={askers.map(value => ({ value, label: ask.askers[value] }))}
      />
      <NumberField {...field('childAge')} label={ask.age} hint={ask.ageHint} unit={ask.years} whole optional />
    </>
  )
}

function topicIn({ theme, ask }: SiteWords, topic: Topic): string {
  if (topic === 'klacht-of-compliment') return ask.complaint
  return topic === 'iets-anders' ? ask.other : theme[topic].title
}

/** The form is checked once, in Dutch; what is wrong is said here by the field it is about. */
const faultsIn = ({ words: { ask }, faults }: Props): Faults =>
  Object.fromEntries(
    Object.keys(faults).map(name => {
      switch (name) {
        case 'body':
        case 'topic':
        case 'asker':
        case 'childAge':
        case 'email':
          return [name, ask.faults[name]]
        default:
          return ['form', ask.faults.form]
      }
    }),
  )
