import { fullName } from '../../../people/index.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Area, Line } from './reach.ts'
import { text } from './text.ts'

type Props = { readonly lines: readonly Line[]; readonly areas: readonly Area[]; readonly today: Temporal.PlainDate }

export const UnreachedPage = ({ lines, areas, today }: Props) => (
  <>
    <PageHeader title={text.title} remark={text.intro} />
    <Columns side={<Areas areas={areas} />}>
      <Card id="wie" title={text.list} actions={text.count(lines.length)}>
        {lines.length === 0 ? (
          <EmptyState icon="users" title={text.none.title}>
            {text.none.body}
          </EmptyState>
        ) : (
          <Lines lines={lines} today={today} />
        )}
      </Card>
    </Columns>
  </>
)

const Lines = ({ lines, today }: Pick<Props, 'lines' | 'today'>) => (
  <Table
    caption={text.list}
    columns={[
      { label: text.columns.child },
      { label: text.columns.next },
      { label: text.columns.because },
      { label: text.columns.since, oneLine: true },
      { label: text.columns.tried, numeric: true },
    ]}
    rows={lines.map(({ unreached, child, step }) => [
      <a class="nl-link" href={`/niet-bereikt/${unreached.id}`}>
        {fullName(child)}
      </a>,
      <CellLines
        remark={[
          format.shortDay(step.on),
          step.isProposal ? text.proposal : '',
          Temporal.PlainDate.compare(step.on, today) < 0 ? text.late : '',
        ]
          .filter(Boolean)
          .join(', ')}
      >
        {text.way[step.way]}
      </CellLines>,
      text.cause[unreached.because],
      format.shortDay(unreached.since),
      format.number(unreached.attempts.length),
    ])}
  />
)

const Areas = ({ areas }: Pick<Props, 'areas'>) => (
  <Card id="buurten" title={text.areas.title}>
    <Paragraph>{text.areas.about}</Paragraph>
    {areas.length === 0 ? (
      <Paragraph>{text.areas.none}</Paragraph>
    ) : (
      <Table
        caption={text.areas.title}
        columns={[
          { label: text.areas.area },
          { label: text.areas.reached, numeric: true },
          { label: text.areas.open, numeric: true },
        ]}
        rows={areas.map(({ area, reached, open, told }) => [
          area,
          told ? format.number(reached) : text.areas.hidden,
          told ? format.number(open) : text.areas.hidden,
        ])}
      />
    )}
  </Card>
)
