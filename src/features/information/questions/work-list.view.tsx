import { Card } from '../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Question } from './question.ts'
import type { Standing, Urgency } from './rules.ts'
import { text } from './text.ts'

export type Line = {
  readonly question: Question
  readonly standing: Standing
  readonly urgencies: readonly Urgency[]
}

type Props = {
  readonly open: readonly Line[]
  readonly answered: readonly Line[]
  readonly justAnswered: 'answered' | 'mailed' | null
  /** Public texts past their date for review. */
  readonly lateTexts: number
}

/** What waits for an answer, the first promised in front. */
export const WorkListPage = ({ open, answered, justAnswered, lateTexts }: Props) => (
  <>
    {justAnswered && (
      <Notice tone="positive" live>
        <p>{text.list[justAnswered]}</p>
      </Notice>
    )}
    <PageHeader
      title={text.list.title}
      remark={open.length > 0 ? text.list.conclusion(open.length, open.filter(isLate).length) : undefined}
      actions={<Link href="/teksten">{text.list.texts}</Link>}
    />
    {lateTexts > 0 && (
      <Notice tone="warning">
        <p>
          {text.list.textsLate(lateTexts)} <Link href="/teksten">{text.list.texts}</Link>
        </p>
      </Notice>
    )}
    <Card id="open" title={text.list.openTitle}>
      {open.length === 0 ? (
        <EmptyState icon="check" title={text.list.none.title}>
          {text.list.none.body}
        </EmptyState>
      ) : (
        <Lines lines={open} caption={text.list.openTitle} />
      )}
    </Card>
    {answered.length > 0 && (
      <Card id="beantwoord" title={text.list.answeredTitle}>
        <Lines lines={answered} caption={text.list.answeredTitle} />
      </Card>
    )}
  </>
)

const isLate = ({ standing }: Line): boolean => standing.kind === 'late'

const Lines = ({ lines, caption }: { readonly lines: readonly Line[]; readonly caption: string }) => (
  <Table
    caption={caption}
    columns={[{ label: text.list.columns.question }, { label: text.list.columns.due }]}
    rows={lines.map(line => [
      <CellLines remark={factsOf(line.question)}>
        <FirstWords line={line} />
      </CellLines>,
      <StandingTag standing={line.standing} />,
    ])}
  />
)

const factsOf = ({ topic, asker, receivedAt }: Question): string =>
  [text.topic[topic], text.asker[asker], format.moment(receivedAt)].join(' · ')

/** Enough to know the question by. */
const shown = 90

const FirstWords = ({ line: { question, standing, urgencies } }: { readonly line: Line }) => {
  const words = question.body.replace(/\s+/g, ' ')
  return (
    <>
      <Link href={`/vragen/${question.id}`}>{words.length > shown ? `${words.slice(0, shown)}…` : words}</Link>{' '}
      {urgencies.length > 0 && standing.kind !== 'answered' && (
        <Tag tone="negative" icon="alert">
          {text.urgentTag}
        </Tag>
      )}
    </>
  )
}

const StandingTag = ({ standing }: { readonly standing: Standing }) => {
  const words = text.standing(standing)
  switch (standing.kind) {
    case 'late':
      return (
        <Tag tone="negative" icon="clock">
          {words}
        </Tag>
      )
    case 'waiting':
    case 'answered':
      return <>{words}</>
  }
}
