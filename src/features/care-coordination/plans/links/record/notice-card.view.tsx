import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { Link } from '../../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../../../platform/i18n/format.ts'
import type { PlanNotice } from './plan-notice.ts'
import { recordText as text } from './text.ts'

/** On the record of a child: that there is one plan, and whom to call about it. */
export const PlanNoticeCard = ({ notice }: { readonly notice: PlanNotice | null }) =>
  notice && (
    <Card
      id="gezinsplan"
      title={text.card}
      actions={notice.plan && <Link href={`/plannen/${notice.plan}`}>{text.open}</Link>}
    >
      <SummaryList
        items={[
          { label: text.coordinator, value: [notice.coordinator, notice.organisation].filter(Boolean).join(', ') },
          ...(notice.phone ? [{ label: text.phone, value: notice.phone }] : []),
          ...(notice.nextEvaluation ? [{ label: text.lookBack, value: format.day(notice.nextEvaluation) }] : []),
        ]}
      />
      <Paragraph look="small">{text.known}</Paragraph>
    </Card>
  )
