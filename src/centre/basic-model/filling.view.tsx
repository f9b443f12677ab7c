import { parts } from '../../knowledge/basic-model/basic-model.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { CheckboxGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Grid, Reading } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { Organisation } from '../organisation.ts'
import type { Filling } from './filling.ts'
import { text } from './text.ts'

type Props = {
  /** The one that is changed; null for a new one. */
  readonly filling: Filling | null
  readonly organisations: readonly Organisation[]
  readonly faults: Faults
  readonly typed: Typed
  /** Somebody else changed it since the form was opened: `filling` is how it stands now. */
  readonly overtaken: boolean
}

const { fields } = text

export const FillingPage = ({ filling, organisations, faults, typed, overtaken }: Props) => {
  const title = filling ? text.edit : text.add
  const action = filling ? `/beheer/basismodel/invullingen/${filling.id}` : '/beheer/basismodel/nieuw'
  return (
    <Reading>
      <Breadcrumb trail={[{ href: '/beheer/basismodel', label: text.title }]} current={title} />
      <ErrorSummary faults={faults} />
      <PageHeader title={title} />
      {filling && overtaken && <Overtaken filling={filling} />}
      {filling && <Paragraph look="small">{text.setBy(filling.setByName, filling.setAt)}</Paragraph>}
      <Form action={action} version={filling?.version}>
        <CheckboxGroup
          name="parts"
          label={fields.parts}
          choices={parts.map(value => ({ value, label: text.part[value] }))}
          value={typed.parts ?? ''}
          fault={faults.parts}
        />
        <SelectField
          name="organisation"
          label={fields.organisation}
          hint={fields.organisationHint}
          none={fields.organisationNone}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.organisation}
          fault={faults.organisation}
        />
        <FillingFields faults={faults} typed={typed} />
        {filling && (
          <TextField
            name="reason"
            label={fields.reason}
            size="full"
            optional
            value={typed.reason}
            fault={faults.reason}
          />
        )}
        <ButtonRow>
          <Button icon="check">{text.save}</Button>
          <ButtonLink href="/beheer/basismodel" look="subtle">
            {text.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Reading>
  )
}

/** What the filling is: the same at setting a centre up. */
export const FillingFields = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <>
    <TextField
      name="title"
      label={fields.title}
      hint={fields.titleHint}
      size="full"
      value={typed.title}
      fault={faults.title}
    />
    <TextField
      name="parties"
      label={fields.parties}
      hint={fields.partiesHint}
      size="full"
      value={typed.parties}
      fault={faults.parties}
    />
    <Grid>
      <DateField name="from" label={fields.from} value={typed.from} fault={faults.from} />
      <DateField
        name="until"
        label={fields.until}
        hint={fields.untilHint}
        optional
        value={typed.until}
        fault={faults.until}
      />
    </Grid>
  </>
)

const Overtaken = ({ filling }: { readonly filling: Filling }) => (
  <Notice tone="warning" title={text.stale(filling.setByName, filling.setAt)} live>
    <p>{filling.parts.map(part => text.part[part]).join(', ')}</p>
    <p>{`${text.by(filling.organisationName, filling.title)} · ${filling.parties} · ${text.term(filling.from, filling.until)}`}</p>
  </Notice>
)
