import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { type ArticleLine, addressOf } from '../articles/article.ts'
import { AnswerCard } from './follow.view.tsx'
import { longestAnswer } from './question.form.ts'
import type { Question } from './question.ts'
import type { Standing, Urgency } from './rules.ts'
import { text } from './text.ts'
import { WrittenWords } from './written-words.view.tsx'

type Props = {
  readonly question: Question
  readonly standing: Standing
  readonly urgencies: readonly Urgency[]
  /** The asker left an address. */
  readonly mails: boolean
  readonly mayHelp: readonly ArticleLine[]
  readonly faults: Faults
  readonly typed: Typed
  /** A colleague answered while this was being written. */
  readonly meanwhile: boolean
}

export const AnswerPage = (props: Props) => {
  const { question, urgencies, standing, faults, meanwhile } = props
  return (
    <>
      <ErrorSummary faults={faults} />
      {meanwhile && (
        <Notice tone="warning" title={text.answer.meanwhileTitle} live>
          <p>{text.answer.meanwhile}</p>
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/vragen', label: text.list.title }]} current={text.answer.title} />
      <Heading level={1}>{text.answer.title}</Heading>
      {urgencies.length > 0 && standing.kind !== 'answered' && (
        <Notice tone="negative">
          <p>{text.answer.urgent}</p>
        </Notice>
      )}
      <Columns side={<Aside {...props} />}>
        <Card id="vraag" title={text.list.columns.question}>
          <WrittenWords words={question.body} />
        </Card>
        {question.answers.map(answer => (
          <AnswerCard answer={answer} />
        ))}
        <AnswerForm {...props} />
      </Columns>
    </>
  )
}

const AnswerForm = ({ question, mails, faults, typed }: Props) => {
  const isFirst = question.answers.length === 0
  return (
    <Form action={`/vragen/${question.id}`} version={question.answers.length}>
      <TextAreaField
        name="body"
        label={isFirst ? text.answer.label : text.answer.additionLabel}
        hint={`${text.answer.hint} ${mails ? text.answer.withMail : text.answer.withCode}`}
        rows={10}
        maxlength={longestAnswer}
        value={typed.body}
        fault={faults.body}
      />
      <Button icon="send" look={isFirst ? 'primary' : 'secondary'}>
        {isFirst ? text.answer.action : text.answer.addition}
      </Button>
    </Form>
  )
}

const Aside = ({ question, standing, mayHelp }: Props) => (
  <>
    <Card id="feiten" title={text.topic[question.topic]}>
      <SummaryList
        items={[
          { label: text.answer.facts.asker, value: text.asker[question.asker] },
          {
            label: text.answer.facts.age,
            value: question.childAge === null ? text.answer.ageUnknown : text.answer.age(question.childAge),
          },
          { label: text.answer.facts.received, value: format.moment(question.receivedAt) },
          { label: text.answer.facts.due, value: text.standing(standing) },
        ]}
      />
    </Card>
    {mayHelp.length > 0 && (
      <Card id="teksten" title={text.answer.mayHelp}>
        <ul class="cjg-stack">
          {mayHelp.map(article => (
            <li>
              <Link href={addressOf(article)}>{article.title}</Link>
              <Paragraph look="small">{article.summary}</Paragraph>
            </li>
          ))}
        </ul>
      </Card>
    )}
  </>
)
