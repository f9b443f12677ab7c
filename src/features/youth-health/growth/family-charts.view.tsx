import { ageWords, type Child } from '../../../people/index.ts'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { Chart } from './chart.view.tsx'
import { familyGrowthText } from './family-text.ts'
import type { GrowthChart } from './growth-chart.ts'
import { text } from './text.ts'

type Props = { readonly child: Child; readonly charts: readonly GrowthChart[] }

/** The lines of a child for its family: the values without scores, and how to read them. */
export const FamilyGrowthCharts = ({ child, charts }: Props) => (
  <>
    {charts.length > 0 && <Paragraph>{familyGrowthText.howToRead}</Paragraph>}
    {charts.map(chart => (
      <>
        {chart.course.length > 0 && <Chart child={child} chart={chart} plain />}
        <Details summary={familyGrowthText.values(text.measure[chart.measure].name)}>
          <Values child={child} chart={chart} />
        </Details>
      </>
    ))}
  </>
)

const Values = ({ child, chart }: { readonly child: Child; readonly chart: GrowthChart }) => {
  const { name, unit } = text.measure[chart.measure]
  return (
    <Table
      caption={name}
      compact
      columns={[{ label: text.table.age }, { label: name, numeric: true, oneLine: true }]}
      rows={chart.listed
        .toReversed()
        .map(({ on, value }) => [
          `${ageWords({ kind: 'born', on: child.birth.on }, on)}, ${format.shortDay(on)}`,
          text.value(value, unit),
        ])}
    />
  )
}
