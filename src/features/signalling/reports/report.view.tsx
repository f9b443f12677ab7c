import type { NoticeParty } from '../../../knowledge/referral-index/notice.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults } from '../../../platform/web/form.ts'
import { NamedTellingCard } from '../rights/telling/named/named.view.tsx'
import type { NamedDuty } from '../rights/telling/named/named-telling.ts'
import type { TellingDuty } from '../rights/telling/telling.ts'
import { TellingCard } from '../rights/telling/telling-card.view.tsx'
import type { OwnReport } from './look-up.ts'
import { text } from './text.ts'
import { withdrawalReasons } from './withdraw-report.ts'

type Props = {
  readonly report: OwnReport
  readonly name: string
  readonly tell: readonly NoticeParty[]
  readonly duties: readonly TellingDuty[]
  /** Of a youth who is known by name only; null of one with a record. */
  readonly byName: readonly NamedDuty[] | null
  readonly faults: Faults
  readonly said: 'fresh' | 'no-longer-stands' | null
}

export const ReportPage = ({ report, name, tell, duties, byName, faults, said }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    {said && <Said said={said} />}
    <Breadcrumb trail={[{ href: '/signalen', label: text.page.signals }]} current={text.page.title(name)} />
    <PageHeader title={text.page.title(name)} />
    <Columns side={<Holds />}>
      <Card id="melding" title={standingWords(report)}>
        {report.standing.kind === 'stands' && <Paragraph>{text.page.after}</Paragraph>}
        <SummaryList
          items={[
            { label: text.page.reportedAt, value: format.moment(report.reportedAt) },
            { label: text.page.familyLabel, value: text.page.family(tell) },
            {
              label: text.page.concern,
              value: <Link href={`/signalen/zorgen/${report.concernId}`}>{text.page.lookAtConcern}</Link>,
            },
          ]}
        />
      </Card>
      {report.standing.kind === 'stands' &&
        (byName ? (
          <NamedTellingCard report={report.id} duties={byName} />
        ) : (
          <TellingCard report={report.id} duties={duties} />
        ))}
      <Card id="intrekken" title={text.withdrawal.title}>
        <WithdrawalForm report={report} fault={faults.because} />
      </Card>
    </Columns>
  </>
)

const standingWords = ({ standing }: OwnReport): string =>
  standing.kind === 'stands' ? text.page.stands(standing.until) : text.page.archived(standing.until)

const Said = ({ said }: { readonly said: 'fresh' | 'no-longer-stands' }) =>
  said === 'fresh' ? (
    <Notice tone="positive" live>
      {text.reported.fresh}
    </Notice>
  ) : (
    <Notice tone="warning" live>
      {text.withdrawal.noLongerStands}
    </Notice>
  )

const Holds = () => (
  <Card id="inhoud" title={text.page.holdsTitle}>
    <Paragraph>{text.page.holds}</Paragraph>
  </Card>
)

/** From the archive only a report that should not have been made can still be taken out. */
const WithdrawalForm = ({ report, fault }: { readonly report: OwnReport; readonly fault: string | undefined }) => (
  <Form action={`/signalen/meldingen/${report.id}/intrekking`}>
    <RadioGroup
      name="because"
      label={text.withdrawal.label}
      choices={withdrawalReasons
        .filter(because => report.standing.kind === 'stands' || because === 'unjustified')
        .map(because => ({
          value: because,
          label: text.withdrawal.because[because],
          hint: text.withdrawal.becauseHint[because],
        }))}
      fault={fault}
    />
    <Button look="negative">{text.withdrawal.button}</Button>
  </Form>
)
