import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Stock } from '../stock/batch.ts'
import { Warnings } from '../stock/stock.view.tsx'
import type { Tally, VaccinationSession } from './session.ts'
import { sessionText } from './text.ts'

export type Counted = { readonly session: VaccinationSession; readonly tally: Tally }

type Props = {
  /** The last one first. */
  readonly sessions: readonly Counted[]
  readonly stock: readonly Stock[]
  readonly today: Temporal.PlainDate
}

export const SessionsPage = ({ sessions, stock, today }: Props) => {
  const isHeld = ({ session }: Counted) => Temporal.PlainDate.compare(session.on, today) < 0
  const coming = sessions.filter(one => !isHeld(one)).toReversed()
  const held = sessions.filter(isHeld)
  return (
    <Stack>
      <PageHeader title={sessionText.title} remark={sessionText.remark} actions={<Actions />} />
      <Warnings stock={stock.filter(({ count }) => count !== 0)} all={stock} today={today} />
      <Card id="gepland" title={sessionText.coming}>
        {sessions.length === 0 && (
          <EmptyState icon="vaccine" title={sessionText.none.title}>
            {sessionText.none.body}
          </EmptyState>
        )}
        {sessions.length > 0 && coming.length === 0 && <Paragraph>{sessionText.noneComing}</Paragraph>}
        {coming.length > 0 && <List title={sessionText.coming} sessions={coming} />}
      </Card>
      {held.length > 0 && (
        <Card id="gehouden" title={sessionText.held}>
          <List title={sessionText.held} sessions={held} />
        </Card>
      )}
    </Stack>
  )
}

const Actions = () => (
  <>
    <ButtonLink href="/vaccinatiesessies/nieuw" icon="add">
      {sessionText.plan}
    </ButtonLink>
    <ButtonLink href="/vaccinatievoorraad" look="secondary">
      {sessionText.stock}
    </ButtonLink>
    <ButtonLink href="/rivm" look="secondary">
      {sessionText.rivm}
    </ButtonLink>
    <ButtonLink href="/scholen" look="secondary">
      {sessionText.schools}
    </ButtonLink>
  </>
)

const List = ({ title, sessions }: { readonly title: string; readonly sessions: readonly Counted[] }) => (
  <Table
    caption={title}
    columns={[
      { label: sessionText.columns.day, oneLine: true },
      { label: sessionText.columns.where },
      { label: sessionText.columns.what },
      { label: sessionText.columns.called, numeric: true },
      { label: sessionText.columns.given, numeric: true },
      { label: sessionText.columns.missed, numeric: true },
    ]}
    rows={sessions.map(({ session, tally }) => [
      <a class="nl-link" href={`/vaccinatiesessies/${session.id}`}>
        {format.shortDay(session.on)}
      </a>,
      <CellLines remark={session.schoolName === session.place ? '' : session.place}>
        {sessionText.nameOf(session)}
      </CellLines>,
      sessionText.names(session.vaccines),
      format.number(tally.called),
      format.number(tally.given),
      format.number(tally.absent),
    ])}
  />
)
