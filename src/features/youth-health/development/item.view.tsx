import type { ItemStanding } from '../../../knowledge/development/item-standing.ts'
import { columns } from '../../../knowledge/development/van-wiechen.ts'
import { ageWords } from '../../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import type { RecordedAnswer, RecordedCorrection } from './examination.ts'
import { signsOf } from './item-fields.view.tsx'
import { itemText } from './item-text.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly standing: ItemStanding<RecordedAnswer>
  /** Those of this item, in order of recording. */
  readonly corrections: readonly RecordedCorrection[]
}

/** One item: every answer it had, who gave it and how it was corrected. */
export const ItemPage = ({ page, standing, corrections }: Props) => {
  const { item, tried } = standing
  const column = columns.find(one => one.column === item.column)
  return (
    <RecordFrame page={page} part="ontwikkeling">
      <Card id="kenmerk" title={text.item(item)}>
        <Paragraph>
          {itemText.of(text.domain[item.domain], column ? text.age(column) : text.unknownAge)}{' '}
          {item.evidence === 'reported' ? itemText.reported : itemText.observed}
        </Paragraph>
        {item.earlier && <Paragraph look="small">{itemText.earlier(item.earlier.label)}</Paragraph>}
        {tried.length === 0 ? (
          <EmptyState icon="brain" title={itemText.none.title}>
            {itemText.none.body}
          </EmptyState>
        ) : (
          <Answers page={page} standing={standing} />
        )}
        {corrections.length > 0 && <Corrections corrections={corrections} />}
        <ButtonRow>
          <ButtonLink href={`/jeugd/${page.child.id}/ontwikkeling`} look="subtle">
            {itemText.back}
          </ButtonLink>
        </ButtonRow>
      </Card>
    </RecordFrame>
  )
}

const Answers = ({ page: { child }, standing: { tried } }: Pick<Props, 'page' | 'standing'>) => (
  <Table
    caption={itemText.history}
    columns={[
      { label: itemText.columns.on, oneLine: true },
      { label: itemText.columns.age, oneLine: true },
      { label: itemText.columns.answer, oneLine: true },
      { label: itemText.columns.remark, sentences: true },
      { label: itemText.columns.by },
      { label: itemText.columns.change, hiddenLabel: true },
    ]}
    rows={tried.flatMap(({ on, answers }) =>
      answers.map(answer => [
        format.shortDay(on),
        ageWords(child.birth, on),
        signsOf([answer]),
        answer.remark ?? '',
        answer.by,
        <Link
          href={`/jeugd/${child.id}/ontwikkeling/antwoorden/${answer.of}/${answer.bdsNumber}`}
          about={`${signsOf([answer])}, ${format.day(on)}`}
        >
          {itemText.correct.link}
        </Link>,
      ]),
    )}
  />
)

const Corrections = ({ corrections }: Pick<Props, 'corrections'>) => (
  <section aria-label={itemText.corrections}>
    {corrections.map(({ was, becomes, examinedOn, reason, by, recordedAt }) => (
      <Paragraph look="small">
        {itemText.corrected(was, becomes, format.day(Temporal.PlainDate.from(examinedOn)))}{' '}
        {itemText.because(reason, by, format.moment(recordedAt))}
      </Paragraph>
    ))}
  </section>
)
