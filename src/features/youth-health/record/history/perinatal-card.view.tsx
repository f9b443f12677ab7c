import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { BirthDetails } from '../observations.ts'
import type { Perinatal } from './history.ts'
import { text } from './text.ts'

type Props = {
  readonly birth: BirthDetails
  readonly perinatal: Perinatal
  /** The address of the child; null where nothing is written any more. */
  readonly child: string | null
}

const { labels } = text.perinatal

/** Only what is known: a list of what was never asked hides what matters. */
export const PerinatalCard = ({ birth, perinatal, child }: Props) => {
  const known = [...birthItems(birth), ...courseItems(perinatal)].filter(item => item.value !== '')
  return (
    <Card id="geboorte" title={text.perinatal.title}>
      {known.length === 0 ? <Paragraph>{text.notKnown}</Paragraph> : <SummaryList items={known} />}
      {child && (
        <ButtonRow>
          <ButtonLink href={`${child}/groei/geboorte`} look="secondary" icon="edit" small>
            {text.perinatal.numbers}
          </ButtonLink>
          <ButtonLink href={`${child}/voorgeschiedenis/zwangerschap`} look="secondary" icon="edit" small>
            {text.perinatal.course}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  )
}

/** What was told of the course, one by one: 'Ligging bij de geboorte: stuitligging'. */
export const courseWords = (perinatal: Perinatal): readonly string[] =>
  courseItems(perinatal).flatMap(({ label, value }) => (value === '' ? [] : `${label.replace(/\?$/, '')}: ${value}`))

type Item = { readonly label: string; readonly value: string }

const birthItems = (birth: BirthDetails): readonly Item[] => [
  {
    label: labels.gestation,
    value:
      birth.gestationDays === null
        ? ''
        : text.perinatal.gestation(Math.trunc(birth.gestationDays / 7), birth.gestationDays % 7),
  },
  { label: labels.weight, value: withUnit(birth.weightGrams, 'gram') },
  { label: labels.length, value: withUnit(birth.lengthCm, 'cm', 1) },
  { label: labels.head, value: withUnit(birth.headCircumferenceCm, 'cm', 1) },
  { label: labels.parity, value: withUnit(birth.parity, '') },
  { label: labels.smoking, value: birth.smoking === null ? '' : text.yesNo[birth.smoking] },
]

const courseItems = (perinatal: Perinatal): readonly Item[] => [
  { label: labels.alcohol, value: perinatal.alcohol ? text.yesNo[perinatal.alcohol] : '' },
  { label: labels.drugs, value: perinatal.drugs ? text.yesNo[perinatal.drugs] : '' },
  { label: labels.medicines, value: perinatal.medicines ?? '' },
  { label: labels.pregnancyNote, value: perinatal.pregnancyNote ?? '' },
  { label: labels.together, value: withUnit(perinatal.together ?? null, '') },
  { label: labels.way, value: perinatal.way ? text.way[perinatal.way] : '' },
  { label: labels.place, value: perinatal.place ? text.place[perinatal.place] : '' },
  { label: labels.presentation, value: perinatal.presentation ? text.presentation[perinatal.presentation] : '' },
  { label: labels.apgar1, value: withUnit(perinatal.apgar1 ?? null, '') },
  { label: labels.apgar5, value: withUnit(perinatal.apgar5 ?? null, '') },
  { label: labels.birthNote, value: perinatal.birthNote ?? '' },
  { label: labels.firstWeeksNote, value: perinatal.firstWeeksNote ?? '' },
]

const withUnit = (value: number | null, unit: string, decimals = 0): string =>
  value === null ? '' : `${format.number(value, Number.isInteger(value) ? 0 : decimals)} ${unit}`.trim()
