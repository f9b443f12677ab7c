import type { Organisation } from '../../../../centre/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { reporterDomainOf } from '../../referral-index/reporter-domain.ts'
import { type Agreement, isInForce } from '../agreement.ts'
import { text as keeperText } from '../text.ts'
import { text } from './text.ts'

type Props = {
  readonly organisations: readonly Organisation[]
  readonly agreements: ReadonlyMap<string, Agreement>
  readonly isRequired: boolean
  readonly today: Temporal.PlainDate
  readonly saved: boolean
}

export const OrganisationsPage = ({ organisations, agreements, isRequired, today, saved }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/afspraken', label: text.back }]} current={text.title} />
    {saved && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    <PageHeader title={text.title} />
    <Paragraph>{text.intro}</Paragraph>
    {!isRequired && <Notice tone="info">{text.notRequired}</Notice>}
    <Card id="organisaties" title={text.columns.name}>
      <Table
        caption={text.title}
        columns={[
          { label: text.columns.name },
          { label: text.columns.agreement },
          { label: text.columns.coordinator },
          { label: text.columns.change, hiddenLabel: true, oneLine: true },
        ]}
        rows={organisations.map(({ id, name, kind }) => {
          const agreement = agreements.get(id)
          const domain = reporterDomainOf(kind)
          return [
            <CellLines remark={domain === null ? text.notDesignated : keeperText.domain[domain]}>{name}</CellLines>,
            text.state(agreement, agreement !== undefined && isInForce(agreement, today)),
            <CellLines remark={agreement?.coordinator.phone ?? ''}>
              {agreement?.coordinator.name || text.nobody}
            </CellLines>,
            <Link href={`/afspraken/organisaties/${id}`} about={name}>
              {text.change}
            </Link>,
          ]
        })}
      />
    </Card>
  </>
)
