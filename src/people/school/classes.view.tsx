import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Table } from '../../platform/html/components/table.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import { ageWords } from '../child-words.ts'
import { fullName, type School } from '../person.ts'
import type { Pupil } from './classes.ts'
import { PlanLink } from './schools.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly school: School
  /** In the order of the classes. */
  readonly classes: ReadonlyMap<string | null, readonly Pupil[]>
  readonly today: Temporal.PlainDate
  readonly mayPlanSessions: boolean
}

export const ClassesPage = ({ school, classes, today, mayPlanSessions }: Props) => {
  const count = [...classes.values()].reduce((sum, pupils) => sum + pupils.length, 0)
  return (
    <Stack>
      <Breadcrumb trail={[{ href: '/scholen', label: text.title }]} current={school.name} />
      <PageHeader
        title={school.name}
        remark={text.classes.remark(school.kind, count)}
        actions={mayPlanSessions && count > 0 && <PlanLink school={school} />}
      />
      {count === 0 && (
        <EmptyState icon="school" title={text.classes.none.title}>
          {text.classes.none.body}
        </EmptyState>
      )}
      {[...classes].map(([className, pupils], place) => (
        <ClassCard id={`klas-${place + 1}`} title={className ?? text.classes.noClass} pupils={pupils} today={today} />
      ))}
    </Stack>
  )
}

type ClassProps = {
  readonly id: string
  readonly title: string
  readonly pupils: readonly Pupil[]
  readonly today: Temporal.PlainDate
}

const ClassCard = ({ id, title, pupils, today }: ClassProps) => (
  <Card id={id} title={title}>
    <Table
      caption={title}
      columns={[
        { label: text.classes.columns.child },
        { label: text.classes.columns.born, oneLine: true },
        { label: text.classes.columns.age, oneLine: true },
      ]}
      rows={pupils.map(({ child }) => [
        <a class="nl-link" href={`/jeugd/${child.id}/gezin`}>
          {fullName(child)}
        </a>,
        format.shortDay(child.birth.on),
        ageWords(child.birth, today),
      ])}
    />
  </Card>
)
