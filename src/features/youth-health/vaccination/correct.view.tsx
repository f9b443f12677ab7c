import { vaccineIds, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import type { Dose } from '../../../knowledge/vaccination/validity.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { doseWords } from './corrections.view.tsx'
import type { RecordedDose } from './dose.ts'
import { visitText } from './visit-text.ts'

type Props = {
  readonly page: RecordPage
  /** As it was when the page was asked for. */
  readonly recorded: RecordedDose
  readonly dose: Dose
  /** Somebody was first: what it was corrected to. */
  readonly newer: RecordedDose | null
  readonly faults: Faults
  readonly typed: Typed
}

export const CorrectPage = (props: Props) => {
  const { page, recorded, dose, newer, faults } = props
  const { correct } = visitText
  const list = `/jeugd/${page.child.id}/vaccinaties`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="vaccinaties">
        <Card id="verbeteren" title={correct.title}>
          <Reading>
            {newer ? (
              <Notice tone="warning" live>
                {correct.stale(newer.recordedByName, doseWords(newer))}
              </Notice>
            ) : (
              <Paragraph>
                {correct.was(vaccines[dose.vaccine].name, format.day(dose.on), recorded.recordedByName)}
              </Paragraph>
            )}
            {newer?.dose !== null && (
              <Form action={`${list}/gegeven/${newer?.id ?? recorded.id}`}>
                <DoseWords {...props} />
                <Reason {...props} />
                <ButtonRow>
                  <Button icon="check">{correct.save}</Button>
                  <ButtonLink href={list} look="subtle">
                    {visitText.cancel}
                  </ButtonLink>
                </ButtonRow>
              </Form>
            )}
          </Reading>
        </Card>
      </RecordFrame>
    </>
  )
}

const DoseWords = ({ page, recorded, dose, faults, typed }: Props) => (
  <>
    <SelectField
      name="vaccine"
      label={visitText.correct.vaccine}
      choices={vaccineIds.map(value => ({ value, label: vaccines[value].name }))}
      value={typed.vaccine ?? dose.vaccine}
      fault={faults.vaccine}
    />
    <DateField
      name="on"
      label={visitText.on}
      value={typed.on ?? dose.on.toString()}
      max={page.today.toString()}
      fault={faults.on}
    />
    <TextField
      name="batch"
      label={visitText.batch}
      value={typed.batch ?? dose.batch ?? ''}
      fault={faults.batch}
      optional=""
    />
    <DateField
      name="expires"
      label={visitText.expires}
      value={typed.expires ?? dose.batchExpiresOn?.toString() ?? ''}
      fault={faults.expires}
      optional=""
    />
    <TextField
      name="product"
      label={visitText.product}
      value={typed.product ?? dose.product ?? ''}
      fault={faults.product}
      optional=""
    />
    <TextField
      name="givenBy"
      label={visitText.givenBy}
      value={typed.givenBy ?? recorded.givenBy ?? ''}
      fault={faults.givenBy}
      optional=""
    />
  </>
)

const Reason = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <>
    <CheckboxField name="takeBack" label={visitText.correct.takeBack} checked={typed.takeBack !== undefined} />
    <TextField
      name="reason"
      label={visitText.correct.reason}
      hint={visitText.correct.reasonHint}
      value={typed.reason}
      fault={faults.reason}
      size="full"
    />
  </>
)
