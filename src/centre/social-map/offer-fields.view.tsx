import { CheckboxGroup, RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { NumberField } from '../../platform/html/components/number-field.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { audiences, costKinds } from '../offer.ts'
import { text } from './text.ts'

type Props = { readonly faults: Faults; readonly typed: Typed }

export const OfferFields = (props: Props) => (
  <>
    <TextField name="name" label={text.name} size="full" value={props.typed.name} fault={props.faults.name} />
    <TextAreaField
      name="description"
      label={text.description}
      rows={3}
      maxlength={1000}
      value={props.typed.description}
      fault={props.faults.description}
    />
    <ForWhom {...props} />
    <Cost {...props} />
    <Where {...props} />
  </>
)

const ForWhom = ({ faults, typed }: Props) => (
  <>
    <NumberField
      name="minimumAge"
      label={text.minimumAge}
      hint={text.ageHint}
      unit={text.years}
      value={typed.minimumAge}
      fault={faults.minimumAge}
    />
    <NumberField
      name="maximumAge"
      label={text.maximumAge}
      unit={text.years}
      value={typed.maximumAge}
      fault={faults.maximumAge}
    />
    <CheckboxGroup
      name="forWhom"
      label={text.forWhom}
      choices={audiences.map(value => ({ value, label: text.audience[value] }))}
      value={typed.forWhom}
      fault={faults.forWhom}
    />
    <TextField name="languages" label={text.languages} size="full" value={typed.languages} fault={faults.languages} />
  </>
)

const Cost = ({ faults, typed }: Props) => (
  <>
    <RadioGroup
      name="costKind"
      label={text.costKind}
      choices={costKinds.map(value => ({ value, label: text.cost[value] }))}
      value={typed.costKind}
      fault={faults.costKind}
    />
    <TextField name="cost" label={text.costWords} hint={text.costWordsHint} optional value={typed.cost} />
  </>
)

const Where = ({ faults, typed }: Props) => (
  <>
    <TextAreaField
      name="places"
      label={text.places}
      hint={text.placesHint}
      rows={2}
      optional
      value={typed.places}
      fault={faults.places}
    />
    <CheckboxGroup
      name="alsoAt"
      label={text.alsoAt}
      optional
      choices={(['at-home', 'online'] as const).map(value => ({ value, label: text.elsewhere[value] }))}
      value={typed.alsoAt}
      fault={faults.alsoAt}
    />
    <TextField name="wayIn" label={text.wayIn} size="full" optional value={typed.wayIn} />
    <DateField
      name="availableUntil"
      label={text.until}
      hint={text.untilHint}
      optional
      value={typed.availableUntil}
      fault={faults.availableUntil}
    />
  </>
)

export const WaitingFields = ({ faults, typed, today }: Props & { readonly today: Temporal.PlainDate }) => (
  <>
    <NumberField
      name="weeks"
      label={text.weeks}
      hint={text.weeksHint}
      unit={text.weeksUnit}
      whole
      optional
      value={typed.weeks}
      fault={faults.weeks}
    />
    <TextField name="saidBy" label={text.saidBy} value={typed.saidBy} fault={faults.saidBy} />
    <DateField
      name="saidOn"
      label={text.saidOn}
      value={typed.saidOn ?? today.toString()}
      max={today.toString()}
      fault={faults.saidOn}
    />
  </>
)
