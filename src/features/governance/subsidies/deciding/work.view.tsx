import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { DecisionCard, HistoryCard, LinesCard, ReportCard, SettlementFacts, WordsCard } from '../application.view.tsx'
import { amountOf, finalReport, grantOf, openRequest, settledOf, standing, submitted } from '../derive.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { roundPath, workPath } from '../subsidy.ts'
import { roundWords, text as subsidyText } from '../text.ts'
import { AskForm, AskReportForm, Instalments, ReplyForm, RestForm } from './deeds.view.tsx'
import { text } from './text.ts'
import type { WorkProps } from './work-props.ts'

export const WorkApplicationPage = (props: WorkProps) => {
  const { seen, terms, told, faults } = props
  const { application, round, organisation, products } = seen
  const asked = submitted(application)
  const settlement = settledOf(application)
  return (
    <>
      <ErrorSummary faults={faults} />
      <Breadcrumb
        trail={[
          { href: '/gemeente/subsidies', label: subsidyText.title },
          { href: roundPath(round.id), label: round.title },
        ]}
        current={organisation.name}
      />
      <PageHeader
        title={organisation.name}
        remark={
          <>
            {roundWords(round)} <StandingTag of={standing(application)} />
          </>
        }
      />
      <Told told={told} />
      <Columns side={<Side {...props} />}>
        <Next {...props} />
        <LinesCard application={application} asked={asked} products={products} />
        {asked && <WordsCard asked={asked} />}
        <DecisionCard application={application} terms={terms} />
        {application.reportRequests.map(request => (
          <ReportCard request={request} products={products} />
        ))}
        {settlement && (
          <Card id="vaststelling" title={subsidyText.settlement}>
            <SettlementFacts of={settlement} />
          </Card>
        )}
      </Columns>
    </>
  )
}

const Told = ({ told }: Pick<WorkProps, 'told'>) => {
  switch (told) {
    case 'saved':
      return (
        <Notice tone="positive" live>
          {subsidyText.saved}
        </Notice>
      )
    case 'not-now':
      return <Notice tone="warning">{subsidyText.notNow}</Notice>
    case 'own-decision':
      return <Notice tone="warning">{text.ownDecision}</Notice>
    case null:
      return null
  }
}

/** The one thing to do now. */
const Next = (props: WorkProps) => {
  const own = standing(props.seen.application)
  return (
    <Card id="nu" title={text.nextTitle} first>
      <Paragraph>{text.next[own]}</Paragraph>
      <Deed {...props} />
    </Card>
  )
}

const Deed = (props: WorkProps) => {
  const { seen } = props
  const here = workPath(seen.application.id)
  switch (standing(seen.application)) {
    case 'submitted':
      return (
        <ButtonLink href={`${here}/besluit`} icon="edit">
          {text.decide}
        </ButtonLink>
      )
    case 'decided':
      return <DecisionReply {...props} />
    case 'reported':
      return (
        <ButtonLink href={`${here}/vaststelling`} icon="scale">
          {text.settle}
        </ButtonLink>
      )
    case 'settlement-decided':
      return <SettlementReply {...props} />
    case 'settled':
      return <RestForm {...props} />
    default:
      return null
  }
}

const DecisionReply = (props: WorkProps) => {
  const decision = props.seen.application.decisions.at(-1)
  if (!decision) return null
  return (
    <>
      <Paragraph>{text.proposal(decision.byName, decision.kind, amountOf(decision.lines))}</Paragraph>
      <Paragraph>{decision.words}</Paragraph>
      {decision.by === props.me ? (
        <Paragraph>{text.ownDecision}</Paragraph>
      ) : (
        <ReplyForm {...props} at="akkoord" ordinal={decision.ordinal} />
      )}
    </>
  )
}

const SettlementReply = (props: WorkProps) => {
  const settlement = props.seen.application.settlements.at(-1)
  if (!settlement) return null
  return (
    <>
      <SettlementFacts of={settlement} />
      {settlement.by === props.me ? (
        <Paragraph>{text.ownDecision}</Paragraph>
      ) : (
        <ReplyForm {...props} at="vaststelling/akkoord" ordinal={settlement.ordinal} />
      )}
    </>
  )
}

const Side = (props: WorkProps) => {
  const { application } = props.seen
  const canAskReport = grantOf(application) && !openRequest(application) && !finalReport(application)
  return (
    <Stack>
      <Instalments {...props} />
      {standing(application) === 'submitted' && <AskForm {...props} />}
      {canAskReport && <AskReportForm {...props} />}
      <HistoryCard application={application} forMunicipality />
    </Stack>
  )
}
