import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import type { PlanTask } from './task.ts'
import { taskText as text, wayOf } from './text.ts'

type Props = {
  readonly tasks: readonly PlanTask[]
  readonly today: Temporal.PlainDate
  /** '/plannen' or '/mijn/plannen'. */
  readonly base: string
}

/** What waits for the reader over all plans; nothing when nothing does. */
export const TasksCard = (props: Props) =>
  props.tasks.length === 0 ? null : (
    <Card id="taken" title={text.title}>
      <TaskList {...props} />
    </Card>
  )

export const TasksPage = (props: Props) => {
  const late = props.tasks.filter(task => task.kind === 'action' && task.isLate).length
  return (
    <>
      <Breadcrumb trail={[{ href: '/mijn', label: text.mine }]} current={text.titleFamily} />
      <PageHeader title={text.titleFamily} remark={text.conclusion(props.tasks.length, late)} />
      {props.tasks.length === 0 ? (
        <EmptyState title={text.none} icon="check">
          {null}
        </EmptyState>
      ) : (
        <TaskList {...props} />
      )}
    </>
  )
}

const TaskList = ({ tasks, today, base }: Props) => (
  <ul class="cjg-stack">
    {tasks.map(task => (
      <li class="cjg-action">
        <p class="cjg-action__title">
          <Link href={wayOf(task, base)}>{text.words(task)}</Link>
        </p>
        <p class="cjg-action__who">
          <span>{text.remark(task, today)}</span>
          {task.kind === 'action' && task.isLate && (
            <Tag tone="negative" icon="clock">
              {text.late}
            </Tag>
          )}
        </p>
      </li>
    ))}
  </ul>
)
