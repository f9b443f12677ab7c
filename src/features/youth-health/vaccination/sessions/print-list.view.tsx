import { fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { SessionList } from './session-list.ts'
import { sessionText as words } from './text.ts'

/** The list on paper, for a hall without a network: what was given is written by hand, and registered later. */
export const PrintListPage = ({ list: { session, lines } }: { readonly list: SessionList }) => (
  <Stack>
    <Breadcrumb
      trail={[
        { href: '/vaccinatiesessies', label: words.title },
        { href: `/vaccinatiesessies/${session.id}`, label: words.nameOf(session) },
      ]}
      current={words.session.print}
    />
    <PageHeader title={words.list.title(session)} remark={words.when(session)} actions={<PrintButton />} />
    <Card id="lijst" title={words.session.print}>
      <Table
        compact
        caption={words.list.title(session)}
        columns={[
          { label: words.list.columns.child },
          { label: words.list.columns.born, oneLine: true },
          { label: words.list.columns.className },
          { label: words.list.columns.what },
          { label: words.list.columns.given },
          { label: words.list.columns.arm },
          { label: words.list.columns.batch },
          { label: words.list.columns.by },
        ]}
        rows={lines.map(({ child, className, offers, word }) => [
          fullName(child),
          format.shortDay(child.birth.on),
          className ?? '',
          format.list(offers.map(one => words.offer(one, child.givenNames))),
          word ? words.outcome[word.outcome] : '',
          '',
          '',
          '',
        ])}
      />
    </Card>
  </Stack>
)
