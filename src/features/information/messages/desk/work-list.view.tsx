import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import type { Line, WorkList } from '../handling/threads-at-work.ts'
import { assigneeOf } from '../rules.ts'
import { text } from '../text.ts'
import { deskText } from './text.ts'

type Done = keyof typeof deskText.done
type Props = {
  readonly list: WorkList
  readonly done: Done | null
  /** A colleague assigned the same thread a moment before. */
  readonly overtaken?: boolean
  /** Of who looks. */
  readonly me: string
}

/** What families wrote and nobody answered, and what was answered last. */
export const WorkListPage = ({ list: { waiting, answered }, done, overtaken, me }: Props) => (
  <>
    {overtaken && (
      <Notice tone="warning" live>
        <p>{deskText.assign.stale}</p>
      </Notice>
    )}
    {done && (
      <Notice tone="positive" live>
        <p>{deskText.done[done]}</p>
      </Notice>
    )}
    <PageHeader
      title={deskText.title}
      remark={waiting.length > 0 ? deskText.conclusion(waiting.length, waiting.filter(isLate).length) : undefined}
    />
    <Card id="open" title={deskText.waitingTitle}>
      {waiting.length === 0 ? (
        <EmptyState icon="check" title={deskText.none.title}>
          {deskText.none.body}
        </EmptyState>
      ) : (
        <Lines lines={waiting} caption={deskText.waitingTitle} me={me} />
      )}
    </Card>
    {answered.length > 0 && (
      <Card id="beantwoord" title={deskText.answeredTitle}>
        <Lines lines={answered} caption={deskText.answeredTitle} me={me} />
      </Card>
    )}
  </>
)

const isLate = ({ standing }: Line): boolean => standing.kind === 'late'

type LinesProps = { readonly lines: readonly Line[]; readonly caption: string; readonly me: string }

const Lines = ({ lines, caption, me }: LinesProps) => (
  <Table
    caption={caption}
    columns={[
      { label: deskText.columns.thread, sentences: true },
      { label: deskText.columns.due },
      { label: deskText.columns.who },
    ]}
    rows={lines.map(line => [
      <CellLines remark={factsOf(line)}>
        <Writer line={line} />
      </CellLines>,
      <StandingTag standing={line.standing} />,
      <Assignee line={line} me={me} />,
    ])}
  />
)

/** Whom it is about is for who reads it. */
const factsOf = ({ thread, child, isReadable }: Line): string =>
  [
    text.subject[thread.subject],
    thread.writtenAs === 'youth' ? deskText.youth : '',
    isReadable && child && child.id !== thread.writer ? deskText.about(child.givenNames) : '',
  ]
    .filter(Boolean)
    .join(' · ')

const Writer = ({ line: { thread, isReadable, urgencies, standing } }: { readonly line: Line }) => (
  <>
    {isReadable ? <Link href={`/berichten/${thread.id}`}>{thread.writerName}</Link> : thread.writerName}{' '}
    {urgencies.length > 0 && standing.kind !== 'answered' && (
      <Tag tone="negative" icon="alert">
        {deskText.urgentTag}
      </Tag>
    )}
  </>
)

const Assignee = ({ line: { thread, assigneeName, isReadable }, me }: { readonly line: Line; readonly me: string }) => {
  const assignee = assigneeOf(thread)
  if (assignee === null) return <>{deskText.nobody}</>
  if (isReadable) return <>{assignee === me ? deskText.you : assigneeName}</>
  return (
    <>
      {assigneeName}
      <Form action={`/berichten/${thread.id}/toewijzing`} version={thread.assignments.length} inline>
        <input type="hidden" name="to" value={me} />
        <Button look="subtle" small aria-label={deskText.takeOverOf(thread.writerName)}>
          {deskText.takeOver}
        </Button>
      </Form>
    </>
  )
}

const StandingTag = ({ standing }: Pick<Line, 'standing'>) => {
  const words = text.standing(standing)
  return standing.kind === 'late' ? (
    <Tag tone="negative" icon="clock">
      {words}
    </Tag>
  ) : (
    <span>{words}</span>
  )
}
