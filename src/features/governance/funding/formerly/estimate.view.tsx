import { bduYears } from '../../../../knowledge/funding/bdu.ts'
import { measures } from '../../../../knowledge/funding/measures.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { text as fundingText } from '../text.ts'
import type { Estimating } from './estimate.ts'
import { fairlyExplained, text } from './text.ts'
import { isBelowNought, typedWeights } from './typed-weights.ts'

const up = '/gemeente/financiering'

/** Only when there are figures to estimate by. */
export const EstimateCard = ({ estimating }: { readonly estimating: Estimating }) => (
  <Card id="schatting" title={text.estimate.title}>
    <Paragraph>{text.estimate.about}</Paragraph>
    {estimating.kept.length === 0 ? (
      <Link href={`${up}/cijfers`}>{text.estimate.load}</Link>
    ) : (
      <QueryForm action={`${up}/2008-2011#schatting`} inline>
        <SelectField
          name="cijfers"
          label={text.estimate.figures}
          choices={estimating.kept.map(one => ({ value: one.fingerprint, label: fundingText.figuresName(one) }))}
          value={estimating.asked?.figures.fingerprint}
        />
        <SelectField
          name="jaar"
          label={text.estimate.year}
          choices={bduYears.map(year => ({ value: String(year), label: String(year) }))}
          value={String(estimating.year)}
        />
        <Button look="secondary">{text.estimate.estimate}</Button>
      </QueryForm>
    )}
    {estimating.asked && <Estimated asked={estimating.asked} year={estimating.year} />}
  </Card>
)

type EstimatedProps = { readonly asked: NonNullable<Estimating['asked']>; readonly year: number }

const Estimated = ({ asked: { figures, matched, estimate }, year }: EstimatedProps) =>
  estimate.kind === 'refused' ? (
    <Notice tone="warning">{text.estimate.refused[estimate.because](matched)}</Notice>
  ) : (
    <>
      <Notice tone={estimate.explained < fairlyExplained ? 'warning' : 'info'}>
        {text.estimate.conclusion(matched, estimate.explained)}
      </Notice>
      <Table
        caption={text.estimate.title}
        compact
        columns={[{ label: text.estimate.measure }, { label: text.estimate.weight, numeric: true }]}
        rows={measures.map(measure => [fundingText.form.weight[measure], weightWords(estimate.weights[measure])])}
      />
      {isBelowNought(estimate.weights) && <Paragraph>{text.estimate.belowNought}</Paragraph>}
      <Link href={sandboxWith(figures.fingerprint, year, typedWeights(estimate.weights), text.estimate.source(year))}>
        {text.estimate.tryThem}
      </Link>
    </>
  )

/** With a true minus sign. */
const weightWords = (weight: number): string => format.number(weight, 3).replace('-', '−')

/** The fields of the sandbox filled in, but for the total. */
function sandboxWith(figures: string, year: number, weights: ReturnType<typeof typedWeights>, source: string): string {
  const fields = {
    cijfers: figures,
    jaar: String(year),
    jeugd: weights.youths,
    minderheden: weights.minorities,
    eenouder: weights.singleParents,
    laag: weights.lowIncomes,
    bron: source,
  }
  return `${up}?${new URLSearchParams(fields)}`
}
