import { Card } from '../../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Timeline, type TimelineItem } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { SentConcern } from '../triage/triage.ts'
import { text } from './text.ts'

const words = text.sent
type Props = { readonly sent: SentConcern; readonly today: Temporal.PlainDate }

/** What became of a concern, as dated facts, for whoever sent it; the newest first. */
export const SentCard = ({ sent, today }: Props) => (
  <Card id="gestuurd" title={words.title} first>
    <Timeline items={[...closed(sent), ...answers(sent), ...decided(sent, today), ...submitted(sent)]} />
    {sent.answers.length === 0 && <Paragraph look="small">{words.noAnswer}</Paragraph>}
  </Card>
)

const closed = ({ closedAt }: SentConcern): readonly TimelineItem[] =>
  closedAt ? [{ when: format.moment(closedAt), title: words.closed, icon: 'archive' }] : []

const answers = ({ answers }: SentConcern): readonly TimelineItem[] =>
  answers.toReversed().map(({ answeredAt, words: told, by }) => ({
    when: format.moment(answeredAt),
    title: words.answered,
    icon: 'chat' as const,
    by: by ? words.by(by.name, by.organisation.name) : undefined,
    flagged: true,
    body: (
      <>
        {told.split('\n').map(line => (
          <Paragraph>{line}</Paragraph>
        ))}
        {by?.phone && <Paragraph look="small">{words.call(by.name, by.phone)}</Paragraph>}
      </>
    ),
  }))

function decided({ decidedAt, submission, closedAt }: SentConcern, today: Temporal.PlainDate): readonly TimelineItem[] {
  if (decidedAt) return [{ when: format.moment(decidedAt), title: words.decided, icon: 'check' }]
  if (closedAt) return []
  const isLate = Temporal.PlainDate.compare(submission.dueOn, today) < 0
  return [
    {
      when: format.day(submission.dueOn),
      title: isLate ? words.late : words.due,
      icon: isLate ? 'alert' : 'calendar',
      flagged: isLate,
    },
  ]
}

const submitted = ({ submission }: SentConcern): readonly TimelineItem[] => [
  { when: format.moment(submission.submittedAt), title: words.submitted, icon: 'send' },
]
