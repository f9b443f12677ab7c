import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Ways } from '../../../platform/html/components/ways.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly failed: number
  readonly findings: number
  readonly open: number
  readonly late: number
}

export const PrivacyPage = ({ failed, findings, open, late }: Props) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.up }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    <Card id="wegen" title={text.title}>
      <Ways
        ways={[
          {
            href: '/beheer/privacy/toegang',
            label: text.anomalies,
            icon: 'eye',
            remark: text.anomaliesRemark(findings),
          },
          {
            href: '/beheer/privacy/verzoeken',
            label: text.requests,
            icon: 'mail',
            remark: text.requestsRemark(open, late),
          },
          {
            href: '/beheer/privacy/bewaren',
            label: text.retention,
            icon: 'archive',
            remark: text.retentionRemark(failed),
          },
          { href: '/beheer/privacy/register', label: text.register, icon: 'list', remark: text.registerRemark },
          { href: '/beheer/logboek', label: text.log, icon: 'book', remark: text.logRemark },
        ]}
      />
    </Card>
  </Stack>
)
