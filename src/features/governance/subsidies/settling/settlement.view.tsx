import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { euros, text as packageText, unitWords } from '../../packages/text.ts'
import { ReportCard } from '../application.view.tsx'
import type { Seen } from '../look-up.ts'
import { type SubsidySettlement, workPath } from '../subsidy.ts'
import { text as subsidyText } from '../text.ts'
import type { Proposal } from './settle-subsidy.ts'
import { text } from './text.ts'

type Props = {
  readonly seen: Seen
  readonly proposal: Proposal | null
  /** What the page reckons with. */
  readonly revision: string
  readonly changed: { readonly newer: SubsidySettlement | null } | null
  readonly faults: Faults
  readonly typed: Typed
}

export const SettlementPage = ({ seen, proposal, revision, changed, faults, typed }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <Breadcrumb
      trail={[
        { href: '/gemeente/subsidies', label: subsidyText.title },
        { href: workPath(seen.application.id), label: seen.organisation.name },
      ]}
      current={text.title}
    />
    <PageHeader title={text.title} remark={`${seen.organisation.name}, ${seen.round.title}`} />
    {changed && (
      <Notice tone="warning">
        <p>{subsidyText.changed}</p>
        {changed.newer && <p>{`${changed.newer.byName}: ${changed.newer.words}`}</p>}
      </Notice>
    )}
    {proposal === null ? (
      <Notice tone="info">{text.notYet}</Notice>
    ) : (
      <>
        <Notice tone="info" icon="scale">
          <p>{text.conclusion(proposal.settlement.finalCents, proposal.settlement.grantedCents)}</p>
        </Notice>
        <Reckoning seen={seen} proposal={proposal} />
        <ReportCard request={proposal.report} products={seen.products} />
      </>
    )}
    <Form action={`${workPath(seen.application.id)}/vaststelling`} version={revision}>
      <TextAreaField name="words" label={text.words} hint={text.wordsHint} value={typed.words} fault={faults.words} />
      <ButtonRow>
        <Button icon="users">{text.save}</Button>
        <ButtonLink href={workPath(seen.application.id)} look="subtle">
          {subsidyText.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </>
)

const Reckoning = ({ seen, proposal }: { readonly seen: Seen; readonly proposal: Proposal }) => {
  const { lines, finalCents, paidCents, balanceCents } = proposal.settlement
  const rest = balanceCents === 0 ? subsidyText.even : balanceCents > 0 ? subsidyText.toPay : subsidyText.toReclaim
  return (
    <Card id="berekening" title={text.reckoning}>
      <Paragraph>{subsidyText.tolerance(proposal.tolerancePercent)}</Paragraph>
      <Table
        caption={text.reckoning}
        columns={[
          { label: subsidyText.product },
          { label: text.columns.granted, numeric: true },
          { label: text.columns.realised, numeric: true },
          { label: text.columns.amount, numeric: true },
        ]}
        rows={lines.map(line => {
          const product = seen.products.find(({ id }) => id === line.product)
          if (!product) return ['', '', '', euros(line.cents)]
          const remark = subsidyText.pricePer(line.priceCents, packageText.unit[product.unit][0])
          return [
            <CellLines remark={remark}>{product.name}</CellLines>,
            unitWords(line.volume, product.unit),
            line.isWithinTolerance ? (
              <CellLines remark={text.within}>{unitWords(line.realised, product.unit)}</CellLines>
            ) : (
              unitWords(line.realised, product.unit)
            ),
            euros(line.cents),
          ]
        })}
        footer={[subsidyText.total, '', '', euros(finalCents)]}
      />
      <SummaryList
        items={[
          { label: subsidyText.paid, value: euros(paidCents) },
          { label: rest, value: euros(Math.abs(balanceCents)) },
        ]}
      />
    </Card>
  )
}
