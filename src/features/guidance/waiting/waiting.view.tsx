import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Seen } from '../referrals/look-up.ts'
import { receivedName } from '../referrals/overview.view.tsx'
import { isLongWait, type Terms } from '../referrals/silence/rules.ts'
import type { WaitFigures } from './rules.ts'
import { text } from './text.ts'

const trail = [{ href: '/verwijzingen', label: text.crumb }]

/** For the receiver: in the order in which they come. */
export const WaitingListPage = ({ seen, terms }: { readonly seen: readonly Seen[]; readonly terms: Terms }) => (
  <>
    <Breadcrumb trail={trail} current={text.list} />
    <PageHeader
      title={text.list}
      remark={text.conclusion(seen.length, seen.filter(({ referral }) => isLongWait(referral, terms)).length)}
    />
    {seen.length === 0 ? (
      <EmptyState title={text.none.title} icon="clock">
        {text.none.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.list}
        columns={[
          { label: text.who },
          { label: text.place },
          { label: text.expected },
          { label: text.since },
          { label: text.meanwhile, sentences: true },
        ]}
        rows={seen.map(({ referral }) => [
          <CellLines remark={referral.offer.name}>
            <Link href={`/verwijzingen/${referral.id}`}>{receivedName(referral)}</Link>
          </CellLines>,
          `${referral.line?.place ?? text.unknown}`,
          referral.line?.expectedOn ? format.shortDay(referral.line.expectedOn) : text.unknown,
          format.shortDay(referral.sentOn),
          referral.meanwhile.map(({ words }) => words).join(' ') || text.nothingYet,
        ])}
      />
    )}
  </>
)

export const WaitingTimesPage = ({ figures }: { readonly figures: readonly WaitFigures[] }) => (
  <>
    <PageHeader title={text.times} />
    <Paragraph>{text.timesIntro}</Paragraph>
    {figures.length === 0 ? (
      <EmptyState title={text.timesNone.title} icon="chart">
        {text.timesNone.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.times}
        columns={[{ label: text.offer }, { label: text.waiting }, { label: text.usual }, { label: text.longest }]}
        rows={figures.map(one => [
          <CellLines remark={one.organisation}>{one.offer}</CellLines>,
          text.cell(one.waiting),
          text.weeks(one.usualWeeks),
          text.weeks(one.longestExpectedWeeks),
        ])}
      />
    )}
  </>
)
