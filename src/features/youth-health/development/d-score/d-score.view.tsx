import { ageWords } from '../../../../people/index.ts'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { Segments } from '../../../../platform/html/components/tabs.view.tsx'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import type { DScoreChart } from './chart.ts'
import { Chart } from './chart.view.tsx'
import type { ScoredDay } from './course.ts'
import { plainScore } from './plain-score.ts'
import { scaleNames } from './scales.ts'
import { ScoresTable } from './scores-table.view.tsx'
import { dScoreText as text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly chart: DScoreChart
  readonly course: readonly ScoredDay[]
}

/** The conclusion, the chart with its lines, the same figures as a table, and a sentence for parents; all with the key that made it. */
export const DScorePage = ({ page, chart, course }: Props) => {
  const development = `/jeugd/${page.child.id}/ontwikkeling`
  const last = course.at(-1)
  return (
    <RecordFrame page={page} part="ontwikkeling" actions={<Actions development={development} />}>
      <Card
        id="d-score"
        title={text.title}
        actions={
          <Segments
            label={text.scalesLabel}
            tabs={scaleNames.map(name => ({ href: `${development}/d-score?schaal=${name}`, label: text.scale[name] }))}
            current={`${development}/d-score?schaal=${chart.scale.name}`}
          />
        }
      >
        {last ? (
          <>
            <Conclusion page={page} last={last} />
            <Chart birth={page.child.birth.on} chart={chart} course={course} />
            <Paragraph look="small">{text.keyWords(chart.scale.key, chart.scale.population)}</Paragraph>
            <ScoresTable birth={page.child.birth.on} course={course} />
            <Paragraph look="small">{text.table.about}</Paragraph>
            <Paragraph look="small">{text.notComputed}</Paragraph>
          </>
        ) : (
          <EmptyState icon="brain" title={text.none.title}>
            {text.none.body}
          </EmptyState>
        )}
        <Link href={development}>{text.back}</Link>
      </Card>
      {last && <ForParents page={page} last={last} />}
    </RecordFrame>
  )
}

const Actions = ({ development }: { readonly development: string }) => (
  <>
    <ButtonLink href={`${development}/nieuw`} icon="add" look="secondary">
      {text.examine}
    </ButtonLink>
    <PrintButton />
  </>
)

type LastProps = { readonly page: RecordPage; readonly last: ScoredDay }

/** A few items say little: the prior then weighs as much as what was seen. */
const fewItems = 3

const Conclusion = ({ page: { child }, last: { on, score, correctedDaz } }: LastProps) => (
  <Notice tone="info" icon="chart">
    <p>
      <strong>{text.conclusion(ageWords(child.birth, on), score.d, score.daz)}</strong>{' '}
      {correctedDaz !== null && text.corrected(correctedDaz)} {text.items(score.count)}{' '}
      {score.count < fewItems && text.fewItems}
    </p>
    {correctedDaz !== null && <p>{text.correctedNote}</p>}
  </Notice>
)

/** The corrected age counts where there is one: that is how the child is compared. */
const ForParents = ({ page: { child }, last: { on, score, correctedDaz } }: LastProps) => {
  const age = ageWords(child.birth, on)
  return (
    <Card id="ouders" title={text.parents.title}>
      <Paragraph>{plainScore(correctedDaz ?? score.daz, age)}</Paragraph>
    </Card>
  )
}
