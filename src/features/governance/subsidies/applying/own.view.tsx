import type { Standing } from '../../../../knowledge/subsidy/standing.ts'
import { mayWrite } from '../../../../knowledge/subsidy/standing.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { euros } from '../../packages/text.ts'
import { DecisionCard, HistoryCard, LinesCard, ReportCard, SettlementFacts, WordsCard } from '../application.view.tsx'
import { grantOf, openRequest, settledOf, standing } from '../derive.ts'
import type { Seen } from '../look-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { ownPath, type Round } from '../subsidy.ts'
import { periodBeside, text as subsidyText } from '../text.ts'
import type { Submitted } from './apply.ts'
import { text } from './text.ts'

export type Told = 'saved' | 'submitted' | 'reported' | null
type Props = {
  readonly seen: Seen
  /** The terms of the decision. */
  readonly terms: Round
  readonly told: Told
  readonly problem: Exclude<Submitted, 'done'> | null
}

export const OwnApplicationPage = ({ seen, terms, told, problem }: Props) => {
  const { application, round, products } = seen
  const asked = application.versions.at(-1) ?? null
  return (
    <>
      <Breadcrumb trail={[{ href: '/subsidie', label: text.title }]} current={round.title} />
      <PageHeader
        title={round.title}
        remark={
          <>
            {periodBeside(round)} <StandingTag of={shownStanding(seen)} />
          </>
        }
      />
      {told && (
        <Notice tone="positive" live>
          {text[told]}
        </Notice>
      )}
      {problem && <Notice tone="warning">{text.problem[problem]}</Notice>}
      <Columns side={<Side seen={seen} />}>
        <Next seen={seen} />
        {asked && <LinesCard application={application} asked={asked} products={products} />}
        {asked && <WordsCard asked={asked} />}
        <DecisionCard application={application} terms={terms} />
        {application.reportRequests.map(request => (
          <ReportCard request={request} products={products} />
        ))}
        <Settled seen={seen} />
      </Columns>
    </>
  )
}

/** What waits inside the municipality for a second person is told to nobody outside. */
export function shownStanding({ application }: Pick<Seen, 'application'>): Standing {
  const own = standing(application)
  if (own === 'decided') return 'submitted'
  return own === 'settlement-decided' ? 'reported' : own
}

const Next = ({ seen }: Pick<Props, 'seen'>) => {
  const { application } = seen
  const own = standing(application)
  const here = ownPath(application.id)
  const request = openRequest(application)
  return (
    <Card id="nu" title={subsidyText.standing[shownStanding(seen)]} first>
      <Paragraph>{request ? text.reportDue(request.dueOn) : text.conclusion[own]}</Paragraph>
      {own === 'asked' && (
        <Paragraph>
          <strong>{text.question}:</strong> {application.requests.at(-1)?.words ?? ''}
        </Paragraph>
      )}
      <ButtonRow>
        {request && (
          <ButtonLink href={`${here}/verantwoording`} icon="edit">
            {text.report}
          </ButtonLink>
        )}
        {mayWrite(own) && application.versions.length > 0 && (
          <Form action={`${here}/indienen`} inline>
            <Button icon="send">{text.submit}</Button>
          </Form>
        )}
        {mayWrite(own) && (
          <ButtonLink
            href={`${here}/schrijven`}
            look={application.versions.length > 0 ? 'secondary' : 'primary'}
            icon="edit"
          >
            {text.write}
          </ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}

const Settled = ({ seen: { application } }: Pick<Props, 'seen'>) => {
  const settlement = settledOf(application)
  return settlement ? (
    <Card id="vaststelling" title={subsidyText.settlement}>
      <SettlementFacts of={settlement} />
    </Card>
  ) : null
}

const Side = ({ seen: { application } }: Pick<Props, 'seen'>) => {
  const grant = grantOf(application)
  return (
    <Stack>
      {grant && grant.instalments.length > 0 && (
        <Card id="delen" title={subsidyText.instalments}>
          <Table
            caption={subsidyText.instalments}
            columns={[{ label: subsidyText.dueOn }, { label: subsidyText.amount, numeric: true }]}
            rows={grant.instalments.map(({ dueOn, cents, payment }) => [
              <CellLines remark={payment ? subsidyText.paidOn(payment.paidOn) : subsidyText.notPaid}>
                {format.shortDay(dueOn)}
              </CellLines>,
              euros(cents),
            ])}
          />
        </Card>
      )}
      <HistoryCard application={application} forMunicipality={false} />
    </Stack>
  )
}
