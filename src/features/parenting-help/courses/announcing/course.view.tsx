import { isOver } from '../../../../knowledge/courses/standing.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Stats } from '../../../../platform/html/components/stat.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { publicPath, workPath } from '../course.ts'
import { CostCard, HeadsCard } from '../meetings/counts.view.tsx'
import { text as meetingText } from '../meetings/text.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { courseWords } from '../text.ts'
import { Families } from './families.view.tsx'
import { takenIn } from './list.view.tsx'
import { text } from './text.ts'
import type { WorkCourse } from './work-course.ts'

type Props = {
  readonly work: WorkCourse
  readonly told: 'saved' | 'noted' | 'not-now' | null
  readonly faults: Faults
  readonly typed: Typed
  readonly now: Temporal.Instant
}

export const WorkCoursePage = ({ work, told, faults, typed, now }: Props) => {
  const { course, where, occupancy } = work.seen
  return (
    <Stack>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={[{ href: '/cursussen', label: text.title }]} current={course.title} />
      <PageHeader
        title={course.title}
        remark={`${courseWords.kind[course.kind]} · ${courseWords.when(course)} · ${where}`}
        actions={<Actions work={work} />}
      />
      <p>
        <StandingTag standing={occupancy.standing} />
      </p>
      <Told told={told} />
      {course.cancellation && (
        <Notice tone="negative" title={text.page.calledOff}>
          <p>{course.cancellation.reason}</p>
        </Notice>
      )}
      <Columns side={<Side work={work} faults={faults} typed={typed} now={now} />}>
        {course.hasSignUp ? (
          <Families seen={work.seen} names={work.names} />
        ) : (
          <HeadsCard course={course} headCounts={work.headCounts} faults={faults} typed={typed} />
        )}
        <Opinions opinions={work.opinions} />
      </Columns>
    </Stack>
  )
}

const Told = ({ told }: Pick<Props, 'told'>) => {
  if (told === null) return null
  const words = { saved: text.page.saved, noted: text.page.noted, 'not-now': text.page.notNow }[told]
  return (
    <Notice tone={told === 'not-now' ? 'warning' : 'positive'} live>
      {words}
    </Notice>
  )
}

const Actions = ({ work: { seen } }: Pick<Props, 'work'>) => {
  const { id, hasSignUp } = seen.course
  return (
    <>
      {hasSignUp && (
        <ButtonLink href={`${workPath(id)}/presentie`} icon="list">
          {text.page.attendance}
        </ButtonLink>
      )}
      <ButtonLink href={`${workPath(id)}/wijzigen`} look="secondary" icon="edit">
        {text.page.change}
      </ButtonLink>
      <ButtonLink href={publicPath(id)} look="subtle" icon="external">
        {text.page.public}
      </ButtonLink>
    </>
  )
}

const Side = ({ work, faults, typed, now }: Omit<Props, 'told'>) => (
  <>
    <Figures work={work} />
    <CostCard course={work.seen.course} cost={work.cost} faults={faults} typed={typed} />
    {!work.seen.course.isCancelled && !isOver(work.seen.course, now) && (
      <CallOff id={work.seen.course.id} faults={faults} typed={typed} />
    )}
  </>
)

const Figures = ({ work }: Pick<Props, 'work'>) => {
  const { seen, reached, cost, centsPerParent, opinions } = work
  const { course, occupancy } = seen
  const noCostWhy = cost === null ? meetingText.noCost : meetingText.nobodyYet
  return (
    <Card id="cijfers" title={text.page.figures}>
      <Stats
        stats={[
          ...(course.capacity === null
            ? []
            : [
                { value: `${takenIn(seen)}`, label: text.page.taken, remark: text.page.of(course.capacity) },
                { value: `${occupancy.line.length}`, label: text.page.waits },
              ]),
          { value: courseWords.people(reached), label: meetingText.reached },
          {
            value: centsPerParent === null ? '–' : courseWords.euros(centsPerParent),
            label: meetingText.perParent,
            remark: centsPerParent === null ? noCostWhy : undefined,
          },
          {
            value: opinions.average === null ? '–' : format.number(opinions.average, 1),
            label: text.page.marks,
            remark: opinions.average === null ? text.page.tooFewMarks : text.page.answers(opinions.answers),
          },
        ]}
      />
    </Card>
  )
}

const Opinions = ({ opinions }: Pick<WorkCourse, 'opinions'>) =>
  opinions.words.length === 0 ? null : (
    <Card id="meningen" title={text.page.opinions}>
      <ul class="cjg-stack">
        {opinions.words.map(words => (
          <li>{words}</li>
        ))}
      </ul>
    </Card>
  )

const CallOff = ({ id, faults, typed }: { readonly id: string } & Pick<Props, 'faults' | 'typed'>) => (
  <Details summary={text.page.callOff} open={faults.reason !== undefined}>
    <p>{text.page.callOffAbout}</p>
    <Form action={`${workPath(id)}/afgelasten`}>
      <TextAreaField name="reason" label={text.page.reason} rows={2} value={typed.reason} fault={faults.reason} />
      <Button look="negative">{text.page.callOff}</Button>
    </Form>
  </Details>
)
