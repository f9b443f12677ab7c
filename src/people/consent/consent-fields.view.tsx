import { CheckboxField } from '../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import { FieldSet } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { Child } from '../person.ts'
import { answerField, answers, exceptions } from './consent.form.ts'
import { bandOf, type Decider } from './deciders.ts'
import { consentText } from './text.ts'

type Props = {
  readonly child: Child
  readonly deciders: readonly Decider[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

/** Who of the family is asked, and what each said. The first fault stands with the first of them. */
export const ConsentFields = (props: Props) => {
  const { child, deciders, today, faults, typed } = props
  return (
    <FieldSet legend={consentText.title}>
      {deciders.length === 0 && (
        <Notice tone="warning">
          <p>{consentText.noDecider}</p>
        </Notice>
      )}
      <Paragraph>{consentText.whoDecides[bandOf(child, today)](child.givenNames)}</Paragraph>
      {deciders.map((decider, place) => (
        <RadioGroup
          name={answerField(decider)}
          id={place === 0 ? 'consent' : undefined}
          label={consentText.says(decider.name, consentText.party[decider.party])}
          choices={answers.map(value => ({ value, label: consentText.answers[value] }))}
          value={typed[answerField(decider)] ?? 'not-asked'}
          fault={place === 0 ? faults.consent : undefined}
          inline
        />
      ))}
      <DateField
        name="givenOn"
        label={consentText.givenOn}
        value={typed.givenOn ?? today.toString()}
        max={today.toString()}
        fault={faults.givenOn}
      />
      {bandOf(child, today) !== 'under-12' && <Exceptions {...props} />}
    </FieldSet>
  )
}

/** What the law knows besides a plain yes: seldom needed, so folded away. */
const Exceptions = ({ child, today, faults, typed }: Props) => (
  <Details summary={consentText.elseTitle} open={faults.groundReason !== undefined || faults.consent !== undefined}>
    <CheckboxField
      name="cannotWeigh"
      label={consentText.cannotWeigh(child.givenNames)}
      checked={typed.cannotWeigh !== undefined}
    />
    {bandOf(child, today) === '12-15' && (
      <>
        <RadioGroup
          name="ground"
          label={consentText.ground}
          optional
          choices={[
            { value: '', label: consentText.noGround },
            ...exceptions.map(value => ({ value, label: consentText.exception[value] })),
          ]}
          value={typed.ground ?? ''}
          fault={faults.ground}
        />
        <TextField
          name="groundReason"
          label={consentText.groundReason}
          optional
          size="full"
          value={typed.groundReason}
          fault={faults.groundReason}
        />
      </>
    )}
  </Details>
)
