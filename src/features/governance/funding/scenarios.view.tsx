import { Button, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import type { Typed } from '../../../platform/web/form.ts'
import { typedDivision } from './division.form.ts'
import type { Scenario } from './division.ts'
import { euroWords } from './money.ts'
import type { Trial } from './open-sandbox.ts'
import { text } from './text.ts'

const here = '/gemeente/financiering/scenarios'

type SaveProps = { readonly trial: Trial; readonly typed: Typed; readonly newer: Scenario | null } & Optional<{
  fault: string
}>

/** Of a saved scenario a new version, or a scenario of its own; of a new one the first. */
export const SaveScenario = ({ trial, typed, fault, newer }: SaveProps) => {
  const begun = newer ?? trial.scenario
  return (
    <Card id="bewaar" title={text.save.title}>
      <Form action={begun ? `${here}/${begun.id}` : here} version={begun?.version}>
        <Hidden fields={typedDivision(trial.division)} />
        <Hidden fields={{ naast: typed.naast ?? '', toen: typed.toen ?? '', scenario: typed.scenario ?? '' }} />
        <TextField
          name="naam"
          label={text.save.name}
          hint={text.save.nameHint}
          value={typed.naam ?? trial.scenario?.name}
          fault={fault}
          size="full"
        />
        <ButtonRow>
          <Button look="secondary" icon="check">
            {begun ? text.save.saveVersion : text.save.save}
          </Button>
          {begun && (
            <Button look="subtle" formaction={here}>
              {text.save.saveNew}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Card>
  )
}

const Hidden = ({ fields }: { readonly fields: Typed }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

export const Scenarios = ({ scenarios }: { readonly scenarios: readonly Scenario[] }) => (
  <Card id="scenarios" title={text.scenarios.title}>
    {scenarios.length === 0 ? (
      <Paragraph>{text.scenarios.none}</Paragraph>
    ) : (
      <Table
        caption={text.scenarios.title}
        compact
        columns={[{ label: text.scenarios.name }, { label: text.scenarios.total, numeric: true, oneLine: true }]}
        rows={scenarios.map(scenario => [
          <CellLines remark={text.scenarios.savedBy(scenario.savedByName, scenario.savedAt)}>
            <Link href={`${here}/${scenario.id}?versie=${scenario.version}`}>{text.scenarioName(scenario)}</Link>
          </CellLines>,
          euroWords(scenario.total),
        ])}
      />
    )}
  </Card>
)
