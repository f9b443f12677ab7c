import { mondayOf } from '../../../knowledge/healthy-school/school-year.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import type { Shown } from '../form-page.view.tsx'
import { words } from '../text.ts'
import { YearGrid } from './grid.view.tsx'
import { text } from './text.ts'
import { type CentreYear, inOrder, type Moment } from './year.ts'

export const plannerPath = (schoolYear: number): string => `/gezonde-school/planner?jaar=${schoolYear}`

type Props = Shown & {
  readonly schoolYear: number
  readonly years: readonly CentreYear[]
  readonly today: Temporal.PlainDate
}

export const PlannerPage = (props: Props) => {
  const moments = inOrder(props.years)
  return (
    <Stack>
      <Breadcrumb trail={[{ href: '/gezonde-school', label: 'Gezonde school' }]} current={text.title} />
      <ErrorSummary faults={props.faults} />
      <PageHeader
        title={text.title}
        remark={`${text.year(words.schoolYear(props.schoolYear))}. ${text.mineOnly}`}
        actions={
          <ButtonLink href="/gezonde-school/planner/agenda.ics" look="secondary" icon="calendar">
            {text.ics}
          </ButtonLink>
        }
      />
      <YearChoice {...props} />
      <Due years={props.years} />
      <Columns side={<Hours {...props} />}>
        {moments.length === 0 ? (
          <EmptyState icon="calendar" title={text.none.title}>
            {text.none.body}
          </EmptyState>
        ) : (
          <Weeks moments={moments} today={props.today} />
        )}
      </Columns>
      {moments.length > 0 && <YearGrid years={props.years} schoolYear={props.schoolYear} />}
    </Stack>
  )
}

const YearChoice = ({ schoolYear }: Props) => (
  <Segments
    label={text.title}
    tabs={[schoolYear - 1, schoolYear, schoolYear + 1].map(year => ({
      href: plannerPath(year),
      label: words.schoolYear(year),
    }))}
    current={plannerPath(schoolYear)}
  />
)

type WeeksProps = { readonly moments: readonly Moment[]; readonly today: Temporal.PlainDate }

const Weeks = ({ moments, today }: WeeksProps) => (
  <Card id="weken" title={text.list}>
    <Table
      caption={text.list}
      columns={[{ label: text.columns.week }, { label: text.columns.what }, { label: text.columns.school }]}
      rows={moments.map(moment => [
        <WeekCell day={moment.on} today={today} />,
        <CellLines remark={remarkOf(moment)}>
          {moment.href === null ? whatOf(moment) : <Link href={moment.href}>{whatOf(moment)}</Link>}
        </CellLines>,
        moment.school,
      ])}
    />
  </Card>
)

const WeekCell = ({ day, today }: { readonly day: Temporal.PlainDate; readonly today: Temporal.PlainDate }) => {
  const monday = mondayOf(day)
  return (
    <>
      {text.week(monday)} {monday.equals(mondayOf(today)) && <Tag tone="info">{text.thisWeek}</Tag>}
    </>
  )
}

const remarkOf = ({ what, kind, who }: Moment): string =>
  what === '' ? '' : [text.kinds[kind], who].filter(Boolean).join(', ')
const whatOf = ({ what, kind }: Moment): string => (what === '' ? text.kinds[kind] : what)

const Due = ({ years }: { readonly years: readonly CentreYear[] }) => {
  const due = years.flatMap(year => year.due)
  return (
    <Card id="te-doen" title={text.due} look="solid">
      {due.length === 0 && <Paragraph>{text.nothingDue}</Paragraph>}
      <ul>
        {due.map(({ school, words: toDo, href }) => (
          <li>
            {href === null ? school : <Link href={href}>{school}</Link>}: {toDo}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const Hours = ({ years, schoolYear, faults, typed }: Props) => (
  <Card id="uren" title={text.hours.title}>
    <Table
      caption={text.hours.title}
      columns={[
        { label: text.hours.centre },
        { label: text.hours.planned, numeric: true },
        { label: text.hours.spent, numeric: true },
        { label: text.hours.available, numeric: true },
      ]}
      rows={years.map(({ name, minutes }) => [
        name,
        words.hours(minutes.planned),
        words.hours(minutes.spent),
        minutes.available === null ? text.hours.unknown : words.hours(minutes.available),
      ])}
    />
    {years.map(({ name, minutes }) => (
      <Balance name={name} {...minutes} />
    ))}
    <Form action={plannerPath(schoolYear)}>
      <NumberField
        name="minutes"
        label={text.hours.set}
        unit={text.hours.unit}
        value={typed.minutes}
        fault={faults.minutes}
      />
      <Button look="secondary">{text.hours.save}</Button>
    </Form>
  </Card>
)

type BalanceProps = CentreYear['minutes'] & Pick<CentreYear, 'name'>

const Balance = ({ name, planned, available }: BalanceProps) => {
  if (available === null) return null
  const left = available - planned
  if (left < 0) return <Notice tone="warning">{text.hours.over(name, words.hours(-left))}</Notice>
  return <Paragraph look="small">{text.hours.left(name, words.hours(left))}</Paragraph>
}
