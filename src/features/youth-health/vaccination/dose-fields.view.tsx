import { type VaccineId, vaccineIds, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { Grid } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { type FieldProps, tie } from '../../../platform/html/components/field.ts'
import { FieldFrame } from '../../../platform/html/components/field-frame.view.tsx'
import { FieldSet } from '../../../platform/html/components/form.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { type Batch, sites } from './dose.ts'
import type { Question } from './rules.ts'
import type { Stock } from './stock/batch.ts'
import { stockKey, usable } from './stock/rules.ts'
import { stockText } from './stock/text.ts'
import { text } from './text.ts'
import { visitText } from './visit-text.ts'

type Props = {
  /** Null while an other vaccine is not chosen. */
  readonly vaccine: VaccineId | null
  /** The end of the names of these fields: 'batch-bmr', 'batch-other'. */
  readonly slot: string
  readonly name: string
  /** Null: no box to tick, the choice of the vaccine says it. */
  readonly isGiven: boolean | null
  readonly batches: readonly Batch[]
  readonly stock?: readonly Stock[]
  readonly today: Temporal.PlainDate
  readonly questions: readonly Question[]
  readonly faults: Faults
  readonly typed: Typed
}

/** One dose: that it was given, and from which batch. */
export const DoseFields = (props: Props) =>
  props.isGiven === null ? (
    <Batches {...props} />
  ) : (
    <FieldSet legend={props.name}>
      <CheckboxField
        name="given"
        id={`given-${props.slot}`}
        value={props.slot}
        label={visitText.given(props.vaccine ? text.against(props.vaccine) : props.name)}
        checked={props.isGiven}
      />
      <div class="cjg-when-given">
        <Batches {...props} />
      </div>
    </FieldSet>
  )

const Batches = (props: Props) => {
  const { vaccine, slot, questions, faults, typed } = props
  const isAsked = vaccine !== null && questions.some(({ dose }) => dose.vaccine === vaccine)
  return (
    <>
      <StockField {...props} />
      <Grid>
        <BatchField {...props} />
        <DateField
          name={`expires-${slot}`}
          label={visitText.expires}
          hint={visitText.expiresHint}
          value={typed[`expires-${slot}`]}
          fault={faults[`expires-${slot}`]}
          optional=""
        />
        <TextField
          name={`product-${slot}`}
          label={visitText.product}
          value={typed[`product-${slot}`] ?? (vaccine ? vaccines[vaccine].products.at(0) : '')}
          fault={faults[`product-${slot}`]}
          optional=""
        />
        <SelectField
          name={`site-${slot}`}
          label={visitText.siteLabel}
          choices={sites.map(value => ({ value, label: visitText.site[value] }))}
          none={visitText.siteNone}
          value={typed[`site-${slot}`] ?? (vaccine === 'rota' ? 'mouth' : undefined)}
          fault={faults[`site-${slot}`]}
          optional=""
        />
      </Grid>
      {isAsked && (
        <CheckboxField
          name="confirmed"
          id={`confirmed-${slot}`}
          value={vaccine}
          label={visitText.sure}
          fault={faults[`confirmed-${slot}`]}
          checked={typed.confirmed?.split('\n').includes(vaccine)}
        />
      )}
    </>
  )
}

/** What lies in the refrigerators of this vaccine: the batch of today first, then what ends first. */
const StockField = ({ vaccine, slot, stock = [], today, faults, typed }: Props) => {
  const choices = (vaccine === null ? vaccineIds : [vaccine]).flatMap(id => usable(stock, id, today))
  const [first] = choices
  if (!first) return null
  const name = `stock-${slot}`
  return (
    <SelectField
      name={name}
      label={visitText.stock}
      hint={visitText.stockHint}
      choices={choices.map(one => ({
        value: stockKey(one),
        label:
          vaccine === null ? `${vaccines[one.batch.vaccine].name} ${stockText.choice(one)}` : stockText.choice(one),
      }))}
      none={visitText.stockNone}
      value={typed[name] ?? (vaccine === null ? undefined : stockKey(first))}
      fault={faults[name]}
      optional=""
    />
  )
}

/** The batches of the last weeks are offered while typing. */
const BatchField = ({ vaccine, slot, batches, faults, typed }: Props) => {
  const known = batches.filter(one => one.vaccine === vaccine)
  const last = known.at(0)
  const field: FieldProps = {
    name: `batch-${slot}`,
    label: visitText.batch,
    hint: last
      ? visitText.batchHint(last.batch, last.batchExpiresOn ? visitText.until(last.batchExpiresOn) : '')
      : visitText.batchHintNew,
    fault: faults[`batch-${slot}`],
    optional: '',
  }
  return (
    <FieldFrame field={field}>
      <input
        {...tie(field)}
        class={`utrecht-textbox cjg-size--medium${field.fault ? ' utrecht-textbox--invalid' : ''}`}
        type="text"
        value={typed[field.name]}
        list={`batches-${slot}`}
        maxlength={40}
        autocomplete="off"
        spellcheck="false"
      />
      <datalist id={`batches-${slot}`}>
        {known.map(one => (
          <option value={one.batch} />
        ))}
      </datalist>
    </FieldFrame>
  )
}
