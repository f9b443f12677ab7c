import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid } from '../../../platform/html/components/columns.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Stats } from '../../../platform/html/components/stat.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import type { ShownFigures } from './read-figures.ts'
import { breakdowns } from './rules.ts'
import { text } from './text.ts'

export const FiguresPage = ({ figures, toldAt, years }: ShownFigures) => {
  const { team, schoolYear, total } = figures
  const addressOf = (year: number) => `/schoolzorg/cijfers?jaar=${year}${team ? `&team=${team.id}` : ''}`
  return (
    <>
      <PageHeader
        title={text.title}
        remark={`${team ? text.of(team.school.name) : text.all} · ${text.year(schoolYear)}`}
        actions={
          <ButtonLink href={addressOf(schoolYear).replace('cijfers?', 'cijfers.csv?')} look="secondary" icon="download">
            {text.download}
          </ButtonLink>
        }
      />
      <Segments
        label={text.title}
        tabs={years.map(year => ({ href: addressOf(year), label: `${year}–${year + 1}` }))}
        current={addressOf(schoolYear)}
      />
      <Stats stats={[{ value: text.cell(total), label: text.total }]} />
      <Paragraph look="small">{text.about}</Paragraph>
      {toldAt && <Paragraph look="small">{text.toldOnce(toldAt)}</Paragraph>}
      <Grid>
        {breakdowns.map(name => (
          <Card id={name} title={text.breakdown[name]}>
            <Table
              caption={text.breakdown[name]}
              columns={[{ label: text.breakdown[name] }, { label: text.count, numeric: true }]}
              rows={figures.breakdowns[name].map(({ category, cell }) => [text.category(category), text.cell(cell)])}
            />
          </Card>
        ))}
      </Grid>
    </>
  )
}
