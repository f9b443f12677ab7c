import { holdsChairs } from '../../../../knowledge/courses/line.ts'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { workPath } from '../course.ts'
import type { CourseSeen } from '../look-up.ts'
import { peopleIn } from '../sign-up/sign-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { courseWords } from '../text.ts'
import { text } from './text.ts'

type Props = { readonly coming: readonly CourseSeen[]; readonly past: readonly CourseSeen[] }

export const CourseListPage = ({ coming, past }: Props) => (
  <Stack>
    <PageHeader
      title={text.title}
      remark={text.intro}
      actions={
        <ButtonLink href="/cursussen/nieuw" icon="add">
          {text.announce}
        </ButtonLink>
      }
    />
    {coming.length === 0 ? (
      <EmptyState title={text.none.title} icon="course">
        {text.none.body}
      </EmptyState>
    ) : (
      <Card id="komt" title={text.coming}>
        <Courses caption={text.coming} courses={coming} />
      </Card>
    )}
    {past.length > 0 && (
      <Card id="geweest" title={text.past}>
        <Courses caption={text.past} courses={past} />
      </Card>
    )}
  </Stack>
)

const Courses = ({ caption, courses }: { readonly caption: string; readonly courses: readonly CourseSeen[] }) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.title },
      { label: text.columns.when },
      { label: text.columns.where },
      { label: text.columns.people, numeric: true },
      { label: text.columns.standing },
    ]}
    rows={courses.map(seen => [
      <CellLines remark={courseWords.kind[seen.course.kind]}>
        <Link href={workPath(seen.course.id)}>{seen.course.title}</Link>
      </CellLines>,
      courseWords.when(seen.course),
      seen.where,
      seen.course.capacity === null ? '–' : `${takenIn(seen)} / ${seen.course.capacity}`,
      <StandingCell seen={seen} />,
    ])}
  />
)

const StandingCell = ({ seen }: { readonly seen: CourseSeen }) => {
  const { course, occupancy } = seen
  const missing = (course.minimum ?? 0) - takenIn(seen)
  const isComing = occupancy.standing.kind !== 'over' && occupancy.standing.kind !== 'cancelled'
  return (
    <>
      <StandingTag standing={occupancy.standing} />
      {isComing && missing > 0 && <Tag tone="warning">{text.belowMinimum(missing)}</Tag>}
    </>
  )
}

/** How many people have a chair, or are offered one. */
export const takenIn = ({ occupancy: { last, signUps } }: CourseSeen): number =>
  signUps.reduce((sum, signUp) => {
    const step = last.get(signUp.id)
    return step && holdsChairs(step.kind) ? sum + peopleIn(signUp) : sum
  }, 0)
