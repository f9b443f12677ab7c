import { Breadcrumb } from '../../html/components/breadcrumb.view.tsx'
import { Stack } from '../../html/components/columns.view.tsx'
import { EmptyState } from '../../html/components/empty-state.view.tsx'
import { PageHeader } from '../../html/components/page-header.view.tsx'
import { Table } from '../../html/components/table.view.tsx'
import { format } from '../../i18n/format.ts'
import { masked } from './masked.ts'
import type { RefusedMessage } from './store.ts'
import { text } from './text.ts'

export const RefusedPage = ({ messages }: { readonly messages: readonly RefusedMessage[] }) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.administration }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    {messages.length === 0 ? (
      <EmptyState title={text.none.title} icon="mail">
        {text.none.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.title}
        columns={[
          { label: text.columns.at },
          { label: text.columns.way },
          { label: text.columns.recipient },
          { label: text.columns.subject, sentences: true },
        ]}
        rows={messages.map(({ at, way, recipient, subject }) => [
          format.moment(at),
          text.way[way],
          masked(recipient),
          subject || text.reminder,
        ])}
      />
    )}
  </Stack>
)
