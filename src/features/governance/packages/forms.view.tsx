import { taskFields, units } from '../../../knowledge/subsidy/units.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Child } from '../../../platform/html/html.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { activityKinds } from './activity-kinds.ts'
import { levels, type Package, type Product, packagePath } from './product.ts'
import { text } from './text.ts'

export type Given = { readonly faults: Faults; readonly typed: Typed }

export const PackageFormPage = ({
  of,
  newer,
  faults,
  typed,
}: Given & { readonly of: Package | null; readonly newer: Package | null }) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb
      trail={[{ href: '/gemeente/subsidies/pakketten', label: text.title }]}
      current={of ? of.name : text.form.newPackage}
    />
    <PageHeader title={of ? text.form.changePackage : text.form.newPackage} />
    {newer && <Newer by={newer}>{`${newer.name}: ${newer.words}`}</Newer>}
    <Form
      action={of ? packagePath(of.id) : '/gemeente/subsidies/pakketten'}
      version={newer?.version ?? of?.version ?? 0}
    >
      <TextField name="name" label={text.form.name} value={typed.name} fault={faults.name} />
      <TextAreaField name="words" label={text.form.words} optional value={typed.words} fault={faults.words} />
      <Buttons back={of ? packagePath(of.id) : '/gemeente/subsidies/pakketten'} />
    </Form>
  </Reading>
)

const Newer = ({
  by: { writtenByName, writtenAt },
  children,
}: {
  readonly by: Pick<Package, 'writtenByName' | 'writtenAt'>
  readonly children: Child
}) => (
  <Notice tone="warning">
    <p>{text.stale(writtenByName, writtenAt)}</p>
    <p>{children}</p>
  </Notice>
)

const Buttons = ({ back }: { readonly back: string }) => (
  <ButtonRow>
    <Button icon="check">{text.form.save}</Button>
    <ButtonLink href={back} look="subtle">
      {text.form.cancel}
    </ButtonLink>
  </ButtonRow>
)

type ProductForm = Given & {
  readonly of: Product | null
  readonly newer: Product | null
  readonly in: Package
  /** Sort of activity → the other product it counts for. */
  readonly taken: ReadonlyMap<string, string>
}

export const ProductFormPage = ({ of, newer, in: inside, taken, faults, typed }: ProductForm) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb
      trail={[
        { href: '/gemeente/subsidies/pakketten', label: text.title },
        { href: packagePath(inside.id), label: inside.name },
      ]}
      current={of?.name ?? text.form.newProduct}
    />
    <PageHeader title={of ? text.form.changeProduct : text.form.newProduct} />
    {newer && <Newer by={newer}>{`${newer.name}: ${newer.definition}`}</Newer>}
    <Form
      action={of ? `/gemeente/subsidies/producten/${of.id}` : `${packagePath(inside.id)}/producten`}
      version={newer?.version ?? of?.version ?? 0}
    >
      <ProductFields faults={faults} typed={typed} />
      <AgeFields faults={faults} typed={typed} />
      <LedgerFields faults={faults} typed={typed} />
      <CheckboxGroup
        name="activities"
        label={text.form.activities}
        hint={text.form.activitiesHint}
        optional
        choices={activityKinds.map(kind => ({
          value: kind,
          label: text.activity[kind],
          hint: taken.has(kind) ? text.form.countsFor(taken.get(kind) ?? '') : undefined,
        }))}
        value={typed.activities}
        fault={faults.activities}
      />
      <Buttons back={packagePath(inside.id)} />
    </Form>
  </Reading>
)

const ProductFields = ({ faults, typed }: Given) => (
  <>
    <TextField name="name" label={text.form.name} value={typed.name} fault={faults.name} />
    <TextAreaField
      name="definition"
      label={text.form.definition}
      hint={text.form.definitionHint}
      value={typed.definition}
      fault={faults.definition}
    />
    <SelectField
      name="unit"
      label={text.form.unit}
      choices={units.map(value => ({ value, label: text.unit[value][0] }))}
      value={typed.unit}
      fault={faults.unit}
    />
    <NumberField
      name="normMinutes"
      label={text.form.normMinutes}
      hint={text.form.normHint}
      unit={text.form.minutes}
      whole
      optional
      value={typed.normMinutes}
      fault={faults.normMinutes}
    />
  </>
)

const AgeFields = ({ faults, typed }: Given) => (
  <>
    <NumberField
      name="ageFrom"
      label={text.form.ageFrom}
      unit={text.form.years}
      whole
      value={typed.ageFrom}
      fault={faults.ageFrom}
    />
    <NumberField
      name="ageUntil"
      label={text.form.ageUntil}
      unit={text.form.years}
      whole
      value={typed.ageUntil}
      fault={faults.ageUntil}
    />
  </>
)

const LedgerFields = ({ faults, typed }: Given) => (
  <>
    <RadioGroup
      name="taskField"
      label={text.form.taskField}
      hint={text.form.taskFieldHint}
      choices={taskFields.map(value => ({ value, label: text.taskField[value] }))}
      value={typed.taskField}
      fault={faults.taskField}
    />
    <RadioGroup
      name="level"
      label={text.form.level}
      choices={levels.map(value => ({ value, label: text.level[value] }))}
      value={typed.level}
      fault={faults.level}
      inline
    />
  </>
)
