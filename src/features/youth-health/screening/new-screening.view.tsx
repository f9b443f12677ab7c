import { heelPrickConditions } from '../../../knowledge/screening/heel-prick.ts'
import type { Levels } from '../../../knowledge/screening/levels.ts'
import type { Screening, ScreeningId } from '../../../knowledge/screening/screening.ts'
import { screenings as all } from '../../../knowledge/screening/screenings.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { ScreeningFields } from './screening-fields.view.tsx'
import { text } from './text.ts'

type Words = Readonly<Record<string, string>>
type Props = {
  readonly page: RecordPage
  readonly asked: readonly ScreeningId[]
  readonly levels: Levels
  readonly faults: Words
  readonly typed: Words
}

export const NewScreeningPage = ({ page, asked, levels, faults, typed }: Props) => {
  const own = `/jeugd/${page.child.id}/screening`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="screening">
        <Card id="vastleggen" title={text.form.title}>
          <Reading>
            <ChooseScreenings action={`${own}/nieuw`} page={page} asked={asked} />
            {asked.length > 0 && (
              <Form action={`${own}/nieuw?${new URLSearchParams(asked.map(id => ['wat', id]))}`}>
                <Paragraph>{text.form.intro}</Paragraph>
                <DateField
                  name="on"
                  label={text.form.on}
                  value={typed.on ?? page.today.toString()}
                  max={page.today.toString()}
                  fault={faults.on}
                />
                <ScreeningFields screenings={asked} faults={faults} typed={typed} agreed={agreedWords(levels)} />
                {asked.includes('heel-prick') && (
                  <Details summary={text.form.conditions}>
                    <Paragraph>{heelPrickConditions.join(', ')}</Paragraph>
                  </Details>
                )}
                <ButtonRow>
                  <Button icon="check">{text.form.save}</Button>
                  <ButtonLink href={own} look="subtle">
                    {text.form.cancel}
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

const ChooseScreenings = ({ action, page, asked }: { readonly action: string } & Pick<Props, 'page' | 'asked'>) => (
  <Details summary={text.form.choose} open={asked.length === 0}>
    <QueryForm action={action}>
      <CheckboxGroup
        name="wat"
        label={text.form.which}
        choices={all.filter(one => isFor(one, page)).map(({ id, label }) => ({ value: id, label }))}
        value={asked}
        optional=""
      />
      <Button look="secondary">{text.form.show}</Button>
    </QueryForm>
  </Details>
)

const isFor = ({ onlyBoys }: Screening, { child }: RecordPage): boolean => !(onlyBoys && child.sex === 'female')

/** What was agreed here, or that nothing was, beside the screenings whose pass value no source gave. */
const agreedWords = ({ from42Months, from54Months, decibel }: Levels): Partial<Record<ScreeningId, string>> => ({
  ...text.hints,
  vision: `${text.hints.vision} ${text.agreed.vision(from42Months, from54Months)}`,
  hearing: text.agreed.hearing(decibel),
})
