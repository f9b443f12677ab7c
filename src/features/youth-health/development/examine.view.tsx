import { columnAt } from '../../../knowledge/development/item-standing.ts'
import { columns } from '../../../knowledge/development/van-wiechen.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../platform/html/components/form.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { CorrectedAge } from './corrected-age.view.tsx'
import type { Examination } from './examination.ts'
import { text } from './text.ts'
import { VanWiechenFields } from './van-wiechen-fields.view.tsx'

type Props = {
  readonly page: RecordPage
  readonly examined: readonly Examination[]
  readonly gestationDays: number | null
  /** Chosen instead of the column of the child's age. */
  readonly column: number | undefined
  readonly faults: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string>>
}

export const ExaminePage = ({ page, examined, gestationDays, column, faults, typed }: Props) => {
  const { child, today } = page
  const development = `/jeugd/${child.id}/ontwikkeling`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="ontwikkeling">
        <Card id="onderzoek" title={text.form.title}>
          <CorrectedAge
            birth={child.birth.on}
            on={today}
            gestationDays={gestationDays}
            hrefOf={to => `${development}/nieuw?kolom=${to}`}
          />
          <ChooseColumn
            action={`${development}/nieuw`}
            column={column ?? columnAt(child.birth.on, today)?.column ?? null}
          />
          <Form action={column === undefined ? `${development}/nieuw` : `${development}/nieuw?kolom=${column}`}>
            <DateField
              name="on"
              label={text.form.on}
              value={typed.on ?? today.toString()}
              max={today.toString()}
              fault={faults.on}
            />
            <VanWiechenFields
              birth={child.birth.on}
              on={today}
              examined={examined}
              column={column}
              typed={typed}
              faults={faults}
            />
            <ButtonRow>
              <Button icon="check">{text.form.save}</Button>
              <ButtonLink href={development} look="subtle">
                {text.form.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Card>
      </RecordFrame>
    </>
  )
}

const ChooseColumn = ({ action, column }: { readonly action: string; readonly column: number | null }) => (
  <QueryForm action={action} inline>
    <SelectField
      name="kolom"
      label={text.form.column}
      choices={columns.map(one => ({ value: String(one.column), label: text.age(one) }))}
      value={column === null ? undefined : String(column)}
      none={column === null ? text.form.chooseColumn : undefined}
      optional=""
    />
    <Button look="secondary">{text.form.choose}</Button>
  </QueryForm>
)
