import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { text as concernText } from '../concerns/text.ts'
import { urgencyTones } from '../concerns/urgency-tones.ts'
import { text } from './text.ts'
import type { Row } from './work-list.ts'

type Props = { readonly rows: readonly Row[]; readonly maySet: boolean }

/** What waits for a decision, overdue on top; what the senders have not heard; what runs. */
export const WorkListPage = ({ rows, maySet }: Props) => {
  const waiting = of(rows, 'waits')
  return (
    <Stack>
      <PageHeader
        title={text.title}
        remark={text.remark(waiting.length, waiting.filter(row => row.isOverdue).length)}
        actions={
          <>
            {maySet && (
              <ButtonLink href="/beheer/signalen" look="subtle" icon="settings">
                {text.settings}
              </ButtonLink>
            )}
            <ButtonLink href="/signalen/cijfers" look="secondary" icon="chart">
              {text.figures}
            </ButtonLink>
          </>
        }
      />
      <WorkListCards rows={rows} />
    </Stack>
  )
}

/** The same on the start page of signals. */
export const WorkListCards = ({ rows }: Pick<Props, 'rows'>) => {
  const unanswered = of(rows, 'to-answer')
  const running = of(rows, 'answered')
  return (
    <>
      <Card id="wacht" title={text.waiting}>
        {of(rows, 'waits').length === 0 ? (
          <EmptyState title={text.noneWaiting.title} icon="check">
            {text.noneWaiting.body}
          </EmptyState>
        ) : (
          <Rows caption={text.waiting} rows={of(rows, 'waits')} />
        )}
      </Card>
      {unanswered.length > 0 && (
        <Card id="zonder-antwoord" title={text.unanswered}>
          <Paragraph>{text.unansweredIntro}</Paragraph>
          <Rows caption={text.unanswered} rows={unanswered} />
        </Card>
      )}
      {running.length > 0 && (
        <Card id="loopt" title={text.running}>
          <Rows caption={text.running} rows={running} />
        </Card>
      )}
    </>
  )
}

export const GivenCard = ({ rows }: Pick<Props, 'rows'>) => (
  <Card id="gegeven" title={text.given}>
    <Paragraph>{text.givenIntro}</Paragraph>
    <Rows caption={text.given} rows={rows} />
  </Card>
)

const of = (rows: readonly Row[], kind: Row['standing']) => rows.filter(row => row.standing === kind)

const Rows = ({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.who },
      { label: text.columns.from },
      { label: text.columns.term, oneLine: true },
      { label: text.columns.state },
    ]}
    rows={rows.map(row => [
      <CellLines remark={row.areas}>
        <Link href={`/signalen/triage/${row.id}`}>{row.who}</Link>
      </CellLines>,
      <CellLines remark={format.moment(row.submittedAt)}>{row.from}</CellLines>,
      text.due(row.dueOn),
      <State row={row} />,
    ])}
  />
)

const State = ({ row }: { readonly row: Row }) => {
  if (row.standing !== 'waits')
    return (
      <CellLines remark={row.assignedTo && text.assignedTo(row.assignedTo)}>{text.standing[row.standing]}</CellLines>
    )
  return (
    <CellLines remark={row.assignedTo && text.assignedTo(row.assignedTo)}>
      {row.isOverdue ? (
        <Tag tone="negative">{text.overdue}</Tag>
      ) : (
        <Tag tone={urgencyTones[row.urgency]}>{concernText.urgencyTag[row.urgency]}</Tag>
      )}
    </CellLines>
  )
}
