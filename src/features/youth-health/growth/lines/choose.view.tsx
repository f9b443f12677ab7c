import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import { type LinesChoice, populations } from './lines-choice.ts'
import { linesText as text } from './text.ts'

type Props = {
  readonly page: RecordPage
  /** The latest first. */
  readonly choices: readonly LinesChoice[]
  readonly faults: Faults
  readonly typed: Typed
}

export const ChooseLinesPage = ({ page, choices, faults, typed }: Props) => {
  const growth = `/jeugd/${page.child.id}/groei`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="groei">
        <Card id="lijnen" title={text.title}>
          <Reading>
            <Paragraph>{text.intro}</Paragraph>
            <Form action={`${growth}/lijnen`}>
              <RadioGroup
                name="population"
                label={text.with}
                choices={populations.map(value => ({
                  value,
                  label: text.population[value],
                  hint: text.published[value],
                }))}
                value={typed.population ?? choices[0]?.population ?? 'nl'}
                fault={faults.population}
              />
              <TextField
                name="because"
                label={text.because}
                hint={text.becauseHint}
                value={typed.because}
                fault={faults.because}
                size="full"
              />
              <ButtonRow>
                <Button icon="check">{text.save}</Button>
                <ButtonLink href={growth} look="subtle">
                  {text.cancel}
                </ButtonLink>
              </ButtonRow>
            </Form>
            <History choices={choices} />
          </Reading>
        </Card>
      </RecordFrame>
    </>
  )
}

const History = ({ choices }: Pick<Props, 'choices'>) => {
  if (choices.length === 0) return null
  return (
    <Details summary={text.history}>
      <Table
        caption={text.history}
        compact
        columns={Object.values(text.columns).map(label => ({ label }))}
        rows={choices.map(({ population, on, byName, because }) => [
          text.population[population],
          `${format.shortDay(on)}, ${byName}`,
          because,
        ])}
      />
    </Details>
  )
}
