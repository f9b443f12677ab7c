import { vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { rivmFormats } from './rivm-file.ts'
import { rivmText as words } from './text.ts'
import type { DayOfDoses, Told } from './told-dose.ts'

type Props = {
  /** The last one first. */
  readonly days: readonly DayOfDoses[]
  /** The day on show, with what RIVM is told of it; names of children are not on this page. */
  readonly day: Temporal.PlainDate | null
  readonly told: readonly Told[]
  /** May go back to the sessions. */
  readonly maySeeSessions: boolean
}

export const RivmPage = ({ days, day, told, maySeeSessions }: Props) => (
  <Stack>
    {maySeeSessions && (
      <Breadcrumb trail={[{ href: '/vaccinatiesessies', label: words.sessions }]} current={words.title} />
    )}
    <PageHeader title={words.title} remark={words.remark} />
    <Columns side={<Rules />}>
      {day && <DayCard day={day} told={told} />}
      <Card id="dagen" title={words.columns.day}>
        {days.length === 0 ? (
          <EmptyState icon="vaccine" title={words.none.title}>
            {words.none.body}
          </EmptyState>
        ) : (
          <Days days={days} />
        )}
      </Card>
    </Columns>
  </Stack>
)

const DayCard = ({ day, told }: { readonly day: Temporal.PlainDate; readonly told: readonly Told[] }) => {
  const kinds = [...new Set(told.map(one => one.dose.vaccine))]
  const count = (vaccine: (typeof kinds)[number], is: (one: Told) => boolean) =>
    format.number(told.filter(one => one.dose.vaccine === vaccine && is(one)).length)
  return (
    <Card id="dag" title={words.dayTitle(day)}>
      <Table
        caption={words.dayTitle(day)}
        columns={[
          { label: words.vaccine },
          { label: words.named, numeric: true },
          { label: words.anonymous, numeric: true },
          { label: words.noBsn, numeric: true },
        ]}
        rows={kinds.map(vaccine => [
          vaccines[vaccine].name,
          count(vaccine, one => one.kind === 'named'),
          count(vaccine, one => one.kind === 'anonymous'),
          count(vaccine, one => one.kind === 'anonymous' && one.because === 'no-bsn'),
        ])}
      />
      <Paragraph look="small">{words.logged}</Paragraph>
      <ButtonRow>
        {rivmFormats.map(kind => (
          <Form action="/rivm" inline>
            <input type="hidden" name="day" value={day.toString()} />
            <input type="hidden" name="format" value={kind} />
            <Button icon="download" look={kind === 'csv' ? 'primary' : 'secondary'}>
              {words.download(kind)}
            </Button>
          </Form>
        ))}
      </ButtonRow>
    </Card>
  )
}

const Days = ({ days }: Pick<Props, 'days'>) => (
  <Table
    caption={words.title}
    columns={[
      { label: words.columns.day, oneLine: true },
      { label: words.columns.given, numeric: true },
      { label: words.columns.corrected },
    ]}
    rows={days.map(({ on, given, correctedOn }) => [
      <a class="nl-link" href={`/rivm?dag=${on}`}>
        {format.shortDay(on)}
      </a>,
      format.number(given),
      correctedOn ? words.corrected(correctedOn) : '–',
    ])}
  />
)

const Rules = () => (
  <Card id="regels" title={words.rulesTitle}>
    <ul class="cjg-stack">
      {words.rules.map(rule => (
        <li>{rule}</li>
      ))}
    </ul>
  </Card>
)
