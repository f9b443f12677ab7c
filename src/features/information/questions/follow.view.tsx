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
import type { Answer, Question } from './question.ts'
import type { Standing, Urgency } from './rules.ts'
import { text } from './text.ts'
import { UrgentNotice } from './urgent.view.tsx'
import { WrittenWords } from './written-words.view.tsx'

type Props = {
  readonly question: Question
  readonly standing: Standing
  readonly urgencies: readonly Urgency[]
  /** Four by four. */
  readonly code: string
  readonly justSent: boolean
  readonly phone: string
}

/** The asker comes back: how it stands, the answer, the words that were asked. */
export const FollowPage = ({ question, standing, urgencies, code, justSent, phone }: Props) => (
  <ReadingSection>
    {standing.kind !== 'answered' && <UrgentNotice urgencies={urgencies} title={text.urgent.title} />}
    <Heading level={1}>{text.follow.title}</Heading>
    <StandingNotice standing={standing} justSent={justSent} phone={phone} />
    {question.answers.map(answer => (
      <AnswerCard answer={answer} />
    ))}
    <Card id="code" title={text.follow.codeTitle}>
      <Paragraph look="lead">
        <strong>
          <bdi>{code}</bdi>
        </strong>
      </Paragraph>
      <Paragraph look="small">{text.follow.codeHow}</Paragraph>
    </Card>
    <Card id="vraag" title={text.follow.yourWords}>
      <WrittenWords words={question.body} />
    </Card>
    <Paragraph>
      <Link href="/vraag">{text.follow.another}</Link>
    </Paragraph>
  </ReadingSection>
)

const StandingNotice = ({ standing, justSent, phone }: Pick<Props, 'standing' | 'justSent' | 'phone'>) => {
  switch (standing.kind) {
    case 'answered':
      return null
    case 'late':
      return (
        <Notice tone="warning">
          <p>{text.follow.promiseBroken(phone)}</p>
        </Notice>
      )
    case 'waiting':
      return (
        <Notice tone={justSent ? 'positive' : 'info'} live={justSent} title={justSent ? text.follow.sent : undefined}>
          <p>{text.follow.promise(standing.dueOn)}</p>
        </Notice>
      )
  }
}

export const AnswerCard = ({ answer }: { readonly answer: Answer }) => (
  <Card
    id={`antwoord-${answer.ordinal}`}
    title={answer.ordinal === 1 ? text.follow.answerTitle : text.follow.additionTitle}
  >
    <WrittenWords words={answer.body} />
    <Paragraph look="small">{text.follow.by(answer.profession, answer.answeredAt)}</Paragraph>
  </Card>
)

export const EnterCodePage = ({ typed, fault }: { readonly typed: string; readonly fault: string | undefined }) => (
  <ReadingSection>
    <ErrorSummary faults={fault === undefined ? {} : { code: fault }} comfort={text.enterCode.again} />
    <Heading level={1}>{text.enterCode.title}</Heading>
    <QueryForm action="/vraag/antwoord">
      <TextField
        name="code"
        label={text.enterCode.label}
        hint={text.enterCode.hint}
        value={typed}
        fault={fault}
        maxlength={40}
        dir="ltr"
      />
      <Button icon="arrow">{text.enterCode.action}</Button>
    </QueryForm>
    <Paragraph look="small">
      {text.enterCode.lost} <Link href="/vraag">{text.title}</Link>
    </Paragraph>
  </ReadingSection>
)
