import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { WrittenWords } from '../written-words.view.tsx'
import { longestBody, longestTitle } from './colleague.form.ts'
import type { ColleagueQuestion, Trace } from './colleague-question.ts'
import { text } from './text.ts'

type Filled = { readonly faults: Faults; readonly typed: Typed; readonly found: readonly Trace[] }

/** What colleagues asked, to read and to search. */
export const ColleaguesPage = ({
  questions,
  words,
}: {
  readonly questions: readonly ColleagueQuestion[]
  readonly words: string
}) => (
  <Reading>
    <PageHeader
      title={text.title}
      remark={text.intro}
      actions={
        <ButtonLink href="/vraagbaak/nieuw" icon="add">
          {text.ask}
        </ButtonLink>
      }
    />
    <QueryForm action="/vraagbaak">
      <TextField name="q" label={text.search} value={words} maxlength={200} />
      <Button look="secondary" icon="search">
        {text.searchButton}
      </Button>
    </QueryForm>
    {words !== '' && questions.length > 0 && <Paragraph>{text.found(questions.length, words)}</Paragraph>}
    {questions.length === 0 ? (
      <EmptyState icon="search" title={words === '' ? text.none.title : text.nothing.title}>
        {words === '' ? text.none.body : text.nothing.body}
      </EmptyState>
    ) : (
      questions.map(question => (
        <Card id={`vraag-${question.id}`} title={question.title}>
          <Paragraph look="small">
            {text.askedBy(question.askedByName, question.organisation, question.askedAt)} ·{' '}
            {text.answers(question.answers.length)}
          </Paragraph>
          <Link href={`/vraagbaak/${question.id}`}>{text.readOne(question.title)}</Link>
        </Card>
      ))
    )}
  </Reading>
)

export const AskColleaguesPage = ({ faults, typed, found }: Filled) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <TraceNotice found={found} />
    <Breadcrumb trail={[{ href: '/vraagbaak', label: text.title }]} current={text.askTitle} />
    <PageHeader title={text.askTitle} />
    <Form action="/vraagbaak/nieuw">
      <TextField
        name="title"
        label={text.titleLabel}
        maxlength={longestTitle}
        value={typed.title}
        fault={faults.title}
      />
      <TextAreaField
        name="body"
        label={text.bodyLabel}
        hint={text.bodyHint}
        rows={8}
        maxlength={longestBody}
        value={typed.body}
        fault={faults.body}
      />
      <Nobody found={found} />
      <Button icon="send">{text.send}</Button>
    </Form>
  </Reading>
)

export const ColleagueQuestionPage = ({
  question,
  isTaken,
  faults,
  typed,
  found,
}: Filled & { readonly question: ColleagueQuestion; readonly isTaken: boolean }) => (
  <Reading>
    <ErrorSummary faults={faults} />
    {isTaken && <Notice tone="warning">{text.meanwhile}</Notice>}
    <TraceNotice found={found} />
    <Breadcrumb trail={[{ href: '/vraagbaak', label: text.title }]} current={question.title} />
    <PageHeader
      title={question.title}
      remark={text.askedBy(question.askedByName, question.organisation, question.askedAt)}
    />
    <WrittenWords words={question.body} />
    {question.answers.map(answer => (
      <Card id={`antwoord-${answer.ordinal}`} title={text.answerTitle(answer.ordinal)}>
        <WrittenWords words={answer.body} />
        <Paragraph look="small">{text.askedBy(answer.answeredByName, answer.profession, answer.answeredAt)}</Paragraph>
      </Card>
    ))}
    <Form action={`/vraagbaak/${question.id}`} version={question.answers.length}>
      <TextAreaField
        name="body"
        label={text.answerLabel}
        hint={text.answerHint}
        rows={6}
        maxlength={longestBody}
        value={typed.body}
        fault={faults.body}
      />
      <Nobody found={found} />
      <Button icon="send">{text.answer}</Button>
    </Form>
  </Reading>
)

const TraceNotice = ({ found }: Pick<Filled, 'found'>) =>
  found.length === 0 ? null : (
    <Notice tone="warning" title={text.traceTitle} live>
      {found.map(trace => (
        <p>{text.trace[trace]}</p>
      ))}
    </Notice>
  )

/** After the warning the writer may say that it is nobody; never of a number. */
const Nobody = ({ found }: Pick<Filled, 'found'>) =>
  found.includes('name-and-birth') ? <CheckboxField name="nobody" label={text.nobody} /> : null
