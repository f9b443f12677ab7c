/** What can be done on a short path: note a talk, end it, call afterwards, hand it over. */
import { endReasons, isOneMore, results } from '../../../knowledge/light-help/light-help.ts'
import { howItGoes } from '../../../knowledge/plan/aftercare.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { talkWays } from './light-help.ts'
import type { Open } from './look-up.ts'
import { text } from './text.ts'

export type FormProps = {
  readonly today: Temporal.PlainDate
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly faults: Faults
  readonly typed: Typed
}
type Props = Open & FormProps

/** Fields of the form that was sent; those of others stay empty. */
const from = ({ typed, faults }: FormProps, form: string) =>
  typed.form === form ? { typed, faults } : { typed: {}, faults: {} }
const Named = ({ form }: { readonly form: string }) => <input type="hidden" name="form" value={form} />
const choicesOf = <V extends string>(values: readonly V[], words: Readonly<Record<V, string>>) =>
  values.map(value => ({ value, label: words[value] }))

export const TalkForm = (props: Props) => {
  const { help, today } = props
  const { typed, faults } = from(props, 'talk')
  const isMore = isOneMore(help.talks.length, help.mostTalks)
  return (
    <Card id="talk" title={text.talk.title}>
      <Form action={`/lichte-hulp/${help.id}/gesprekken`} version={help.talks.length}>
        <Named form="talk" />
        {isMore && <OneMore {...props} />}
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
        <Button icon="check">{text.talk.submit}</Button>
      </Form>
    </Card>
  )
}

const OneMore = ({ help }: Open) => (
  <Notice tone="warning" title={text.talk.isMore(help.mostTalks)}>
    <p>
      <Link href={`/verwijzingen/nieuw?kind=${help.child}`}>{text.talk.toGuidance}</Link>{' '}
      <Link href={`/plannen/nieuw?kind=${help.child}`}>{text.talk.toPlan}</Link>
    </p>
  </Notice>
)

export const EndForm = (props: Props) => {
  const { typed, faults } = from(props, 'end')
  return (
    <Card id="end" title={text.end.title}>
      <Details summary={text.end.title} open={typed.form !== undefined}>
        <Form action={`/lichte-hulp/${props.help.id}/einde`}>
          <Named form="end" />
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
          <Button look="secondary">{text.end.submit}</Button>
        </Form>
      </Details>
    </Card>
  )
}

const outcomes = ['reached', 'not-reached', 'declines'] as const

export const CallForm = (props: Props) => {
  const { typed, faults } = from(props, 'call')
  return (
    <Card id="call" title={text.call.title}>
      <Form action={`/lichte-hulp/${props.help.id}/nazorg`} version={props.help.calls.length}>
        <Named form="call" />
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
        <Button icon="check">{text.call.submit}</Button>
      </Form>
    </Card>
  )
}

export const HandOverForm = (props: Props) => {
  const { help, colleagues } = props
  const { typed, faults } = from(props, 'hand-over')
  if (colleagues.length === 0) return null
  return (
    <Card id="hand-over" title={text.handOver.title}>
      <Paragraph>{text.handOver.about}</Paragraph>
      <Form action={`/lichte-hulp/${help.id}/overdracht`} version={help.holder.version}>
        <Named form="hand-over" />
        <SelectField
          name="colleague"
          label={text.handOver.colleague}
          choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.colleague ?? colleagues[0]?.id ?? ''}
          fault={faults.colleague}
        />
        <Button look="secondary">{text.handOver.submit}</Button>
      </Form>
    </Card>
  )
}
