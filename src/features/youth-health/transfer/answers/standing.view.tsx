/** Who was asked whether the record may go, what they said, and what that comes to. */

import { whoSpeaksOnTransfer } from '../../../../knowledge/consent/may-transfer.ts'
import { fullName } from '../../../../people/index.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import type { Choice } from '../../../../platform/html/components/field.ts'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { SpokenWordFields } from '../../record/spoken-word.view.tsx'
import { text } from '../text.ts'
import { type Asked, sayings, standingOf, voicesOf } from './answer.ts'

type Props = {
  readonly asked: Asked
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

export const StandingCard = ({ asked, today, faults, typed }: Props) => (
  <Card id="toestemming" title={text.standing.title}>
    <Standing asked={asked} today={today} />
    <Paragraph look="small">{text.standing.model[asked.model]}</Paragraph>
    {asked.answers.length === 0 ? <Paragraph>{text.answers.none}</Paragraph> : <Answers asked={asked} />}
    <AnswerForm asked={asked} today={today} faults={faults} typed={typed} />
  </Card>
)

const Standing = ({ asked, today }: Pick<Props, 'asked' | 'today'>) => {
  const standing = standingOf(asked, today)
  switch (standing.kind) {
    case 'given':
      return <Notice tone="positive">{text.standing.given}</Notice>
    case 'awaits':
      return <Notice tone="info">{text.standing.awaits(standing.parties)}</Notice>
    case 'refused':
      return <Notice tone="warning">{text.standing.refused(standing.by)}</Notice>
    case 'not-arranged':
      return <Notice tone="warning">{text.standing.refused([])}</Notice>
  }
}

const Answers = ({ asked: { answers, model } }: Pick<Props, 'asked'>) => (
  <Table
    caption={text.answers.caption}
    columns={[
      { label: text.answers.columns.who },
      { label: text.answers.columns.says },
      { label: text.answers.columns.on, oneLine: true },
    ]}
    rows={answers
      .toReversed()
      .map(answer => [
        <CellLines remark={`${text.answers.columns.by} ${answer.recordedByName}`}>{answer.personName}</CellLines>,
        text.answers.says[model][answer.says],
        <CellLines remark={text.answers.route[answer.route]}>{format.shortDay(answer.on)}</CellLines>,
      ])}
  />
)

const AnswerForm = ({ asked, today, faults, typed }: Props) => {
  const speakers = speakersOf(asked, today)
  if (speakers.length === 0) return <Notice tone="warning">{text.answers.nobody}</Notice>
  return (
    <Form action={`/jeugd/${asked.child.id}/overdragen/antwoord`}>
      <SpokenWordFields
        labels={{
          person: text.answers.person,
          says: text.answers.saysLabel,
          route: text.answers.routeLabel,
          on: text.answers.on,
        }}
        speakers={speakers}
        sayings={sayings.map(value => ({ value, label: text.answers.says[asked.model][value] }))}
        routes={text.answers.route}
        today={today}
        faults={faults}
        typed={typed}
      />
      <Button look="secondary">{text.answers.save}</Button>
    </Form>
  )
}

/** The youth only from the age at which the youth speaks. */
const speakersOf = ({ child, guardians, model }: Asked, today: Temporal.PlainDate): readonly Choice[] => {
  const voices = voicesOf(child, guardians)
  const speaks = whoSpeaksOnTransfer({ model, birth: child.birth.on, on: today })
  return [...guardians, child]
    .filter(({ id }) => speaks.some(party => party === voices.get(id)))
    .map(one => ({ value: one.id, label: fullName(one) }))
}
