import type { Location, Professional } from '../../../../centre/index.ts'
import { type Child, fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { DateField, TimeField } from '../../../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Offered } from '../offer-times.ts'
import type { Kind } from '../rosters/roster.ts'
import { Slots } from '../slots.view.tsx'
import { deskPath } from './day.view.tsx'
import { deskText } from './text.ts'

const text = deskText.plan

export type PlanProps = {
  readonly kinds: readonly Kind[]
  readonly chosen: Kind | null
  readonly child: Child | null
  readonly offered: Offered | null
  readonly colleagues: readonly Professional[]
  readonly locations: readonly Location[]
  readonly faults: Faults
  readonly typed: Typed
}

export const PlanPage = (props: PlanProps) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={props.faults} />
      <Breadcrumb trail={[{ href: deskPath, label: deskText.title }]} current={text.title} />
      <PageHeader title={text.title} remark={props.child ? text.about(fullName(props.child)) : text.noChild} />
      {props.chosen === null ? (
        <EmptyState icon="calendar" title={text.noKinds.title}>
          {text.noKinds.body}
        </EmptyState>
      ) : (
        <>
          <Search {...props} />
          <Free {...props} />
          <Extra {...props} />
        </>
      )}
    </Stack>
  </Reading>
)

const kindField = ({ kinds, chosen }: PlanProps) => ({
  name: 'kind',
  label: text.kind,
  choices: kinds.map(({ id, name, minutes }) => ({ value: id, label: `${name} (${minutes} min)` })),
  value: chosen?.id,
})

const Search = (props: PlanProps) => (
  <QueryForm action={`${deskPath}/nieuw`}>
    {props.child && <input type="hidden" name="child" value={props.child.id} />}
    <SelectField {...kindField(props)} />
    <DateField name="around" label={text.around} value={props.offered?.around.toString()} optional />
    <Button look="secondary">{text.show}</Button>
  </QueryForm>
)

const Hidden = ({ chosen, child }: PlanProps) => (
  <>
    <input type="hidden" name="kind" value={chosen?.id ?? ''} />
    {child && <input type="hidden" name="child" value={child.id} />}
  </>
)

const Free = (props: PlanProps) => (
  <Card id="vrij" title={text.free}>
    {props.offered === null || props.offered.days.length === 0 ? (
      <EmptyState icon="calendar" title={text.none.title}>
        {text.none.body}
      </EmptyState>
    ) : (
      <Form action={`${deskPath}/nieuw`}>
        <Hidden {...props} />
        <Slots
          days={props.offered.days}
          names={props.offered.names}
          label={text.slot}
          chosen={props.typed.slot}
          fault={props.faults.slot}
        />
        <Button icon="check">{text.save}</Button>
      </Form>
    )}
  </Card>
)

const Extra = (props: PlanProps) => {
  const { colleagues, locations, faults, typed } = props
  return (
    <Card id="erbij" title={text.extra}>
      <p>{text.extraAbout}</p>
      <Form action={`${deskPath}/erbij`}>
        <Hidden {...props} />
        <SelectField
          name="professional"
          label={text.professional}
          choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.professional}
          fault={faults.professional}
        />
        <SelectField
          name="location"
          label={text.location}
          choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.location}
          fault={faults.location}
        />
        <DateField name="on" label={text.on} value={typed.on} fault={faults.on} />
        <TimeField name="at" label={text.at} value={typed.at} step={300} fault={faults.at} />
        <TextField name="reason" label={text.reason} size="full" value={typed.reason} fault={faults.reason} />
        <Button look="secondary">{text.saveExtra}</Button>
      </Form>
    </Card>
  )
}
