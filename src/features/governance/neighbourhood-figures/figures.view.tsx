import { BarChart } from '../../../platform/html/components/bar-chart.view.tsx'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { type Area, type AreaKind, type DeliveredAreas, kindOf, youthsIn } from './area.ts'
import { type ColumnName, columns } from './columns.ts'
import { text } from './text.ts'

const here = '/gemeente/buurtcijfers'

type Props = {
  readonly figures: DeliveredAreas | null
  readonly years: readonly number[]
  readonly kind: AreaKind
  readonly column: ColumnName
  readonly justTaken: boolean
}

export const FiguresPage = ({ figures, years, kind, column, justTaken }: Props) => (
  <>
    <PageHeader
      title={text.title}
      remark={figures ? text.remark(figures) : text.intro}
      actions={
        figures && (
          <ButtonLink href={`${here}/inlezen`} look="secondary" icon="upload">
            {text.load}
          </ButtonLink>
        )
      }
    />
    {justTaken && (
      <Notice tone="positive" live>
        {text.taken}
      </Notice>
    )}
    {figures ? (
      <Figures figures={figures} years={years} kind={kind} column={column} />
    ) : (
      <EmptyState
        icon="pin"
        title={text.none.title}
        action={{ href: `${here}/inlezen`, label: text.load, icon: 'upload' }}
      >
        {text.none.about}
      </EmptyState>
    )}
    <Card id="ontbreekt" title={text.lacks.title}>
      {text.lacks.lines.map(line => (
        <Paragraph>{line}</Paragraph>
      ))}
      <Link href="/gemeente/financiering/cijfers">{text.lacks.way}</Link>
    </Card>
  </>
)

type FiguresProps = Omit<Props, 'figures' | 'justTaken'> & { readonly figures: DeliveredAreas }

const Figures = ({ figures, years, kind, column }: FiguresProps) => {
  const of = (wanted: AreaKind) => figures.areas.filter(({ code }) => kindOf(code) === wanted)
  const shown = of(kind)
  const segment = (wanted: AreaKind) =>
    `${here}?jaar=${figures.year}&soort=${wanted === 'district' ? 'wijken' : 'buurten'}`
  return (
    <>
      <Conclusion figures={figures} />
      <Segments
        label={text.kindsLabel}
        current={segment(kind)}
        tabs={(['district', 'neighbourhood'] as const).map(one => ({ href: segment(one), label: text.kinds[one] }))}
      />
      <Chooser figures={figures} years={years} kind={kind} column={column} />
      <Card id="staven" title={text.columns[column]}>
        <Bars areas={shown} column={column} />
      </Card>
      <Card id="tabel" title={text.table(kind)}>
        <AreasTable areas={[...of('country'), ...of('municipality'), ...shown]} />
        {shown.some(({ name }) => name === '') && <Paragraph look="small">{text.unnamed}</Paragraph>}
      </Card>
    </>
  )
}

const Conclusion = ({ figures }: { readonly figures: DeliveredAreas }) => {
  const own = figures.areas.find(({ code }) => kindOf(code) === 'municipality')
  const youths = own && youthsIn(own)
  if (!own || youths === undefined) return <Notice tone="warning">{text.ownNone}</Notice>
  const [most] = figures.areas
    .filter(({ code }) => kindOf(code) === 'district')
    .toSorted((one, other) => (youthPart(other) ?? 0) - (youthPart(one) ?? 0))
  const part = youthPart(own)
  return (
    <Notice tone="info" icon="pin">
      {most && part !== undefined
        ? text.conclusion(youths, part, figures.year, nameOf(most))
        : text.plain(youths, figures.year)}
    </Notice>
  )
}

const Chooser = ({ figures, years, kind, column }: FiguresProps) => {
  const missing = new Set<string>(figures.missingColumns)
  return (
    <QueryForm action={here} inline>
      <input type="hidden" name="soort" value={kind === 'district' ? 'wijken' : 'buurten'} />
      <SelectField
        name="jaar"
        label={text.years}
        choices={years.map(year => ({ value: String(year), label: String(year) }))}
        value={String(figures.year)}
      />
      <SelectField
        name="kolom"
        label={text.column}
        choices={columns
          .filter(({ name }) => !missing.has(name))
          .map(({ name }) => ({ value: name, label: text.columns[name] }))}
        value={column}
      />
      <Button look="secondary">{text.show}</Button>
    </QueryForm>
  )
}

/** The largest first; what is not known is named in the table. */
const Bars = ({ areas, column }: { readonly areas: readonly Area[]; readonly column: ColumnName }) => (
  <BarChart
    caption={text.columns[column]}
    headings={{ label: text.area, value: text.columns[column] }}
    bars={areas
      .flatMap(area => {
        const value = area.figures[column]
        return value === undefined ? [] : [{ label: nameOf(area), value, words: valueWords(area, column) }]
      })
      .toSorted((one, other) => other.value - one.value)}
  />
)

const AreasTable = ({ areas }: { readonly areas: readonly Area[] }) => (
  <Table
    caption={text.area}
    compact
    columns={[
      { label: text.area },
      { label: text.columns.inhabitants, numeric: true },
      { label: text.columns.upTo15, numeric: true },
      { label: text.columns.upTo25, numeric: true },
      { label: text.youthsPart, numeric: true },
      { label: text.columns.lowIncome, numeric: true },
      { label: text.columns.youthCarePercent, numeric: true },
    ]}
    rows={areas.map(area => [
      nameOf(area),
      valueWords(area, 'inhabitants'),
      valueWords(area, 'upTo15'),
      valueWords(area, 'upTo25'),
      partWords(youthPart(area)),
      valueWords(area, 'lowIncome'),
      valueWords(area, 'youthCarePercent'),
    ])}
  />
)

const nameOf = ({ name, code }: Area): string => (name === '' ? code : name)

/** Percent of the inhabitants. */
function youthPart(area: Area): number | undefined {
  const youths = youthsIn(area)
  const { inhabitants } = area.figures
  return youths === undefined || !inhabitants ? undefined : (youths / inhabitants) * 100
}

const partWords = (part: number | undefined): string =>
  part === undefined ? text.unknown : `${format.number(part, 1)}%`

/** A percentage always with its decimal, so that they can be compared. */
function valueWords({ figures }: Area, column: ColumnName): string {
  const value = figures[column]
  const isPercent = columns.some(({ name, unit }) => name === column && unit === 'percent')
  return value === undefined ? text.unknown : format.number(value, isPercent || !Number.isInteger(value) ? 1 : 0)
}
