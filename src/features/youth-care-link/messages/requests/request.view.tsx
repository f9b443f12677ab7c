import { answerStanding } from '../../../../knowledge/youth-care-messages/terms.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { type SummaryItem, SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { type Allocation, currentOf } from '../allocations/allocation.ts'
import { codeWords, extentWords, periodWords, productWords, text } from '../text.ts'
import { DecideCard } from './decide.view.tsx'
import { stateOf } from './request.ts'
import type { RequestPageProps } from './request-props.ts'
import { decideText } from './text.ts'
import type { AskedChange, AskedNew } from './youth-of.ts'

/** One request: whose turn it is, what is asked, about whom, and the decision. */
export const RequestPage = (props: RequestPageProps) => {
  const { request, youth, asked, providerName, faults, overtaken, unsound = [] } = props
  const title = decideText.title(request.kind)
  return (
    <>
      <Breadcrumb trail={[{ href: '/jeugdzorg/berichten', label: text.title }]} current={title} />
      <ErrorSummary faults={faults} />
      {overtaken && (
        <Notice tone="warning" live>
          <p>{overtaken}</p>
        </Notice>
      )}
      {unsound.length > 0 && <Unsound told={unsound} />}
      <PageHeader
        title={`${title}: ${youth.name ?? text.nobody}`}
        remark={`${providerName}, ${format.day(request.receivedOn)}`}
      />
      <Conclusion {...props} />
      <Columns side={<DecideCard {...props} />}>
        <Card id="gevraagd" title={decideText.asked}>
          {asked.kind === 'new' ? <NewAsked asked={asked} /> : <ChangeAsked asked={asked} />}
        </Card>
        <YouthCard {...props} />
        <DoneCard {...props} />
      </Columns>
    </>
  )
}

const Unsound = ({ told }: { readonly told: readonly string[] }) => (
  <Notice tone="negative" live>
    <p>{decideText.unsound}</p>
    <ul>
      {told.map(words => (
        <li>{words}</li>
      ))}
    </ul>
  </Notice>
)

const Conclusion = ({ request, today }: RequestPageProps) => {
  const state = stateOf(request)
  const is = answerStanding(request.answerBy, today)
  const tone = state === 'granted' ? 'positive' : request.ending || is === 'in-time' ? 'info' : 'warning'
  return (
    <Notice tone={tone}>
      <p>{decideText.conclusion[state](text.due(is, request.answerBy))}</p>
    </Notice>
  )
}

const NewAsked = ({ asked }: { readonly asked: AskedNew }) => {
  const { granted, referrer, remarks, guardianKnown } = asked
  const by = [codeWords('COD327', referrer.type), referrer.name, referrer.code && `AGB ${referrer.code}`]
  return (
    <SummaryList
      items={[
        { label: decideText.product, value: productWords(granted) },
        { label: decideText.period, value: periodWords(granted.from, granted.until) },
        { label: decideText.extent, value: extentWords(granted) },
        { label: decideText.referrer, value: by.filter(Boolean).join(', ') },
        ...(guardianKnown === null ? [] : [{ label: decideText.guardian, value: codeWords('COD260', guardianKnown) }]),
        ...remarks.map(value => ({ label: decideText.remarks, value })),
      ]}
    />
  )
}

const ChangeAsked = ({ asked }: { readonly asked: AskedChange }) => (
  <SummaryList
    items={[
      { label: decideText.reason, value: codeWords('WJ758', asked.reason) },
      ...asked.stays.map(number => ({ label: decideText.stays, value: decideText.allocation(number) })),
      ...asked.changes.map(({ number, granted, allocation }) => ({
        label: decideText.changes,
        value: (
          <>
            <p>{`${decideText.allocation(number)}: ${extentWords(granted)}, ${periodWords(granted.from, granted.until)}`}</p>
            {allocation && <p class="cjg-remark">{decideText.was(versionWords(allocation))}</p>}
          </>
        ),
      })),
      ...asked.adds.map(granted => ({
        label: decideText.adds,
        value: `${productWords(granted)}, ${extentWords(granted)}, ${periodWords(granted.from, granted.until)}`,
      })),
    ]}
  />
)

const versionWords = (allocation: Allocation): string => {
  const version = currentOf(allocation)
  return `${extentWords(version)}, ${periodWords(version.from, version.until)}`
}

const YouthCard = ({ youth, request }: RequestPageProps) => (
  <Card id="jeugdige" title={decideText.youth}>
    <SummaryList
      items={[
        ...(youth.birth ? [{ label: decideText.birth, value: format.day(youth.birth) }] : []),
        ...(youth.sex === null ? [] : [{ label: decideText.sex, value: codeWords('COD046', youth.sex) }]),
        { label: decideText.known, value: youth.child ? decideText.knownAs : decideText.notKnown },
        { label: decideText.reference, value: request.reference },
        {
          label: decideText.sent,
          value: <Link href={`/jeugdzorg/berichten/bericht/${request.message}`}>{decideText.readMessage}</Link>,
        },
      ]}
    />
  </Card>
)

const DoneCard = ({ request: { inquiry, ending }, granted }: RequestPageProps) => {
  if (!inquiry && !ending) return null
  const items: SummaryItem[] = [
    ...(inquiry ? [{ label: text.state['under-inquiry'], value: decideText.by(inquiry.by, inquiry.at) }] : []),
    ...(ending ? [{ label: text.state[ending.outcome], value: decideText.by(ending.by, ending.at) }] : []),
    ...(ending?.outcome === 'rejected'
      ? [
          {
            label: decideText.reason,
            value: decideText.rejectedFor(codeWords('WJ759', ending.reason), ending.elsewhere),
          },
        ]
      : []),
    ...granted.map(allocation => ({
      label: decideText.allocations,
      value: (
        <Link href={`/jeugdzorg/berichten/toewijzingen/${allocation.id}`}>
          {decideText.allocation(allocation.number)}
        </Link>
      ),
    })),
    ...(ending
      ? [
          {
            label: decideText.sentMessage,
            value: <Link href={`/jeugdzorg/berichten/bericht/${ending.message}`}>{decideText.readMessage}</Link>,
          },
        ]
      : []),
  ]
  return (
    <Card id="gebeurd" title={decideText.happened}>
      <SummaryList items={items} />
    </Card>
  )
}
