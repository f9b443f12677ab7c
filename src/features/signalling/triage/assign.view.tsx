import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { text } from './text.ts'
import type { TriageProps } from './triage-props.ts'

const words = text.assign

export const AssignCard = ({ triage: { concern, assignment }, people, candidates, faults, typed }: TriageProps) => (
  <Card id="oppakken" title={words.title}>
    <Paragraph>
      {assignment
        ? words.now(people.get(assignment.professional)?.name ?? text.unknownSender, assignment.assignedAt)
        : words.nobody}
    </Paragraph>
    {!concern.closure && (
      <Form action={`/signalen/triage/${concern.id}/toewijzing`}>
        <SelectField
          name="professional"
          label={words.label}
          hint={words.hint}
          none={words.none}
          choices={candidates.map(({ id, name, profession }) => ({ value: id, label: `${name}, ${profession}` }))}
          value={typed.professional}
          fault={faults.professional}
        />
        <Button look="secondary">{words.button}</Button>
      </Form>
    )}
  </Card>
)
