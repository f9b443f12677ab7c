import { type Child, ChildHeader, fullName, type Guardian, type Household } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { HelpQuestion } from './question.ts'
import { QuestionCard } from './question-card.view.tsx'
import { QuestionFields } from './question-fields.view.tsx'
import { text } from './text.ts'

export type AboutChild = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly today: Temporal.PlainDate
}

const trail = [{ href: '/verwijzingen', label: text.crumb }]

type NewProps = AboutChild & { readonly faults: Faults; readonly typed: Typed }

export const NewQuestionPage = (props: NewProps) => (
  <>
    <Breadcrumb trail={trail} current={text.newTitle} />
    <ErrorSummary faults={props.faults} />
    <ChildHeader {...props} />
    <Reading>
      <Heading level={2}>{text.newTitle}</Heading>
      <Paragraph>{text.newIntro}</Paragraph>
      <Form action="/hulpvragen">
        <input type="hidden" name="child" value={props.child.id} />
        <QuestionFields faults={props.faults} typed={props.typed} />
        <ButtonRow>
          <Button icon="check">{text.save}</Button>
          <ButtonLink href={`/verwijzingen/nieuw?kind=${props.child.id}`} look="subtle">
            {text.refersOnly}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Reading>
  </>
)

type ChangeProps = NewProps & { readonly question: HelpQuestion; readonly overtaken: boolean }

export const ChangeQuestionPage = ({ question, overtaken, ...props }: ChangeProps) => (
  <>
    <Breadcrumb
      trail={[...trail, { href: `/hulpvragen/${question.id}`, label: text.title }]}
      current={text.changeTitle}
    />
    <ErrorSummary faults={props.faults} />
    <ChildHeader {...props} />
    {overtaken && (
      <>
        <Notice tone="warning" live>
          <p>{text.overtaken(question.now.writtenBy)}</p>
        </Notice>
        <QuestionCard question={question} />
      </>
    )}
    <Reading>
      <Heading level={2}>{text.changeTitle}</Heading>
      <Form action={`/hulpvragen/${question.id}`} version={question.now.version}>
        <QuestionFields faults={props.faults} typed={props.typed} />
        <ButtonRow>
          <Button icon="check">{text.save}</Button>
          <ButtonLink href={`/hulpvragen/${question.id}`} look="subtle">
            {text.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Reading>
  </>
)

type ListProps = { readonly questions: readonly HelpQuestion[]; readonly children: readonly Child[] }

export const QuestionsPage = ({ questions, children }: ListProps) => (
  <>
    <Breadcrumb trail={trail} current={text.list} />
    <PageHeader title={text.list} />
    {questions.length === 0 ? (
      <EmptyState
        title={text.listNone.title}
        icon="help"
        action={{ href: '/jeugd', label: text.search, icon: 'search' }}
      >
        {text.listNone.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.list}
        columns={[
          { label: text.child },
          { label: text.title, sentences: true },
          { label: text.askedOn, oneLine: true },
        ]}
        rows={questions.map(question => [
          <Link href={`/hulpvragen/${question.id}`}>{nameOf(children, question.child)}</Link>,
          question.now.words,
          format.moment(question.openedAt),
        ])}
      />
    )}
  </>
)

const nameOf = (children: readonly Child[], id: string): string => {
  const child = children.find(candidate => candidate.id === id)
  return child ? fullName(child) : ''
}
