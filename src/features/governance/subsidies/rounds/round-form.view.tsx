import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Package } from '../../packages/product.ts'
import { euros } from '../../packages/text.ts'
import { type Round, roundPath } from '../subsidy.ts'
import { roundWords, text as subsidyText } from '../text.ts'
import { proposedTerms } from './proposed-terms.ts'
import { text } from './text.ts'

type Props = {
  readonly round: Round | null
  readonly newer: Round | null
  readonly packages: readonly Package[]
  readonly months: readonly Temporal.PlainYearMonth[]
  readonly faults: Faults
  readonly typed: Typed
}
type Given = Pick<Props, 'faults' | 'typed'>

export const RoundFormPage = ({ round, newer, packages, months, faults, typed }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb
      trail={[{ href: '/gemeente/subsidies', label: subsidyText.title }]}
      current={round?.title ?? text.new}
    />
    <PageHeader title={round ? text.change : text.new} />
    {newer && <Newer round={newer} />}
    <Form action={round ? roundPath(round.id) : '/gemeente/subsidies'} version={newer?.version ?? round?.version ?? 0}>
      <What packages={packages} months={months} faults={faults} typed={typed} />
      <Terms faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{text.form.save}</Button>
        <ButtonLink href={round ? roundPath(round.id) : '/gemeente/subsidies'} look="subtle">
          {subsidyText.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

const Newer = ({ round }: { readonly round: Round }) => (
  <Notice tone="warning">
    <p>{subsidyText.stale(round.byName, round.at)}</p>
    <p>
      {roundWords(round)}, {euros(round.ceilingCents)}
    </p>
    <p>{round.terms}</p>
  </Notice>
)

const What = ({ packages, months, faults, typed }: Given & Pick<Props, 'packages' | 'months'>) => {
  const choices = months.map(month => ({ value: month.toString(), label: format.month(month) }))
  return (
    <>
      <TextField name="title" label={text.form.title} value={typed.title} fault={faults.title} />
      <SelectField
        name="packageId"
        label={text.form.package}
        choices={packages.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.packageId}
        fault={faults.packageId}
      />
      <SelectField name="from" label={text.form.from} choices={choices} value={typed.from} fault={faults.from} />
      <SelectField name="until" label={text.form.until} choices={choices} value={typed.until} fault={faults.until} />
      <DateField name="opensOn" label={text.form.opensOn} value={typed.opensOn} fault={faults.opensOn} />
      <DateField name="closesOn" label={text.form.closesOn} value={typed.closesOn} fault={faults.closesOn} />
    </>
  )
}

const Terms = ({ faults, typed }: Given) => (
  <>
    <NumberField
      name="ceiling"
      label={text.form.ceiling}
      hint={text.form.ceilingHint}
      unit={text.form.euro}
      value={typed.ceiling}
      fault={faults.ceiling}
    />
    <NumberField
      name="tolerancePercent"
      label={text.form.tolerance}
      hint={text.form.toleranceHint(proposedTerms.tolerancePercent)}
      unit={text.form.percent}
      whole
      value={typed.tolerancePercent}
      fault={faults.tolerancePercent}
    />
    <NumberField
      name="objectionWeeks"
      label={text.form.objection}
      hint={text.form.objectionHint(proposedTerms.objectionWeeks)}
      unit={text.form.weeks}
      whole
      value={typed.objectionWeeks}
      fault={faults.objectionWeeks}
    />
    <TextAreaField name="terms" label={text.form.terms} value={typed.terms} fault={faults.terms} />
    <TextAreaField
      name="reason"
      label={text.form.reason}
      hint={text.form.reasonHint}
      rows={2}
      value={typed.reason}
      fault={faults.reason}
    />
  </>
)
