import { rhythms } from '../../../../knowledge/subsidy/instalments.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { euros, unitWords } from '../../packages/text.ts'
import type { Priced } from '../applying/apply.ts'
import { submitted } from '../derive.ts'
import { priceName, volumeName } from '../field-names.ts'
import type { Seen } from '../look-up.ts'
import { type Decision, workPath } from '../subsidy.ts'
import { text as subsidyText } from '../text.ts'
import { text } from './text.ts'

type Props = {
  readonly seen: Seen
  readonly priced: readonly Priced[]
  readonly leftCents: number
  readonly faults: Faults
  readonly typed: Typed
  /** What was decided meanwhile; false when nothing happened. */
  readonly changed: { readonly newer: Decision | null } | null
  readonly revision: string
}

export const DecisionFormPage = ({ seen, priced, leftCents, faults, typed, changed, revision }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb
      trail={[
        { href: '/gemeente/subsidies', label: subsidyText.title },
        { href: workPath(seen.application.id), label: seen.organisation.name },
      ]}
      current={text.form.title}
    />
    <PageHeader title={text.form.title} remark={`${seen.organisation.name}, ${seen.round.title}`} />
    {changed && <Changed newer={changed.newer} />}
    <Notice tone="info">{text.form.left(leftCents)}</Notice>
    <Form action={`${workPath(seen.application.id)}/besluit`} version={revision}>
      <RadioGroup
        name="kind"
        label={text.form.kind}
        choices={[
          { value: 'granted', label: text.form.granted },
          { value: 'refused', label: text.form.refused },
        ]}
        value={typed.kind}
        fault={faults.kind}
        inline
      />
      <Lines seen={seen} priced={priced} faults={faults} typed={typed} />
      <SelectField
        name="rhythm"
        label={text.form.rhythm}
        choices={rhythms.map(value => ({ value, label: subsidyText.rhythm[value] }))}
        value={typed.rhythm}
        fault={faults.rhythm}
      />
      <DateField name="firstOn" label={text.form.firstOn} value={typed.firstOn} fault={faults.firstOn} />
      <TextAreaField
        name="words"
        label={text.form.words}
        hint={text.form.wordsHint}
        value={typed.words}
        fault={faults.words}
      />
      <ButtonRow>
        <Button icon="users">{text.form.save}</Button>
        <ButtonLink href={workPath(seen.application.id)} look="subtle">
          {subsidyText.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

const Changed = ({ newer }: { readonly newer: Decision | null }) => (
  <Notice tone="warning">
    <p>{newer ? text.newer(newer.byName) : subsidyText.changed}</p>
    {newer && <p>{newer.words}</p>}
  </Notice>
)

const Lines = ({ seen, priced, faults, typed }: Pick<Props, 'seen' | 'priced' | 'faults' | 'typed'>) => {
  const asked = submitted(seen.application)?.lines ?? []
  return (
    <FieldSet legend={text.form.lines}>
      {priced.map(({ product, priceCents }) => {
        const line = asked.find(one => one.product === product.id)
        const words = line ? `${unitWords(line.volume, product.unit)}, ${euros(line.volume * priceCents)}` : '0'
        return (
          <>
            <NumberField
              name={volumeName(product.id)}
              label={text.form.volume(product.name)}
              hint={text.form.askedHint(words)}
              whole
              optional
              value={typed[volumeName(product.id)]}
              fault={faults[volumeName(product.id)]}
            />
            <NumberField
              name={priceName(product.id)}
              label={text.form.price(product.name)}
              unit={text.form.euro}
              value={typed[priceName(product.id)]}
              fault={faults[priceName(product.id)]}
            />
          </>
        )
      })}
    </FieldSet>
  )
}
