import { birthWords, type Child, fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { Faults } from '../../../../platform/web/form.ts'
import { referenceOf } from './approve-destruction.ts'
import type { Candidate, Proposal } from './destruction.ts'
import { approvalWords } from './lists.view.tsx'
import { ReportCard } from './report.view.tsx'
import type { ApprovalStanding } from './rules.ts'
import { text } from './text.ts'

type Props = {
  readonly proposal: Proposal
  /** By id, for the youth doctor; an administrator gets none. */
  readonly names: ReadonlyMap<string, Child>
  readonly standing: ApprovalStanding
  readonly justApproved: boolean
  readonly faults: Faults
}

export const ListPage = ({ proposal, names, standing, justApproved, faults }: Props) => {
  const title = text.listOf(format.day(dayInTheNetherlands(proposal.proposedAt)))
  return (
    <Stack>
      <ErrorSummary faults={faults} />
      {justApproved && (
        <Notice tone="positive" live>
          <p>{text.list.approved}</p>
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/beheer/vernietiging', label: text.title }]} current={title} />
      {proposal.report ? (
        <ReportCard proposal={proposal} report={proposal.report} />
      ) : (
        <>
          <PageHeader title={title} remark={text.list.about(proposal.candidates.length)} />
          <Candidates proposal={proposal} names={names} />
          <ApprovalCard proposal={proposal} standing={standing} faults={faults} />
        </>
      )}
    </Stack>
  )
}

const Candidates = ({ proposal, names }: Pick<Props, 'proposal' | 'names'>) => (
  <Card id="dossiers" title={text.list.title}>
    {names.size === 0 && <Paragraph look="small">{text.list.namesHidden}</Paragraph>}
    <Table
      caption={text.list.title}
      columns={[
        { label: text.list.columns.who },
        { label: text.list.columns.changed, oneLine: true },
        { label: text.list.columns.until, oneLine: true },
        { label: text.list.columns.why, oneLine: true },
      ]}
      rows={proposal.candidates.map(candidate => [
        <Who candidate={candidate} child={names.get(candidate.child)} />,
        format.shortDay(candidate.lastChangedOn),
        format.shortDay(candidate.keptUntil),
        text.because[candidate.because],
      ])}
    />
  </Card>
)

const Who = ({ candidate, child }: { readonly candidate: Candidate; readonly child: Child | undefined }) =>
  child ? (
    <CellLines remark={birthWords(child.birth)}>
      {fullName(child)} ·{' '}
      <Link href={`/jeugd/${child.id}/bewaren`} about={fullName(child)}>
        {text.list.keep}
      </Link>
    </CellLines>
  ) : (
    <span class="cjg-remark">{text.list.reference(referenceOf(candidate.child))}</span>
  )

const ApprovalCard = ({ proposal, standing, faults }: Pick<Props, 'proposal' | 'standing' | 'faults'>) => (
  <Card id="goedkeuren" title={text.columns.approved}>
    <Paragraph>{proposal.approvals.map(approvalWords).join('; ') || text.nobody}</Paragraph>
    {standing.kind === 'refused' ? (
      <Paragraph look="small">{text.list.refused[standing.because]}</Paragraph>
    ) : (
      <Form action={`/beheer/vernietiging/${proposal.id}`}>
        <Paragraph>
          {`${text.list.approveAs(standing.as)} ${proposal.approvals.length > 0 ? text.list.second : text.list.first}`}
        </Paragraph>
        <CheckboxField name="sure" label={text.list.sure} fault={faults.sure} />
        <Button look="negative">{text.list.approve}</Button>
      </Form>
    )}
  </Card>
)
