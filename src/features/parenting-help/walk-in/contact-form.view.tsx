import type { Location } from '../../../centre/index.ts'
import { type Child, fullName } from '../../../people/index.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { ageBands, askers, channels, contactKinds, followUps, topics } from './contact.ts'
import { InterpreterField } from './interpreter/interpreter-field.view.tsx'
import { text } from './text.ts'

const choicesOf = <V extends string>(values: readonly V[], words: Readonly<Record<V, string>>) =>
  values.map(value => ({ value, label: words[value] }))

type FormProps = {
  readonly locations: readonly Location[]
  /** Whom it is about, when the asker wishes to be known. */
  readonly child: Child | null
  readonly faults: Faults
  readonly typed: Typed
}

/** Every field has the answer that is given most, so that a common contact takes a topic and Enter. */
export const ContactForm = ({ locations, child, faults, typed }: FormProps) => (
  <Form action="/balie">
    <CheckboxGroup
      name="topics"
      label={text.topicsLabel}
      choices={choicesOf(topics, text.topic)}
      value={typed.topics ?? ''}
      fault={faults.topics}
      inline
      focused={child !== null && Object.keys(faults).length === 0}
    />
    <RadioGroup
      name="asker"
      label={text.askerLabel}
      choices={choicesOf(askers, text.asker)}
      value={typed.asker ?? 'parent'}
      fault={faults.asker}
      inline
    />
    <SelectField
      name="ageBand"
      label={text.ageLabel}
      optional
      choices={[{ value: '', label: text.ageUnknown }, ...choicesOf(ageBands, text.ageBand)]}
      value={typed.ageBand ?? ''}
      fault={faults.ageBand}
    />
    <RadioGroup
      name="channel"
      label={text.channelLabel}
      choices={choicesOf(channels, text.channel)}
      value={typed.channel ?? 'desk'}
      fault={faults.channel}
      inline
    />
    <OutcomeFields faults={faults} typed={typed} />
    <PlaceFields locations={locations} child={child} typed={typed} />
    <Button icon="check" look={child ? 'primary' : 'secondary'}>
      {text.register}
    </Button>
  </Form>
)

const PlaceFields = ({ locations, child, typed }: Pick<FormProps, 'locations' | 'child' | 'typed'>) => (
  <>
    <SelectField
      name="location"
      label={text.locationLabel}
      choices={locations.map(location => ({ value: location.id, label: location.name }))}
      value={typed.location ?? locations[0]?.id ?? ''}
    />
    {child && (
      <SelectField
        name="child"
        label={text.childLabel}
        hint={text.childHint}
        optional
        choices={[
          { value: '', label: '–' },
          { value: child.id, label: fullName(child) },
        ]}
        value={typed.child ?? child.id}
      />
    )}
  </>
)

const OutcomeFields = ({ faults, typed }: Pick<FormProps, 'faults' | 'typed'>) => (
  <>
    <SelectField
      name="kind"
      label={text.kindLabel}
      choices={choicesOf(contactKinds, text.kind)}
      value={typed.kind ?? 'advice'}
      fault={faults.kind}
    />
    <SelectField
      name="followUp"
      label={text.followUpLabel}
      choices={choicesOf(followUps, text.followUp)}
      value={typed.followUp ?? 'none'}
      fault={faults.followUp}
    />
    <NumberField
      name="minutes"
      label={text.minutesLabel}
      unit={text.minutesUnit}
      value={typed.minutes ?? '10'}
      fault={faults.minutes}
    />
    <TextField
      name="language"
      label={text.languageLabel}
      optional
      value={typed.language ?? ''}
      fault={faults.language}
    />
    <InterpreterField language="nl" value={typed.interpreter} />
  </>
)
