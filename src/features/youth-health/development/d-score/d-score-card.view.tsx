import type { Child } from '../../../../people/index.ts'
import { ageWords } from '../../../../people/index.ts'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { ScoredDay } from './course.ts'
import type { ChosenScale } from './scales.ts'
import { dScoreText as text } from './text.ts'

type Props = { readonly child: Child; readonly scale: ChosenScale; readonly last: ScoredDay }

/** The last score in a sentence, with its key. */
export const DScoreCard = ({ child, scale, last: { on, score, correctedDaz } }: Props) => (
  <Card
    id="d-score"
    title={text.title}
    actions={<Link href={`/jeugd/${child.id}/ontwikkeling/d-score`}>{text.look}</Link>}
  >
    <Paragraph>
      {text.conclusion(ageWords(child.birth, on), score.d, score.daz)}{' '}
      {correctedDaz !== null && text.corrected(correctedDaz)}
    </Paragraph>
    <Paragraph look="small">{text.keyWords(scale.key, scale.population)}</Paragraph>
  </Card>
)
