import { Button } from '../../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import type { Participant, Plan } from '../../plan.ts'
import { participantIn } from '../../rules.ts'
import type { Voice } from './evaluation.ts'
import { evaluationText } from './text.ts'

const text = evaluationText.voices

type Props = {
  readonly plan: Plan
  readonly base: string
  readonly voices: readonly Voice[]
  /** For whom the reader writes; the first is the reader. */
  readonly mayWordFor: readonly Participant[]
  readonly faults: Faults
  /** What was typed here and not kept; null otherwise. */
  readonly typed: Typed | null
  readonly overtaken: boolean
}

/** What everyone wants to say, and room for one's own words. */
export const VoicesCard = (props: Props) => (
  <Card id="stemmen" title={text.title}>
    <Paragraph>{text.intro}</Paragraph>
    <VoiceList plan={props.plan} voices={props.voices} empty={text.none} />
    {props.overtaken && (
      <Notice tone="warning" live>
        {text.overtaken}
      </Notice>
    )}
    {props.plan.closure === null && <VoiceForm {...props} />}
  </Card>
)

type ListProps = Pick<Props, 'plan' | 'voices'> & { readonly empty: string }

export const VoiceList = ({ plan, voices, empty }: ListProps) =>
  voices.length === 0 ? (
    <Paragraph>{empty}</Paragraph>
  ) : (
    <Timeline
      items={voices.map(({ of, words, writtenAt, writtenBy }) => ({
        when: format.moment(writtenAt),
        by: of === writtenBy ? undefined : text.writtenBy(participantIn(plan, writtenBy)?.name ?? ''),
        title: participantIn(plan, of)?.name ?? '',
        icon: 'chat',
        body: <p>{words}</p>,
      }))}
    />
  )

/** One's own words can be said again, in other words; the version is that of one's own, and of nobody else's. */
const VoiceForm = ({ base, voices, mayWordFor, faults, typed }: Props) => {
  const [me] = mayWordFor
  const mine = voices.find(voice => voice.of === me?.id)
  return (
    <Form action={`${base}/evaluatie/woorden`} version={mine?.ordinal ?? 0}>
      {mayWordFor.length > 1 && (
        <SelectField
          name="of"
          label={text.of}
          choices={mayWordFor.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed?.of ?? me?.id}
          fault={faults.of}
        />
      )}
      <TextAreaField
        name="words"
        label={text.mine}
        hint={text.mineHint}
        rows={4}
        maxlength={2000}
        value={typed?.words ?? mine?.words}
        fault={faults.words}
      />
      <Button look="secondary">{text.save}</Button>
    </Form>
  )
}
