import type { Professional } from '../../../../centre/index.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { KeptMatch } from '../kept-match.ts'
import { text } from '../text.ts'

export type DeedFormProps = {
  readonly match: KeptMatch
  /** Who may lead besides the two reporters. */
  readonly others: readonly Professional[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

export const CallForm = ({ match, today, faults, typed }: DeedFormProps) => (
  <Form action={`/afspraken/matches/${match.id}/telefoontje`}>
    <DateField
      name="on"
      label={text.call.on}
      value={typed.on ?? today.toString()}
      min={match.foundOn.toString()}
      max={today.toString()}
      fault={faults.on}
    />
    <TextField name="whom" label={text.call.whom} value={typed.whom} fault={faults.whom} />
    <TextAreaField
      name="words"
      label={text.call.words}
      hint={text.call.wordsHint}
      rows={2}
      value={typed.words}
      fault={faults.words}
      optional
    />
    <Button icon="check">{text.call.button}</Button>
  </Form>
)

export const LeadForm = ({ match, others, faults, typed }: DeedFormProps) => (
  <Form action={`/afspraken/matches/${match.id}/regie`} version={match.lead?.id ?? ''}>
    <SelectField
      name="leader"
      label={text.lead.label}
      hint={text.lead.hint}
      none={text.lead.none}
      choices={[
        ...match.reporters
          .filter(({ mayLead }) => mayLead)
          .map(({ side, name, organisation }) => ({ value: side, label: `${name}, ${organisation}` })),
        ...others.map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation.name}` })),
      ]}
      value={typed.leader}
      fault={faults.leader}
    />
    <TextAreaField
      name="leadWords"
      label={text.lead.words}
      hint={text.call.wordsHint}
      rows={2}
      value={typed.leadWords}
      fault={faults.leadWords}
      optional
    />
    <Button look="secondary">{text.lead.button}</Button>
  </Form>
)

export const CloseForm = ({ match, faults, typed }: DeedFormProps) => (
  <Form action={`/afspraken/matches/${match.id}/afsluiting`}>
    <Paragraph look="small">{text.close.about}</Paragraph>
    <TextAreaField
      name="closeWords"
      label={text.close.words}
      hint={text.call.wordsHint}
      rows={2}
      value={typed.closeWords}
      fault={faults.closeWords}
    />
    <Button look="secondary">{text.close.button}</Button>
  </Form>
)
