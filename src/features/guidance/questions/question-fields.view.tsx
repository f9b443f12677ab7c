import { audiences } from '../../../centre/index.ts'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { FieldSet } from '../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { askers, costLimits, travels } from './question.ts'
import { text } from './text.ts'

type Props = { readonly faults: Faults; readonly typed: Typed }

/** First what they ask, then what is possible for them. */
export const QuestionFields = (props: Props) => (
  <>
    <Asked {...props} />
    <FieldSet legend={text.possible}>
      <Possible {...props} />
    </FieldSet>
  </>
)

const Asked = ({ faults, typed }: Props) => (
  <>
    <TextAreaField name="words" label={text.words} rows={4} maxlength={2000} value={typed.words} fault={faults.words} />
    <RadioGroup
      name="asker"
      label={text.asker}
      choices={askers.map(value => ({ value, label: text.askers[value] }))}
      value={typed.asker}
      fault={faults.asker}
    />
    <RadioGroup
      name="forWhom"
      label={text.forWhomLabel}
      choices={audiences.map(value => ({ value, label: text.forWhom[value] }))}
      value={typed.forWhom}
      fault={faults.forWhom}
    />
    <TextField name="since" label={text.since} size="full" optional value={typed.since} fault={faults.since} />
    <TextAreaField name="tried" label={text.tried} rows={2} optional value={typed.tried} fault={faults.tried} />
    <TextAreaField name="wish" label={text.wish} rows={2} optional value={typed.wish} fault={faults.wish} />
  </>
)

const Possible = ({ faults, typed }: Props) => (
  <>
    <TextField
      name="language"
      label={text.language}
      hint={text.languageHint}
      optional
      value={typed.language}
      fault={faults.language}
    />
    <RadioGroup
      name="travel"
      label={text.travelLabel}
      choices={travels.map(value => ({ value, label: text.travel[value] }))}
      value={typed.travel}
      fault={faults.travel}
    />
    <RadioGroup
      name="cost"
      label={text.costLabel}
      choices={costLimits.map(value => ({ value, label: text.cost[value] }))}
      value={typed.cost}
      fault={faults.cost}
    />
    <NumberField
      name="longestWait"
      label={text.longestWait}
      hint={text.longestWaitHint}
      unit={text.weeks}
      whole
      optional
      value={typed.longestWait}
      fault={faults.longestWait}
    />
    <TextField
      name="moments"
      label={text.moments}
      hint={text.momentsHint}
      size="full"
      optional
      value={typed.moments}
      fault={faults.moments}
    />
  </>
)
