import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { amountWords } from './corrections.view.tsx'
import type { Recorded } from './measurement.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly measurement: Recorded
  /** Somebody was first: what it was corrected to. */
  readonly newer: Recorded | null
  readonly faults: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string>>
}

export const CorrectPage = ({ page, measurement, newer, faults, typed }: Props) => {
  const growth = `/jeugd/${page.child.id}/groei`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="groei">
        <Card id="verbeteren" title={text.correct.title}>
          <Reading>
            {newer ? <Newer newer={newer} /> : <Paragraph>{wasWords(measurement)}</Paragraph>}
            {measurement.clothingKg && (
              <Paragraph>{text.correct.clothed(text.value(measurement.clothingKg, 'kg'))}</Paragraph>
            )}
            <Form action={`${growth}/metingen/${newer?.id ?? measurement.id}`}>
              <CorrectionFields measurement={measurement} faults={faults} typed={typed} />
              <ButtonRow>
                <Button icon="check">{text.correct.save}</Button>
                <ButtonLink href={growth} look="subtle">
                  {text.form.cancel}
                </ButtonLink>
              </ButtonRow>
            </Form>
          </Reading>
        </Card>
      </RecordFrame>
    </>
  )
}

const CorrectionFields = ({ measurement, faults, typed }: Pick<Props, 'measurement' | 'faults' | 'typed'>) => (
  <>
    <NumberField
      name="value"
      label={text.correct.value}
      unit={text.unitOf[measurement.measure]}
      value={typed.value}
      fault={faults.value}
      optional=""
    />
    <CheckboxField name="takeBack" label={text.correct.takeBack} checked={typed.takeBack !== undefined} />
    <TextField
      name="reason"
      label={text.correct.reason}
      hint={text.correct.reasonHint}
      value={typed.reason}
      fault={faults.reason}
      size="full"
    />
  </>
)

const Newer = ({ newer }: { readonly newer: Recorded }) => (
  <Notice tone="warning" live>
    {text.correct.stale(newer.recordedByName, amountWords(newer))}
  </Notice>
)

const wasWords = (measurement: Recorded): string =>
  text.correct.was(text.quantity[measurement.measure], amountWords(measurement), format.day(measurement.on))
