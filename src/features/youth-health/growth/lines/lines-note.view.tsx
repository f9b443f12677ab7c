import type { Child } from '../../../../people/index.ts'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Segments } from '../../../../platform/html/components/tabs.view.tsx'
import { chartAddress } from '../address.ts'
import type { GrowthChild } from '../course.ts'
import type { GrowthChart } from '../growth-chart.ts'
import { text as growthText } from '../text.ts'
import { type LinesChoice, whyLines } from './lines-choice.ts'
import { linesText as text } from './text.ts'

type Props = {
  readonly child: Child
  readonly growing: GrowthChild
  readonly chart: GrowthChart
  readonly choice: LinesChoice | null
  readonly mayChoose: boolean
}

/** Which lines these are, why, where they were published, and how to see others. */
export const LinesNote = ({ child, growing, chart, choice, mayChoose }: Props) => {
  const [reference] = chart.references
  if (!reference) return null
  const growth = `/jeugd/${child.id}/groei`
  const addressOf = (against: GrowthChart['against']) => chartAddress(growth, chart.measure, chart.range, against)
  return (
    <>
      <Segments
        label={text.segments.label}
        tabs={[
          { href: addressOf('dutch'), label: text.segments.dutch },
          { href: addressOf('who'), label: text.segments.who },
        ]}
        current={addressOf(chart.against)}
      />
      <Paragraph look="small">
        {text.why(whyLines(growing, reference), choice, child.givenNames)}{' '}
        {mayChoose && (
          <Link href={`${growth}/lijnen`} about={text.title}>
            {text.change}
          </Link>
        )}
      </Paragraph>
      <Paragraph look="small">
        {growthText.publication(chart.references.map(({ publication }) => publication.citation).join(' '))}
      </Paragraph>
    </>
  )
}
