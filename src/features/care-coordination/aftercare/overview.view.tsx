import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Aftercare } from './aftercare.ts'
import { Standing } from './aftercare.view.tsx'
import { nextCall } from './rules.ts'
import { text } from './text.ts'

export const AftercareOverviewPage = ({ all }: { readonly all: readonly Aftercare[] }) => (
  <Stack>
    <PageHeader title={text.title} remark={text.intro} />
    {all.length === 0 ? (
      <EmptyState title={text.none.title} icon="phone">
        {text.none.body}
      </EmptyState>
    ) : (
      <Card id="families" title={text.title}>
        <Table
          caption={text.title}
          columns={[{ label: text.family }, { label: text.next }, { label: text.state }]}
          rows={all.map(rowOf)}
        />
      </Card>
    )}
  </Stack>
)

const rowOf = (aftercare: Aftercare) => {
  const next = nextCall(aftercare)
  return [
    <Link href={`/plannen/${aftercare.plan.id}/nazorg`}>{aftercare.plan.family.name}</Link>,
    next ? `${format.day(next.on)}, ${text.afterMonths(next.month)}` : text.closedOn(aftercare.closedOn),
    aftercare.wish === null && next ? text.askFirst : next ? <Standing call={next} /> : '',
  ]
}
