import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import type { BirthDetails } from './observations.ts'
import { RecordFrame } from './record-frame.view.tsx'
import type { RecordPage } from './record-page.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly birth: BirthDetails
  readonly faults: Readonly<Record<string, string>>
  /** Null before anything was typed: the form then shows what is known. */
  readonly typed: Readonly<Record<string, string>> | null
  /** That the child was born was written down a moment ago. */
  readonly justBorn: boolean
  /** Somebody else saved what is now known, while this was typed. */
  readonly overtaken?: boolean
}

export const BirthPage = ({ page, birth, faults, typed, justBorn, overtaken = false }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="groei">
      {justBorn && (
        <Notice tone="positive" live>
          {text.birth.justBorn}
        </Notice>
      )}
      {overtaken && (
        <Notice tone="warning" live>
          {text.birth.overtaken(knownWords(birth))}
        </Notice>
      )}
      <Card id="geboorte" title={text.birth.title}>
        <Reading>
          <Paragraph>{text.birth.intro}</Paragraph>
          <Form action={`/jeugd/${page.child.id}/groei/geboorte`} version={birthVersion(birth)}>
            <BirthFields faults={faults} words={typed ?? wordsOf(birth)} />
            <ButtonRow>
              <Button icon="check">{text.birth.save}</Button>
              <ButtonLink href={`/jeugd/${page.child.id}/groei`} look="subtle">
                {text.contact.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

const BirthFields = ({
  faults,
  words,
}: Pick<Props, 'faults'> & { readonly words: Readonly<Record<string, string>> }) => (
  <>
    {figures.map(({ name, label, unit, whole }) => (
      <NumberField
        name={name}
        label={label}
        unit={unit}
        whole={whole}
        value={words[name]}
        fault={faults[name]}
        optional=""
      />
    ))}
    <SelectField
      name="smoking"
      label={text.birth.smoking}
      none={text.birth.notAsked}
      choices={Object.entries(text.birth.smokingWords).map(([value, label]) => ({ value, label }))}
      value={words.smoking}
      fault={faults.smoking}
      optional=""
    />
  </>
)

const { birth: label } = text
const figures = [
  { name: 'gestationWeeks', label: label.weeks, unit: 'weken', whole: true },
  { name: 'gestationDays', label: label.days, unit: 'dagen', whole: true },
  { name: 'weightGrams', label: label.weight, unit: label.grams, whole: true },
  { name: 'lengthCm', label: label.length, unit: 'cm', whole: false },
  { name: 'headCircumferenceCm', label: label.head, unit: 'cm', whole: false },
  { name: 'motherCm', label: label.mother, unit: 'cm', whole: false },
  { name: 'fatherCm', label: label.father, unit: 'cm', whole: false },
  { name: 'parity', label: label.parity, unit: undefined, whole: true },
] as const

/** What the form was drawn from: other words mean that somebody saved in between. */
export const birthVersion = (birth: BirthDetails): string => JSON.stringify(wordsOf(birth))

function knownWords(birth: BirthDetails): readonly string[] {
  const words = wordsOf(birth)
  const amounts = figures.map(
    ({ name, label: said, unit }) => words[name] && [said, words[name], unit].filter(Boolean).join(' '),
  )
  const smoked = birth.smoking && `${label.smoking} ${label.smokingWords[birth.smoking]}`
  return [...amounts, smoked].flatMap(known => known || [])
}

/** What is known, as it would be typed. */
function wordsOf({ gestationDays, smoking, ...amounts }: BirthDetails): Readonly<Record<string, string>> {
  const weeks = gestationDays === null ? null : Math.trunc(gestationDays / 7)
  const days = gestationDays === null ? null : gestationDays % 7
  const all = { ...amounts, gestationWeeks: weeks, gestationDays: days }
  const typed = Object.entries(all).map(([name, amount]) => [
    name,
    amount === null ? '' : String(amount).replace('.', ','),
  ])
  return { ...Object.fromEntries(typed), smoking: smoking ?? '' }
}
