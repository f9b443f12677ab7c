import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Counted } from './sessions-page.ts'
import { sessionText as words } from './text.ts'

type Props = { readonly sessions: readonly Counted[]; readonly isPlanned: boolean }

export const SessionsPage = ({ sessions, isPlanned }: Props) => (
  <Stack>
    <PageHeader title={words.title} remark={words.remark} actions={<Actions />} />
    {isPlanned && (
      <Notice tone="positive">
        <p>{words.planned}</p>
      </Notice>
    )}
    <Card id="komend" title={words.coming}>
      {sessions.length === 0 ? (
        <EmptyState icon="calendar" title={words.none.title}>
          {words.none.body}
        </EmptyState>
      ) : (
        <Sessions sessions={sessions} />
      )}
    </Card>
  </Stack>
)

const Actions = () => (
  <>
    <ButtonLink href="/spreekuur/nieuw" icon="add">
      {words.plan}
    </ButtonLink>
    <ButtonLink href="/spreekuur" look="secondary">
      {words.today}
    </ButtonLink>
  </>
)

const Sessions = ({ sessions }: Pick<Props, 'sessions'>) => (
  <Table
    caption={words.coming}
    columns={[
      { label: words.columns.day },
      { label: words.columns.time, oneLine: true },
      { label: words.columns.where },
      { label: words.columns.who },
      { label: words.columns.planned, numeric: true },
      { label: words.columns.free, numeric: true },
    ]}
    rows={sessions.map(({ session, planned, free }) => [
      <a class="nl-link" href={`/spreekuur/${session.id}`}>
        {format.weekday(session.on)}
      </a>,
      words.hours(session),
      <CellLines remark={session.remark}>{session.locationName}</CellLines>,
      session.professionalName,
      format.number(planned),
      format.number(free),
    ])}
  />
)
