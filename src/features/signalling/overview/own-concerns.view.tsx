import { Card } from '../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { aboutWords, type Concern, urgencies } from '../concerns/concern.ts'
import { text as concernText } from '../concerns/text.ts'
import { urgencyTones } from '../concerns/urgency-tones.ts'
import type { OwnReport } from '../reports/look-up.ts'
import type { SentConcern } from '../triage/triage.ts'
import { text } from './text.ts'

type Names = ReadonlyMap<string, string>
type Sent = ReadonlyMap<string, SentConcern>

const nameOf = (concern: Concern, names: Names): string => names.get(concern.childId ?? '') ?? aboutWords(concern)

type AnswersProps = { readonly concerns: readonly Concern[]; readonly sent: Sent; readonly names: Names }

/** What the centre did with concerns that were sent, the newest answer first. Nothing while there is none. */
export const AnswersCard = ({ concerns, sent, names }: AnswersProps) => {
  const answered = concerns.flatMap(concern => {
    const answer = sent.get(concern.id)?.answers.at(-1)
    return answer ? [{ concern, answer }] : []
  })
  return answered.length === 0 ? null : (
    <Card id="antwoorden" title={text.answers}>
      <Timeline
        items={answered
          .toSorted((a, b) => Temporal.Instant.compare(b.answer.answeredAt, a.answer.answeredAt))
          .slice(0, mostAnswers)
          .map(({ concern, answer }) => ({
            when: format.moment(answer.answeredAt),
            by: answer.by?.name,
            title: text.answerTo(nameOf(concern, names)),
            icon: 'chat' as const,
            href: `/signalen/zorgen/${concern.id}`,
            body: <p>{firstLine(answer.words)}</p>,
          }))}
      />
    </Card>
  )
}

/** The older ones stand with their concern. */
const mostAnswers = 5
const longestLine = 160
const firstLine = (words: string): string =>
  words.length > longestLine ? `${words.slice(0, longestLine).trimEnd()}…` : words

type TableProps = AnswersProps & { readonly reports: readonly OwnReport[] }

export const ConcernTable = ({ concerns, sent, reports, names }: TableProps) =>
  concerns.length === 0 ? (
    <EmptyState title={text.noConcerns.title} icon="flag">
      {text.noConcerns.body}
    </EmptyState>
  ) : (
    <Table
      caption={text.concerns}
      columns={[
        { label: text.concernColumns.who },
        { label: text.concernColumns.urgency },
        { label: text.concernColumns.state },
      ]}
      rows={concerns.toSorted(openAndUrgentFirst).map(concern => [
        <CellLines remark={text.noted(concern.notedAt)}>
          <Link href={`/signalen/zorgen/${concern.id}`}>{nameOf(concern, names)}</Link>
        </CellLines>,
        <Tag tone={concern.closure ? 'neutral' : urgencyTones[concern.urgency]}>
          {concernText.urgencyTag[concern.urgency]}
        </Tag>,
        stateWords(concern, sent.get(concern.id), reports),
      ])}
    />
  )

const openAndUrgentFirst = (a: Concern, b: Concern): number =>
  Number(a.closure !== null) - Number(b.closure !== null) || urgencies.indexOf(b.urgency) - urgencies.indexOf(a.urgency)

/** What the centre did comes before what was weighed for the index. */
function stateWords(concern: Concern, sent: SentConcern | undefined, reports: readonly OwnReport[]): string {
  if (!sent) return text.state[weighingState(concern, reports)]
  const answer = sent.answers.at(-1)
  if (sent.closedAt) return text.sentState.closed(sent.closedAt)
  if (answer) return text.sentState.answered(answer.answeredAt)
  return sent.decidedAt ? text.sentState.decided : text.sentState.waits(sent.submission.dueOn)
}

function weighingState({ id, weighing }: Concern, reports: readonly OwnReport[]): keyof typeof text.state {
  if (reports.some(({ concernId, standing }) => concernId === id && standing.kind === 'stands')) return 'reported'
  if (weighing === null) return 'not-weighed'
  return weighing.decision === 'report' ? 'to-report' : 'not-to-report'
}
