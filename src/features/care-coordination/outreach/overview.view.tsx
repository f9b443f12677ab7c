import { fullName } from '../../../people/index.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import type { Seen } from './look-up.ts'
import { isOverdue, type NextStep } from './rules.ts'
import { text } from './text.ts'
import { visitText } from './visit.text.ts'
import type { Watched } from './visits/watch-visit.ts'

type Props = {
  readonly mine: readonly Seen[]
  /** Colleagues who are out while the reader watches. */
  readonly watched: readonly Watched[]
  readonly now: Temporal.Instant
}

export const OverviewPage = ({ mine, watched, now }: Props) => (
  <Stack>
    <PageHeader title={text.title} remark={text.intro} />
    {watched.map(visit => (
      <WatchedVisit visit={visit} now={now} />
    ))}
    {mine.length === 0 ? (
      <EmptyState
        title={text.none.title}
        icon="family"
        action={{ href: '/jeugd', label: text.none.action, icon: 'search' }}
      >
        {text.none.body}
      </EmptyState>
    ) : (
      <Card id="mine" title={text.list}>
        <Table
          caption={text.list}
          columns={[{ label: 'Kind' }, { label: text.attempts.title }, { label: text.review.title }]}
          rows={mine.map(rowOf)}
        />
      </Card>
    )}
  </Stack>
)

const rowOf = ({ outreach, child, due }: Seen) => [
  <Link href={`/bemoeizorg/${outreach.id}`}>{fullName(child)}</Link>,
  due ? <Step words={text.attemptBy(due.attempt.by)} step={due.attempt} /> : text.ended,
  due ? <Step words={text.reviewBy(due.review.by)} step={due.review} /> : '',
]

export const Step = ({ words, step }: { readonly words: string; readonly step: NextStep }) => (
  <>
    {words}{' '}
    {step.daysLate > 0 && (
      <Tag tone="warning" icon="clock">
        {text.late(step.daysLate)}
      </Tag>
    )}
  </>
)

const WatchedVisit = ({ visit, now }: { readonly visit: Watched; readonly now: Temporal.Instant }) => {
  const isLate = isOverdue(visit, now)
  const words = isLate ? visitText.notBack : visitText.isOut
  return (
    <Notice tone={isLate ? 'negative' : 'info'} title={visitText.watching}>
      <Paragraph>{words(visit.worker.name, visit.backBy)}</Paragraph>
      {isLate && <Paragraph>{visitText.callFirst}</Paragraph>}
      {visit.workerPhone !== null && (
        <Paragraph>
          <Link href={`tel:${visit.workerPhone.replace(/[^\d+]/g, '')}`}>{visitText.call(visit.workerPhone)}</Link>
        </Paragraph>
      )}
      <Form action={`/bemoeizorg/op-pad/${visit.id}/terug`} inline>
        <Button look="secondary" small>
          {visitText.colleagueBack(visit.worker.name)}
        </Button>
      </Form>
    </Notice>
  )
}
