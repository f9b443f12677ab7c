import type { DueCall } from '../../../knowledge/plan/aftercare.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Aftercare, MadeCall } from './aftercare.ts'
import type { AftercareProps } from './aftercare-props.ts'
import { CallForm, ReopenForm, WishForm } from './forms.view.tsx'
import { text } from './text.ts'

export const AftercarePage = (props: AftercareProps) => {
  const { aftercare, base, as, mayWrite, mayReopen, faults, overtaken } = props
  return (
    <>
      <ErrorSummary faults={faults} />
      <PageHeader title={text.ofPlan(aftercare.plan.family.name)} remark={text.closedOn(aftercare.closedOn)} />
      {overtaken !== null && <Notice tone="warning">{overtaken}</Notice>}
      <Reading>
        {as === 'family' && <Paragraph>{text.forFamily}</Paragraph>}
        {aftercare.reopened && <Went aftercare={aftercare} as={as} />}
        <Calls aftercare={aftercare} />
        {as === 'professional' && mayWrite && !aftercare.reopened && <CallForm {...props} />}
        {!aftercare.reopened && (
          <Card id="wish" title={text.wish.title}>
            <Paragraph>
              <strong>{wishWords(aftercare)}</strong>
            </Paragraph>
            {mayWrite && (
              <Details
                summary={text.wish.change}
                open={as === 'family' || aftercare.wish === null || props.typed.form === 'wish'}
              >
                <WishForm {...props} />
              </Details>
            )}
          </Card>
        )}
        {mayReopen && mayWrite && !aftercare.reopened && <ReopenForm {...props} />}
        <p>
          <Link href={base}>{text.toPlan}</Link>
        </p>
      </Reading>
    </>
  )
}

function wishWords({ wish }: Aftercare): string {
  if (wish === null) return text.askFirst
  return wish.wants === 'yes' ? text.wish.saysYes(wish.caller.name) : text.wish.saysNo
}

const Went = ({ aftercare, as }: Pick<AftercareProps, 'aftercare' | 'as'>) => (
  <Notice tone="info">
    <p>
      {text.reopen.went}{' '}
      <Link href={`${as === 'family' ? '/mijn' : ''}/plannen/${aftercare.reopened}`}>{text.reopen.toPlan}</Link>
    </p>
  </Notice>
)

const Calls = ({ aftercare }: { readonly aftercare: Aftercare }) => (
  <Card id="calls" title={text.calls}>
    <Table
      caption={text.calls}
      columns={[{ label: text.calls }, { label: text.when }, { label: text.state }]}
      rows={aftercare.due.map(call => [text.afterMonths(call.month), format.day(call.on), <Standing call={call} />])}
    />
    {aftercare.calls.length > 0 && <Timeline items={aftercare.calls.toReversed().map(callItem)} />}
  </Card>
)

export const Standing = ({ call }: { readonly call: DueCall }) => {
  const words = text.standing[call.standing.kind]
  switch (call.standing.kind) {
    case 'reached':
      return <Tag tone={call.standing.how === 'holds' ? 'positive' : 'warning'}>{text.how[call.standing.how]}</Tag>
    case 'late':
    case 'due':
      return <Tag tone={call.standing.kind === 'late' ? 'warning' : 'info'}>{words}</Tag>
    case 'to-come':
    case 'stopped':
      return <>{words}</>
  }
}

const callItem = ({ calledOn, outcome, how, score, words, byName }: MadeCall) => ({
  when: format.day(calledOn),
  title: how === null ? text.outcome[outcome] : text.how[how],
  icon: 'phone' as const,
  by: byName,
  body: (
    <>
      {score !== null && <p>{text.call.scored(score)}</p>}
      {words !== '' && <p>{words}</p>}
    </>
  ),
})
