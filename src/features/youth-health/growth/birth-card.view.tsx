import { birthWeightZScore } from '../../../knowledge/growth/birth-z-score.ts'
import type { Sex } from '../../../knowledge/growth/measures.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { type SummaryItem, SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import type { BirthDetails } from '../record/observations.ts'
import type { RecordPage } from '../record/record-page.ts'
import type { GrowthChart } from './growth-chart.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly birth: BirthDetails
  /** By the formula of the population the child is compared with; null while a parent's height is missing. */
  readonly target: GrowthChart['target']
}

export const BirthCard = ({ page, birth, target }: Props) => (
  <Card
    id="geboorte"
    title={text.facts.title}
    actions={
      page.standing.kind === 'open' && (
        <Link href={`/jeugd/${page.child.id}/groei/geboorte`} about={text.facts.title}>
          {text.facts.change}
        </Link>
      )
    }
  >
    <SummaryList items={factsOf(page, birth, target)} />
  </Card>
)

function factsOf({ child }: RecordPage, birth: BirthDetails, target: Props['target']): readonly SummaryItem[] {
  const { facts } = text
  const days = birth.gestationDays
  const sex = child.sex === 'unknown' ? null : child.sex
  return [
    {
      label: facts.gestation,
      value: days === null ? facts.unknown : facts.gestationWords(Math.trunc(days / 7), days % 7),
    },
    { label: facts.birthWeight, value: birthWeightWords(sex, birth) },
    {
      label: facts.target,
      value: target
        ? facts.targetWords(target.heightCm, target.bandCm.low, target.bandCm.high, target.z)
        : facts.noTarget,
    },
  ]
}

function birthWeightWords(sex: Sex | null, { weightGrams, gestationDays }: BirthDetails): string {
  if (weightGrams === null) return text.facts.unknown
  const score = sex && gestationDays !== null ? birthWeightZScore(sex, gestationDays / 7, weightGrams) : null
  const forTerm = score?.kind === 'z-score' ? text.facts.forTerm(score.z) : ''
  return `${text.facts.grams(weightGrams)}${forTerm}`
}
