import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { codeWords, extentWords, periodWords, productWords, text } from '../text.ts'
import { type Allocation, currentOf, type Delivery, type Version } from './allocation.ts'
import { allocationText } from './text.ts'

type Props = { readonly allocation: Allocation; readonly name: string; readonly providerName: string }

/** What was granted, and what the provider told of it since. */
export const AllocationPage = ({ allocation, name, providerName }: Props) => (
  <>
    <Breadcrumb
      trail={[{ href: '/jeugdzorg/berichten', label: text.title }]}
      current={allocationText.title(allocation.number)}
    />
    <PageHeader title={`${allocationText.title(allocation.number)}: ${name}`} remark={providerName} />
    <Stack>
      <Card id="toegekend" title={allocationText.decided}>
        <VersionFacts version={currentOf(allocation)} request={allocation.request} />
      </Card>
      <Card id="levering" title={allocationText.delivery}>
        {allocation.deliveries.length === 0 ? (
          <p>{allocationText.none}</p>
        ) : (
          <Timeline
            items={allocation.deliveries.map(delivery => ({
              when: format.moment(delivery.at),
              title: deliveryWords(delivery),
              by: providerName,
              icon: delivery.kind === 'start' ? 'check' : 'close',
            }))}
          />
        )}
      </Card>
      {allocation.versions.length > 1 && (
        <Card id="eerder" title={allocationText.versions}>
          {allocation.versions.slice(0, -1).map(version => (
            <VersionFacts version={version} request={allocation.request} />
          ))}
        </Card>
      )}
    </Stack>
  </>
)

const VersionFacts = ({ version, request }: { readonly version: Version; readonly request: string }) => (
  <SummaryList
    items={[
      { label: allocationText.product, value: productWords(version) },
      { label: allocationText.period, value: periodWords(version.from, version.until) },
      { label: allocationText.extent, value: extentWords(version) },
      ...(version.changeReason === null
        ? []
        : [{ label: allocationText.changed, value: codeWords('JZ002', version.changeReason) }]),
      { label: allocationText.by, value: `${version.by}, ${format.moment(version.at)}` },
      {
        label: allocationText.message,
        value: <Link href={`/jeugdzorg/berichten/bericht/${version.message}`}>{allocationText.read}</Link>,
      },
      {
        label: allocationText.request,
        value: <Link href={`/jeugdzorg/berichten/verzoeken/${request}`}>{allocationText.readRequest}</Link>,
      },
    ]}
  />
)

function deliveryWords({ kind, begin, end, reason, removes }: Delivery): string {
  const words =
    kind === 'stop' && end && reason !== null
      ? allocationText.stop(format.day(end), codeWords('JZ588', reason))
      : allocationText.start(format.day(begin))
  return removes ? allocationText.takenBack(words) : words
}
