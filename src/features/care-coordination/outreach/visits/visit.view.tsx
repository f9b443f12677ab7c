import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { TimeField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import type { OutreachProps } from '../outreach-props.ts'
import { visitOf } from '../rules.ts'
import { visitText as text } from '../visit.text.ts'

/** Leaving for a visit with somebody who watches, and coming back. */
export const VisitCard = ({ outreach, me, colleagues, faults, typed }: OutreachProps) => {
  const visit = visitOf(outreach, me)
  if (visit)
    return (
      <Card id="visit" title={text.title} look="solid">
        <Paragraph>{text.out(visit.watcher.name, visit.backBy)}</Paragraph>
        <Form action={`/bemoeizorg/op-pad/${visit.id}/terug`} inline>
          <Button icon="check">{text.back}</Button>
        </Form>
      </Card>
    )
  return (
    <Card id="visit" title={text.title}>
      <Paragraph look="small">{text.intro}</Paragraph>
      <Form action={`/bemoeizorg/${outreach.id}/op-pad`}>
        <SelectField
          name="watcher"
          label={text.watcher}
          none={text.chooseWatcher}
          choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.watcher}
          fault={faults.watcher}
        />
        <TimeField
          name="backBy"
          label={text.backBy}
          hint={text.backByHint}
          value={typed.backBy}
          fault={faults.backBy}
        />
        <Button look="secondary">{text.leave}</Button>
      </Form>
    </Card>
  )
}
