import type { Urgency } from '../../../knowledge/helplines/urgent-words.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import { addressIn, type OtherLanguage } from '../../../platform/i18n/languages.ts'
import type { Question } from '../questions/question.ts'
import type { Standing } from '../questions/rules.ts'
import { WrittenWords } from '../questions/written-words.view.tsx'
import { UrgentIn } from './helplines.view.tsx'
import { InterpreterAsked } from './interpreter/interpreter.view.tsx'
import { NotReviewed } from './not-reviewed.view.tsx'
import type { SiteWords } from './words-of-site.ts'

type Props = {
  readonly language: OtherLanguage
  readonly words: SiteWords
  readonly question: Question
  readonly standing: Standing
  readonly urgencies: readonly Urgency[]
  /** Four by four. */
  readonly code: string
  /** The language of the interpreter that was asked for; null when none was. */
  readonly interpreter: string | null
  readonly justSent: boolean
  readonly phone: string
}

/** The asker comes back: how it stands, the answer, the words that were asked. */
export const FollowIn = (props: Props) => {
  const { language, words, question, urgencies, code, interpreter } = props
  const { follow } = words
  return (
    <ReadingSection>
      <UrgentIn words={words} urgencies={urgencies} />
      <Heading level={1}>{follow.title}</Heading>
      <StandingIn {...props} />
      {question.answers.length > 0 && (
        <Notice tone="info" icon="language">
          <p>{follow.answerInDutch}</p>
        </Notice>
      )}
      {question.answers.map(({ ordinal, body }) => (
        <Card id={`antwoord-${ordinal}`} title={ordinal === 1 ? follow.answer : follow.addition}>
          <div lang="nl" dir="ltr">
            <WrittenWords words={body} />
          </div>
        </Card>
      ))}
      <Card id="code" title={follow.code}>
        <Paragraph look="lead">
          <strong>
            <bdi>{code}</bdi>
          </strong>
        </Paragraph>
        <Paragraph look="small">{follow.codeHow}</Paragraph>
      </Card>
      <Card id="vraag" title={follow.yourWords}>
        <div dir="auto">
          <WrittenWords words={question.body} />
        </div>
        {interpreter !== null && <InterpreterAsked language={language} asked={interpreter} />}
      </Card>
      <Paragraph>
        <Link href={addressIn(language, '/vraag')}>{follow.another}</Link>
      </Paragraph>
      <NotReviewed language={language} words={words} />
    </ReadingSection>
  )
}

const StandingIn = ({ language, words: { follow }, standing, justSent, phone }: Props) => {
  switch (standing.kind) {
    case 'late':
      return (
        <Notice tone="warning">
          <p>{follow.late(phone)}</p>
        </Notice>
      )
    case 'waiting':
      return (
        <Notice tone={justSent ? 'positive' : 'info'} live={justSent} title={justSent ? follow.sent : undefined}>
          <p>{follow.promise(formatIn(language).weekday(standing.dueOn))}</p>
        </Notice>
      )
    case 'answered':
    case 'closed':
      return null
  }
}

type CodeProps = Pick<Props, 'language' | 'words'> & { readonly typed: string; readonly isWrong: boolean }

export const EnterCodeIn = ({ language, words, typed, isWrong }: CodeProps) => {
  const { code, follow, ask } = words
  const fault = isWrong ? code.fault : undefined
  return (
    <ReadingSection>
      <ErrorSummary faults={fault === undefined ? {} : { code: fault }} comfort={code.again} lang={language} />
      <Heading level={1}>{ask.readAnswer}</Heading>
      <QueryForm action={addressIn(language, '/vraag/antwoord')}>
        <TextField
          name="code"
          label={code.label}
          hint={code.hint}
          value={typed}
          fault={fault}
          lang={language}
          maxlength={40}
          dir="ltr"
        />
        <Button icon="arrow">{ask.readAnswer}</Button>
      </QueryForm>
      <Paragraph look="small">
        {code.lost} <Link href={addressIn(language, '/vraag')}>{follow.another}</Link>
      </Paragraph>
      <NotReviewed language={language} words={words} />
    </ReadingSection>
  )
}
