import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { participantIn } from '../rules.ts'
import { giveText, correctText as text } from './form-text.ts'
import { figureChoices } from './give.view.tsx'
import { type Measure, scaleOf } from './measure.ts'
import { measureText, valueWords } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly measure: Measure
  readonly base: string
  readonly faults: Faults
  readonly typed: Typed
  /** The figure that somebody else put in its place in the meantime. */
  readonly overtakenBy: Measure | null
}

export const CorrectPage = ({ plan, measure, base, faults, typed, overtakenBy }: Props) => (
  <PlanFrame plan={plan} title={text.title} intro={text.intro} base={base} faults={faults}>
    {overtakenBy && (
      <Notice tone="warning" live>
        <p>{text.overtaken(valueWords(overtakenBy.about, overtakenBy.value))}</p>
      </Notice>
    )}
    <SummaryList
      items={[
        { label: measureText.column.on, value: format.day(measure.on) },
        { label: measureText.column.who, value: participantIn(plan, measure.givenBy)?.name ?? '' },
        { label: text.was, value: valueWords(measure.about, measure.value) },
        ...(measure.words ? [{ label: measureText.column.words, value: measure.words }] : []),
      ]}
    />
    <Form action={`${base}/metingen/${measure.id}/verbetering`}>
      <RadioGroup
        name="value"
        label={text.value}
        choices={figureChoices(scaleOf(measure.about), measure.about.kind === 'goal' ? measure.about.scale : undefined)}
        value={typed.value}
        fault={faults.value}
        inline
      />
      <TextField
        name="words"
        label={giveText.words}
        size="full"
        value={typed.words ?? measure.words}
        fault={faults.words}
        optional
      />
      <TextField name="reason" label={text.reason} size="full" value={typed.reason} fault={faults.reason} />
      <Send label={text.save} back={`${base}/metingen`} />
    </Form>
  </PlanFrame>
)
