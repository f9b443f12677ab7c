import type { Optional } from '../html.ts'

/** One answer of a row: its `sign` is seen, large; its `word` is heard. */
export type Score = { readonly value: string; readonly sign: string; readonly word: string } & Optional<{
  /** 'small' for the answer that takes another one back. */
  look: 'large' | 'small'
  /** The keys that choose it while the row has the focus: '+='. */
  keys: string
}>

type Props = {
  readonly name: string
  readonly label: string
  readonly scores: readonly Score[]
} & Optional<{
  value: string
  /** The label is heard, not seen: for a row under a heading that says the same. */
  hiddenLabel: boolean
  describedBy: string
}>

/** One question with a few answers as large buttons side by side, made for a thumb. A key chooses and goes on to the next row. */
export const ScoreRow = ({ name, label, scores, value = '', hiddenLabel, describedBy }: Props) => (
  <fieldset class="cjg-score-row" aria-describedby={describedBy}>
    <legend class={hiddenLabel ? 'cjg-hidden' : undefined}>{label}</legend>
    {scores.map((score, place) => (
      <label class={`cjg-score cjg-score--${score.look ?? 'large'}`}>
        <input
          id={place === 0 ? name : undefined}
          type="radio"
          name={name}
          value={score.value}
          checked={score.value === value}
          data-keys={score.keys}
        />
        <span aria-hidden="true">{score.sign}</span>
        <span class="cjg-hidden">{score.word}</span>
      </label>
    ))}
  </fieldset>
)
