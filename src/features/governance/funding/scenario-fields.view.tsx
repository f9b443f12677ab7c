import { measures } from '../../../knowledge/funding/measures.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { FieldSet, QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { scenarioKey } from './division.ts'
import type { Sandbox } from './open-sandbox.ts'
import { text } from './text.ts'

const here = '/gemeente/financiering'
/** The measures as an address names them. */
const weightFields = {
  youths: 'jeugd',
  minorities: 'minderheden',
  singleParents: 'eenouder',
  lowIncomes: 'laag',
} as const

/** Asks and changes nothing: what is reckoned with stands in the address. */
export const ScenarioFields = ({ sandbox }: { readonly sandbox: Sandbox }) => {
  const { typed, faults, kept } = sandbox
  return (
    <Card id="scenario" title={text.form.title}>
      <QueryForm action={here}>
        {typed.scenario && <input type="hidden" name="scenario" value={typed.scenario} />}
        <SelectField
          name="cijfers"
          label={text.form.figures}
          choices={kept.map(one => ({ value: one.fingerprint, label: text.figuresName(one) }))}
          value={typed.cijfers}
          fault={faults.cijfers}
        />
        <Link href={`${here}/cijfers`} icon="upload">
          {text.form.otherFigures}
        </Link>
        <NumberField name="jaar" label={text.form.year} whole value={typed.jaar} fault={faults.jaar} />
        <NumberField
          name="totaal"
          label={text.form.total}
          hint={text.form.totalHint}
          whole
          unit="euro"
          value={typed.totaal}
          fault={faults.totaal}
        />
        <Weights sandbox={sandbox} />
        <TextField
          name="toen"
          label={text.form.formerly}
          hint={text.form.formerlyHint}
          value={typed.toen}
          optional
          size="full"
        />
        <Compare sandbox={sandbox} />
        <Button icon="chart">{text.form.reckon}</Button>
      </QueryForm>
    </Card>
  )
}

const Weights = ({ sandbox: { typed, faults } }: { readonly sandbox: Sandbox }) => (
  <FieldSet legend={text.form.weights}>
    <Paragraph look="small">{text.form.weightsHint}</Paragraph>
    {measures.map(measure => (
      <NumberField
        name={weightFields[measure]}
        label={text.form.weight[measure]}
        value={typed[weightFields[measure]]}
        fault={faults[weightFields[measure]]}
      />
    ))}
    <TextField
      name="bron"
      label={text.form.source}
      hint={text.form.sourceHint}
      value={typed.bron}
      fault={faults.bron}
      optional
      size="full"
    />
    <DateField name="van" label={text.form.sourceDate} value={typed.van} fault={faults.van} optional />
  </FieldSet>
)

const Compare = ({ sandbox: { typed, scenarios } }: { readonly sandbox: Sandbox }) =>
  scenarios.length === 0 ? null : (
    <SelectField
      name="naast"
      label={text.form.beside}
      none={text.form.noBeside}
      choices={scenarios.map(one => ({ value: scenarioKey(one), label: text.scenarioName(one) }))}
      value={typed.naast}
      optional
    />
  )
