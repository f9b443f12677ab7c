import type { ItemStanding } from '../../../knowledge/development/item-standing.ts'
import { answersTo, type VanWiechenItem } from '../../../knowledge/development/van-wiechen.ts'
import { ageWords } from '../../../people/index.ts'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { faultId } from '../../../platform/html/components/field.ts'
import { FieldNotes } from '../../../platform/html/components/field-notes.view.tsx'
import { type Score, ScoreRow } from '../../../platform/html/components/score-row.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { answerField, longestRemark, remarkField } from './answers.form.ts'
import type { RecordedAnswer } from './examination.ts'
import { text } from './text.ts'

type Props = {
  readonly asked: ItemStanding<RecordedAnswer>
  readonly birth: Temporal.PlainDate
  readonly typed: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, string>>
}

/** One item: what it asks, what it was before, a row of large answers for each side, and a remark for who wants one. */
export const ItemFields = ({ asked, birth, typed, faults }: Props) => {
  const { item } = asked
  const name = text.item(item)
  const remark = remarkField(item)
  return (
    <div class="cjg-scored" id={itemAnchor(item)}>
      <div class="cjg-scored__head">
        <p class="cjg-scored__name">{name}</p>
        <Earlier asked={asked} birth={birth} />
      </div>
      <div class="cjg-scored__rows">
        {rowsOf(item).map(({ bdsNumber, side }) => {
          const field = answerField(bdsNumber)
          return (
            <>
              <FieldNotes field={{ name: field, label: name, fault: faults[field] }} />
              <ScoreRow
                name={field}
                label={side === null ? name : text.side[side]}
                hiddenLabel={side === null}
                scores={scoresOf(item)}
                value={typed[field]}
                describedBy={faults[field] && faultId(field)}
              />
            </>
          )
        })}
      </div>
      <Details summary={text.fields.remark} open={Boolean(typed[remark] ?? faults[remark])}>
        <TextField
          name={remark}
          label={text.fields.remarkOn(name)}
          value={typed[remark]}
          fault={faults[remark]}
          size="full"
          maxlength={longestRemark}
          optional=""
        />
      </Details>
    </div>
  )
}

const itemAnchor = ({ code }: VanWiechenItem): string => `kenmerk-${code}`

/** '9 maanden: − · 6 maanden: rechts +, links −', the latest first. */
const Earlier = ({ asked: { tried }, birth }: Pick<Props, 'asked' | 'birth'>) => (
  <p class="cjg-hint">
    {tried.length === 0
      ? text.fields.neverTried
      : tried
          .map(({ on, answers }) => text.fields.earlier(ageWords({ kind: 'born', on: birth }, on), signsOf(answers)))
          .join(' · ')}
  </p>
)

/** '−', 'rechts +, links −'; short 'R+ L−'. */
export const signsOf = (answers: readonly RecordedAnswer[], length: 'short' | 'full' = 'full'): string =>
  answers
    .map(({ side, answer }) => {
      if (side === null) return text.sign[answer]
      return length === 'full'
        ? text.fields.earlierSide(text.side[side], text.sign[answer])
        : `${text.sideLetter[side]}${text.sign[answer]}`
    })
    .join(length === 'full' ? ', ' : ' ')

function rowsOf({ bds }: VanWiechenItem) {
  if (typeof bds === 'number') return [{ bdsNumber: bds, side: null }]
  return [
    { bdsNumber: bds.right, side: 'right' },
    { bdsNumber: bds.left, side: 'left' },
  ] as const
}

const scoresOf = (item: VanWiechenItem): readonly Score[] => [
  ...answersTo(item).map(answer => ({
    value: answer,
    sign: text.sign[answer],
    word: text.fields.heard[answer],
    keys: keysOf[answer],
  })),
  { value: '', sign: text.fields.clear.sign, word: text.fields.clear.word, look: 'small' },
]

/** Plus without shift, too. */
const keysOf = { '+': '+=', '-': '-', M: 'm' } as const
