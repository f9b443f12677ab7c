import { holdsChairs } from '../../../../knowledge/courses/line.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { Segments } from '../../../../platform/html/components/tabs.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { WorkCourse } from '../announcing/work-course.ts'
import { workPath } from '../course.ts'
import { peopleIn, type SignUp } from '../sign-up/sign-up.ts'
import { courseWords } from '../text.ts'
import { daysOf } from './counts.view.tsx'
import { text } from './text.ts'

type Props = { readonly work: WorkCourse; readonly day: Temporal.PlainDate }

/** At the door: one tap for each family. On paper: a line to sign on. */
export const AttendancePage = ({ work, day }: Props) => {
  const { course, occupancy } = work.seen
  const at = `${workPath(course.id)}/presentie`
  const coming = occupancy.signUps.filter(({ id }) => {
    const step = occupancy.last.get(id)
    return step !== undefined && step.kind !== 'offered' && holdsChairs(step.kind)
  })
  const people = coming.reduce((sum, signUp) => sum + peopleIn(signUp), 0)
  return (
    <Stack>
      <Breadcrumb trail={[{ href: workPath(course.id), label: course.title }]} current={text.list} />
      <PageHeader
        title={text.listOf(course.title)}
        remark={`${format.weekday(day)} · ${text.count(coming.length, people)}`}
        actions={
          <>
            <PrintButton />
            <ButtonLink href={`${workPath(course.id)}/bewijzen`} look="subtle" icon="certificate">
              {text.certificates}
            </ButtonLink>
          </>
        }
      />
      {course.meetings.length > 1 && (
        <Segments
          label={text.day}
          tabs={daysOf(course).map(one => ({ href: `${at}?dag=${one}`, label: format.shortDay(one) }))}
          current={`${at}?dag=${day}`}
        />
      )}
      {coming.length === 0 ? (
        <EmptyState title={text.nobody.title} icon="list">
          {text.nobody.body}
        </EmptyState>
      ) : (
        <List work={work} day={day} coming={coming} />
      )}
    </Stack>
  )
}

const List = ({ work, day, coming }: Props & { readonly coming: readonly SignUp[] }) => (
  <Table
    caption={text.list}
    columns={[
      { label: text.columns.name },
      { label: text.columns.people },
      { label: text.columns.here },
      { label: text.columns.tap, hiddenLabel: true },
    ]}
    rows={coming.map(signUp => {
      const isHere = (work.attendance.get(signUp.id) ?? []).some(one => one.equals(day))
      return [
        work.names.get(signUp.id)?.name ?? text.erased,
        courseWords.people(signUp),
        isHere ? <Tag tone="positive">{text.here}</Tag> : '…',
        <Tap at={`${workPath(work.seen.course.id)}/presentie/${signUp.id}`} day={day} isHere={isHere} />,
      ]
    })}
  />
)

type TapProps = { readonly at: string; readonly day: Temporal.PlainDate; readonly isHere: boolean }

const Tap = ({ at, day, isHere }: TapProps) => (
  <Form action={at} inline>
    <input type="hidden" name="metOn" value={day.toString()} />
    <Button name="came" value={isHere ? 'no' : 'yes'} look={isHere ? 'subtle' : 'secondary'} small>
      {isHere ? text.notHere : text.came}
    </Button>
  </Form>
)
