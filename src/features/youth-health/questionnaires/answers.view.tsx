import type { Item } from '../../../knowledge/questionnaires/questionnaire.ts'
import type { BandStanding } from '../../../knowledge/questionnaires/score.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { answerWords } from './fill-in.view.tsx'
import type { ReadAnswers } from './read-answers.ts'
import type { Request } from './request.ts'
import { text } from './text.ts'

const words = text.answers
type Props = ReadAnswers & { readonly page: RecordPage; readonly request: Request }

/** What somebody answered: what to discuss first, then the score, then everything with its purpose. */
export const AnswersPage = (props: Props) => {
  const { page, request, questionnaire, urgent, discuss, scores } = props
  const { returned } = request
  return (
    <RecordFrame page={page} part="vragenlijsten">
      <Stack>
        {urgent.length > 0 && (
          <Notice tone="negative" title={words.urgent.title}>
            <p>{words.urgent.body}</p>
            <Lines items={urgent} {...props} />
          </Notice>
        )}
        <Card id="antwoorden" title={questionnaire.title}>
          {returned && <Paragraph>{words.filledInBy(request.personName, dayInTheNetherlands(returned.at))}</Paragraph>}
          {discuss.length > 0 && (
            <Notice tone="warning" title={words.discuss}>
              <Lines items={discuss} {...props} />
            </Notice>
          )}
          {scores && <ScoreTable {...props} />}
          <AllAnswers {...props} />
          <ReadNote {...props} />
        </Card>
      </Stack>
    </RecordFrame>
  )
}

type LinesProps = Pick<Props, 'questionnaire' | 'given'> & { readonly items: readonly Item[] }

const Lines = ({ items, questionnaire, given }: LinesProps) => (
  <ul>
    {items.map(item => (
      <li>
        {item.words} <strong>{answerWords(questionnaire, item.number, given)}</strong>
      </li>
    ))}
  </ul>
)

const AllAnswers = ({ questionnaire, given }: Props) => (
  <Table
    caption={words.all}
    showCaption
    columns={[
      { label: words.question, sentences: true },
      { label: words.answer, sentences: true },
    ]}
    rows={questionnaire.items.map(item => [
      <CellLines remark={`${text.filling.why}: ${item.purpose}`}>{item.words}</CellLines>,
      answerWords(questionnaire, item.number, given) ?? words.notAnswered,
    ])}
  />
)

const ScoreTable = ({ scores, standings }: Props) => {
  if (!scores) return null
  const rows = [...scores.scales, { id: 'total', label: words.total, score: scores.total }]
  return (
    <>
      <Table
        caption={words.scores}
        showCaption
        columns={[{ label: words.scale }, { label: words.score, numeric: true }, { label: words.standing }]}
        rows={rows.map(({ id, label, score }) => [
          label,
          score === null ? words.missing : `${score}`,
          <StandingTag standing={standings.get(id)} />,
        ])}
      />
      {standings.size === 0 && <Paragraph look="small">{words.noBands}</Paragraph>}
    </>
  )
}

const tones: Record<BandStanding, Tone> = { usual: 'positive', borderline: 'warning', raised: 'negative' }
const StandingTag = ({ standing }: { readonly standing: BandStanding | undefined }) =>
  standing ? <Tag tone={tones[standing]}>{text.band[standing]}</Tag> : <span>–</span>

const ReadNote = ({ page, request }: Props) => {
  const list = `/jeugd/${page.child.id}/vragenlijsten`
  if (request.read)
    return (
      <>
        <Paragraph look="small">{words.readBy(request.read.by, dayInTheNetherlands(request.read.at))}</Paragraph>
        <ButtonLink href={list} look="subtle">
          {words.back}
        </ButtonLink>
      </>
    )
  return (
    <Form action={`${list}/${request.id}/gelezen`}>
      <ButtonRow>
        <Button icon="check">{words.markRead}</Button>
        <ButtonLink href={list} look="subtle">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}
