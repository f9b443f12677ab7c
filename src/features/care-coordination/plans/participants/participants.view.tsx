import type { Professional } from '../../../../centre/index.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../../platform/html/components/hidden-text.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Participant, Plan } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { coordinatorOf, presentIn } from '../rules.ts'
import { text } from '../text.ts'
import { peopleText } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly professionals: readonly Professional[]
  readonly faults: Faults
  readonly typed: Typed
}

/** For the coordinator: who takes part, and who comes in. */
export const ParticipantsPage = ({ plan, professionals, faults, typed }: Props) => (
  <PlanFrame plan={plan} title={peopleText.title} intro={peopleText.intro} faults={faults}>
    <Table
      caption={peopleText.title}
      columns={[
        { label: peopleText.who },
        { label: peopleText.what },
        { label: peopleText.actions, hiddenLabel: true },
      ]}
      rows={presentIn(plan).map(one => [
        <CellLines remark={text.kind[one.kind]}>{one.name}</CellLines>,
        coordinatorOf(plan) === one.id ? peopleText.leads : one.part,
        <Changes plan={plan} participant={one} />,
      ])}
    />
    <Card id="collega" title={peopleText.colleague}>
      <Form action={`/plannen/${plan.id}/deelnemers`}>
        <input type="hidden" name="kind" value="professional" />
        <SelectField
          name="id"
          label={peopleText.who}
          none={peopleText.colleagueNone}
          choices={newColleagues(plan, professionals)}
          value={typed.id}
          fault={faults.id}
        />
        <Button icon="add">{peopleText.colleagueAdd}</Button>
      </Form>
    </Card>
    <Acquaintance plan={plan} faults={faults} typed={typed} />
  </PlanFrame>
)

const newColleagues = (plan: Plan, professionals: readonly Professional[]) =>
  professionals
    .filter(professional => !presentIn(plan).some(one => one.subject === professional.id))
    .map(({ id, name, profession, organisation }) => ({
      value: id,
      label: `${name}, ${profession}, ${organisation.name}`,
    }))

const Changes = ({ plan, participant }: { readonly plan: Plan; readonly participant: Participant }) => {
  if (participant.kind === 'family' || coordinatorOf(plan) === participant.id) return null
  const about = `/plannen/${plan.id}/deelnemers/${participant.id}`
  return (
    <Form action={`${about}/vertrek`} inline>
      <Button look="subtle" small>
        {peopleText.leave}
        <HiddenText>: {participant.name}</HiddenText>
      </Button>
    </Form>
  )
}

const Acquaintance = ({ plan, faults, typed }: Omit<Props, 'professionals'>) => (
  <Card id="omgeving" title={peopleText.acquaintance}>
    <Form action={`/plannen/${plan.id}/deelnemers`}>
      <input type="hidden" name="kind" value="acquaintance" />
      <RadioGroup
        name="as"
        label={peopleText.as}
        choices={[
          { value: 'network', label: peopleText.asChoices.network },
          { value: 'professional', label: peopleText.asChoices.professional },
        ]}
        value={typed.as ?? 'network'}
        fault={faults.as}
      />
      <TextField
        name="name"
        label={peopleText.name}
        hint={peopleText.nameHint}
        value={typed.name}
        fault={faults.name}
      />
      <TextField
        name="part"
        label={peopleText.part}
        hint={peopleText.partHint}
        value={typed.part}
        fault={faults.part}
      />
      <Button look="secondary" icon="add">
        {peopleText.acquaintanceAdd}
      </Button>
    </Form>
  </Card>
)
