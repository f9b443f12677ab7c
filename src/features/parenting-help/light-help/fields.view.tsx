/** What is asked of a talk, of the end, and of a call afterwards. */
import { endReasons, results } from '../../../knowledge/light-help/light-help.ts'
import { howItGoes } from '../../../knowledge/plan/aftercare.ts'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { talkWays } from './light-help.ts'
import { text } from './text.ts'

type Props = { readonly typed: Typed; readonly faults: Faults }
type TalkProps = Props & { readonly today: Temporal.PlainDate; readonly isMore: boolean }

const choicesOf = <V extends string>(values: readonly V[], words: Readonly<Record<V, string>>) =>
  values.map(value => ({ value, label: words[value] }))

export const TalkFields = ({ typed, faults, today, isMore }: TalkProps) => (
  <>
    <DateField
      name="on"
      label={text.talk.on}
      value={typed.on ?? today.toString()}
      max={today.toString()}
      fault={faults.on}
    />
    <RadioGroup
      name="way"
      label={text.talk.way}
      choices={choicesOf(talkWays, text.way)}
      value={typed.way ?? 'centre'}
      fault={faults.way}
      inline
    />
    <TextAreaField
      name="note"
      label={text.talk.note}
      hint={text.talk.noteHint}
      value={typed.note}
      fault={faults.note}
      rows={3}
    />
    <NumberField
      id="talk-score"
      name="score"
      label={text.talk.score}
      hint={text.begin.scoreHint}
      whole
      value={typed.score}
      fault={faults.score}
      optional
    />
    {isMore && (
      <TextAreaField name="whyMore" label={text.talk.why} value={typed.whyMore} fault={faults.whyMore} rows={2} />
    )}
  </>
)

export const EndFields = ({ typed, faults }: Props) => (
  <>
    <RadioGroup
      name="reason"
      label={text.end.reason}
      choices={choicesOf(endReasons, text.reason)}
      value={typed.reason}
      fault={faults.reason}
    />
    <RadioGroup
      name="result"
      label={text.end.result}
      choices={choicesOf(results, text.result)}
      value={typed.result}
      fault={faults.result}
    />
    <NumberField
      name="scoreAfter"
      label={text.end.score}
      hint={text.begin.scoreHint}
      whole
      value={typed.scoreAfter}
      fault={faults.scoreAfter}
      optional
    />
    <TextAreaField
      id="end-words"
      name="words"
      label={text.end.words}
      value={typed.words}
      fault={faults.words}
      rows={3}
      optional
    />
    <RadioGroup
      name="wantsCall"
      label={text.end.wantsCall}
      choices={[
        { value: 'yes', label: text.end.yes },
        { value: 'no', label: text.end.no },
      ]}
      value={typed.wantsCall}
      fault={faults.wantsCall}
      inline
    />
  </>
)

const outcomes = ['reached', 'not-reached', 'declines'] as const

export const CallFields = ({ typed, faults }: Props) => (
  <>
    <RadioGroup
      name="outcome"
      label={text.call.outcome}
      choices={choicesOf(outcomes, text.call.outcomes)}
      value={typed.outcome}
      fault={faults.outcome}
    />
    <RadioGroup
      name="how"
      label={text.call.how}
      hint={text.call.howHint}
      choices={choicesOf(howItGoes, text.how)}
      value={typed.how}
      fault={faults.how}
      optional
    />
    <NumberField
      id="call-score"
      name="score"
      label={text.score}
      hint={text.begin.scoreHint}
      whole
      value={typed.score}
      fault={faults.score}
      optional
    />
    <TextAreaField
      id="call-words"
      name="words"
      label={text.call.words}
      value={typed.words}
      fault={faults.words}
      rows={3}
      optional
    />
  </>
)
