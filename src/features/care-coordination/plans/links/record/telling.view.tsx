import { Button } from '../../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import type { Told } from './plan-notice.ts'
import { recordText as text } from './text.ts'

/** Whether youth health care may know that there is a plan. */
export const TellingCard = ({ base, told }: { readonly base: string; readonly told: Told }) => (
  <Card id="jgz" title={text.title}>
    <Paragraph>{text.intro}</Paragraph>
    <Paragraph>
      <strong>{told.isTold ? text.isTold : text.isNotTold}</strong> {told.isRefusedByOther && text.refusedByOther}
    </Paragraph>
    <Form action={`${base}/herkomst/dossier`}>
      <RadioGroup
        name="answer"
        label={text.question}
        choices={[
          { value: 'shown', label: text.shown },
          { value: 'hidden', label: text.hidden },
        ]}
        value={told.mine ?? undefined}
      />
      <Button look="secondary">{text.save}</Button>
    </Form>
  </Card>
)
