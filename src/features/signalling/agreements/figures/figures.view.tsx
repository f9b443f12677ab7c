import type { Cell } from '../../../../knowledge/figures/small-numbers.ts'
import { BarChart } from '../../../../platform/html/components/bar-chart.view.tsx'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Grid } from '../../../../platform/html/components/columns.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Stats } from '../../../../platform/html/components/stat.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { Segments } from '../../../../platform/html/components/tabs.view.tsx'
import type { Optional } from '../../../../platform/html/html.ts'
import type { ShownFigures } from './read-figures.ts'
import { outcomes, type ToldRow } from './rules.ts'
import { text } from './text.ts'

type Props = ShownFigures & {
  readonly years: readonly { readonly href: string; readonly label: string }[]
  readonly current: string
  readonly download: string
  /** Whoever counts for the municipality sees this page and not the matches. */
  readonly mayKeep: boolean
}

export const FollowUpFiguresPage = ({ figures, toldAt, years, current, download, mayKeep }: Props) => (
  <>
    {mayKeep && <Breadcrumb trail={[{ href: '/afspraken', label: text.back }]} current={text.title} />}
    <PageHeader
      title={text.title}
      remark={String(figures.year)}
      actions={
        <ButtonLink href={download} look="secondary" icon="download">
          {text.download}
        </ButtonLink>
      }
    />
    <Notice tone="info" icon="chart">
      {text.conclusion(figures.year, figures.total, figures.percentInTime)}
    </Notice>
    <Segments label={text.years} tabs={years} current={current} />
    <Paragraph look="small">{text.why}</Paragraph>
    {toldAt && <Paragraph look="small">{text.toldOnce(toldAt)}</Paragraph>}
    <Headline figures={figures} />
    <Grid>
      <Divided id="kwartaal" title={text.tables.quarter} rows={figures.byQuarter} nameOf={text.row.quarter} />
      <Divided id="domein" title={text.tables.domain} rows={figures.byDomain} nameOf={text.row.domain} />
      <Divided id="regie" title={text.tables.lead} rows={figures.byLead} nameOf={text.row.lead} />
      <Divided id="gemeenten" title={text.tables.across} rows={figures.byAcross} nameOf={text.row.across} />
      <Listed id="ladder" title={text.tables.climbs} rows={figures.climbs} nameOf={text.rung} />
      <Divided
        id="organisaties"
        title={text.tables.standing}
        rows={figures.standing}
        nameOf={name => name}
        over={text.met}
        empty={text.none}
        note={text.overReporting}
      />
    </Grid>
  </>
)

const Headline = ({ figures }: Pick<Props, 'figures'>) => (
  <Stats
    stats={[
      stat(text.stats.inTime, figures.percentInTime, text.percent),
      stat(text.stats.median, figures.medianDays, text.median),
      stat(text.stats.useful, figures.percentUseful, text.percent),
      stat(text.stats.lead, figures.percentWithLead, text.percent),
      stat(text.stats.across, figures.percentAcross, text.percent),
    ]}
  />
)

const stat = (label: string, figure: number | null, words: (figure: number | null) => string) =>
  figure === null ? { label, value: text.dash, remark: text.cell({ kind: 'hidden' }) } : { label, value: words(figure) }

type DividedProps = {
  readonly id: string
  readonly title: string
  readonly rows: readonly ToldRow[]
  readonly nameOf: (name: string) => string
} & Optional<{
  /** What the cells of a row are; without it the outcomes. */
  over: readonly string[]
  /** Said when there is no row. */
  empty: string
  note: string
}>

const overOutcomes = outcomes.map(one => text.outcome[one])

/** The bars for the eye, the whole table beneath. */
const Divided = ({ id, title, rows, nameOf, over = overOutcomes, empty = text.notTold, note }: DividedProps) => (
  <Card id={id} title={title}>
    {rows.length === 0 ? (
      <Paragraph>{empty}</Paragraph>
    ) : (
      <>
        <Bars caption={title} bars={rows.map(({ name, total }) => ({ name: nameOf(name), figure: total }))} />
        <Table
          caption={title}
          compact
          columns={[
            { label: text.rowHeading },
            ...over.map(label => ({ label, numeric: true })),
            { label: text.total, numeric: true },
          ]}
          rows={rows.map(({ name, cells, total }) => [nameOf(name), ...cells.map(text.cell), text.cell(total)])}
        />
      </>
    )}
    {note && <Paragraph look="small">{note}</Paragraph>}
  </Card>
)

type ListedProps = {
  readonly id: string
  readonly title: string
  readonly rows: readonly { readonly name: string; readonly figure: Cell }[]
  readonly nameOf: (name: string) => string
}

const Listed = ({ id, title, rows, nameOf }: ListedProps) => (
  <Card id={id} title={title}>
    {rows.length === 0 ? (
      <Paragraph>{text.none}</Paragraph>
    ) : (
      <>
        <Bars caption={title} bars={rows.map(({ name, figure }) => ({ name: nameOf(name), figure }))} />
        <Table
          caption={title}
          compact
          columns={[{ label: text.rowHeading }, { label: text.number, numeric: true }]}
          rows={rows.map(({ name, figure }) => [nameOf(name), text.cell(figure)])}
        />
      </>
    )}
  </Card>
)

type BarsProps = {
  readonly caption: string
  readonly bars: readonly { readonly name: string; readonly figure: Cell }[]
}

const Bars = ({ caption, bars }: BarsProps) => {
  const shown = bars.flatMap(({ name, figure }) =>
    figure.kind === 'shown' && figure.count > 0 ? [{ label: name, value: figure.count, words: text.cell(figure) }] : [],
  )
  return shown.length === 0 ? null : (
    <BarChart caption={caption} headings={{ label: text.rowHeading, value: text.number }} bars={shown} />
  )
}
