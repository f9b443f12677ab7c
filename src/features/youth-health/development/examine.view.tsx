import { ageInWeeks } from '../../../knowledge/ages/age.ts'
import { type Column, columns, itemsInColumn, type VanWiechenItem } from '../../../knowledge/development/van-wiechen.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { answerField, answersTo } from './answers.form.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly column: number
  readonly faults: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string>>
}

export const ExaminePage = ({ page, column, faults, typed }: Props) => {
  const development = `/jeugd/${page.child.id}/ontwikkeling`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="ontwikkeling">
        <Card id="onderzoek" title={text.form.title}>
          <Reading>
            <ChooseColumn action={`${development}/nieuw`} column={column} />
            <Form action={`${development}/nieuw?kolom=${column}`}>
              <Paragraph>{text.form.intro}</Paragraph>
              <DateField
                name="on"
                label={text.form.on}
                value={typed.on ?? page.today.toString()}
                max={page.today.toString()}
                fault={faults.on}
              />
              {itemsInColumn(column).map(item => (
                <ItemFields item={item} typed={typed} />
              ))}
              <ButtonRow>
                <Button icon="check">{text.form.save}</Button>
                <ButtonLink href={development} look="subtle">
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

const ChooseColumn = ({ action, column }: { readonly action: string; readonly column: number }) => (
  <QueryForm action={action} inline>
    <SelectField
      name="kolom"
      label={text.form.column}
      choices={columns.map(one => ({ value: String(one.column), label: text.age(one) }))}
      value={String(column)}
      optional=""
    />
    <Button look="secondary">{text.form.choose}</Button>
  </QueryForm>
)

type ItemProps = { readonly item: VanWiechenItem; readonly typed: Props['typed'] }

/** One question, or one for each side of the body. */
const ItemFields = ({ item, typed }: ItemProps) => (
  <>
    {questionsOf(item).map(({ bdsNumber, label }) => (
      <RadioGroup
        name={answerField(bdsNumber)}
        label={label}
        choices={[
          ...answersTo(item).map(answer => ({ value: answer, label: text.answer[answer] })),
          { value: '', label: text.form.notTried },
        ]}
        value={typed[answerField(bdsNumber)] ?? ''}
        optional=""
        inline
      />
    ))}
  </>
)

function questionsOf({ number, label, bds }: VanWiechenItem) {
  const name = text.item(number, label)
  if (typeof bds === 'number') return [{ bdsNumber: bds, label: name }]
  return [
    { bdsNumber: bds.right, label: `${name} (${text.side.right})` },
    { bdsNumber: bds.left, label: `${name} (${text.side.left})` },
  ]
}

/** The column whose age lies nearest to the child's, to begin with. */
export function nearestColumn(birth: Temporal.PlainDate, today: Temporal.PlainDate): number {
  const weeks = ageInWeeks(birth, today)
  const [nearest] = columns.toSorted((one, other) => Math.abs(weeksOf(one) - weeks) - Math.abs(weeksOf(other) - weeks))
  return nearest?.column ?? 1
}

const weeksPerMonth = 365.25 / 12 / 7
const weeksOf = ({ age }: Column): number => ('weeks' in age ? age.weeks : age.months * weeksPerMonth)
