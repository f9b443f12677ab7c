import { type WorkCounts, WorkCountsCard } from '../../features/youth-health/index.ts'
import { Action } from '../../platform/html/components/board.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { type Way, Ways } from '../../platform/html/components/ways.view.tsx'
import type { Task } from './task.ts'
import { text } from './text.ts'

type Props = {
  readonly tasks: readonly Task[]
  readonly today: Temporal.PlainDate
  /** Where this person can look for a child; null for who may not. */
  readonly search: string | null
  /** Where this person can note a concern; null for who may not. */
  readonly note: string | null
  /** The screens of this person. */
  readonly ways: readonly Way[]
  /** How many children wait on the work lists of youth health care; null for who has none. */
  readonly work: WorkCounts | null
}

/** What waits for me: the first thing apart, the rest in the order in which it is late. */
export const TodayPage = ({ tasks, today, search, note, ways, work }: Props) => {
  const late = tasks.filter(task => task.isLate).length
  const [first, ...rest] = tasks
  return (
    <Stack>
      <PageHeader title={text.title} remark={text.remark(today, tasks.length, late)} />
      <Columns side={<Side ways={ways} work={work} />}>
        {first ? (
          <>
            <First task={first} />
            <Card id="waiting" title={text.waiting}>
              {rest.length === 0 ? <Paragraph>{text.nothingElse}</Paragraph> : <Tasks tasks={rest} />}
            </Card>
          </>
        ) : (
          <Card id="waiting" title={text.waiting}>
            <Nothing search={search} note={note} />
          </Card>
        )}
      </Columns>
    </Stack>
  )
}

const Side = ({ ways, work }: Pick<Props, 'ways' | 'work'>) => (
  <>
    {work && <WorkCountsCard counts={work} />}
    <Yours ways={ways} />
  </>
)

const Yours = ({ ways }: Pick<Props, 'ways'>) => (
  <Card id="yours" title={text.yours}>
    <Ways ways={ways} />
  </Card>
)

const Nothing = ({ search, note }: Pick<Props, 'search' | 'note'>) => (
  <EmptyState title={text.nothing.title} icon="check" action={wayOn({ search, note })}>
    {search === null && note === null ? text.nothing.elsewhere : text.nothing.body}
  </EmptyState>
)

/** Who has no children to look up, such as a partner, may have seen something. */
function wayOn({ search, note }: Pick<Props, 'search' | 'note'>) {
  if (search !== null) return { href: search, label: text.nothing.action, icon: 'search' as const }
  return note === null ? undefined : { href: note, label: text.nothing.note, icon: 'add' as const }
}

const First = ({ task }: { readonly task: Task }) => {
  const { title, remark } = text.task(task)
  return (
    <Card id="first" title={text.first} look="solid">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{remark}</p>
      {dueWords(task) && <p>{dueWords(task)}</p>}
      <Link href={task.href} about={title}>
        {text.start}
      </Link>
    </Card>
  )
}

const Tasks = ({ tasks }: Pick<Props, 'tasks'>) => (
  <ul class="cjg-stack">
    {tasks.map(task => {
      const { title, remark } = text.task(task)
      return (
        <li class="cjg-action">
          <Action title={<Link href={task.href}>{title}</Link>} due={dueWords(task)} late={task.isLate}>
            <p class="cjg-remark">{remark}</p>
          </Action>
        </li>
      )
    })}
  </ul>
)

function dueWords(task: Task): string | undefined {
  if (task.isLate) return text.late(task.by)
  return task.by ? text.by(task.by) : undefined
}
