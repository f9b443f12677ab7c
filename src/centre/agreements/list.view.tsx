import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../platform/html/components/columns.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../platform/html/components/tag.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { type Agreement, type AgreementStanding, agreementStanding } from './agreement.ts'
import { text } from './text.ts'
import type { Warning } from './warn-before-end.ts'

const tones: Record<AgreementStanding, Tone> = {
  unsigned: 'warning',
  ahead: 'info',
  stands: 'positive',
  'ends-soon': 'warning',
  over: 'neutral',
}

export const AgreementTag = ({ standing }: { readonly standing: AgreementStanding }) => (
  <Tag tone={tones[standing]}>{text.standings[standing]}</Tag>
)

const partiesOf = ({ parties, otherParties }: Agreement): readonly string[] => [
  ...parties,
  ...otherParties
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean),
]

type Props = {
  readonly agreements: readonly Agreement[]
  readonly warning: Warning
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  readonly saved: boolean
  readonly stale: boolean
}

export const AgreementsPage = ({ agreements, warning, today, saved, ...setting }: Props) => {
  const standingOf = (agreement: Agreement) => agreementStanding(agreement, today, warning.days)
  const soon = agreements.filter(agreement => standingOf(agreement) === 'ends-soon').length
  return (
    <Stack>
      <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
      <ErrorSummary faults={setting.faults} />
      <PageHeader
        title={text.title}
        remark={text.intro}
        actions={
          <>
            <ButtonLink href="/beheer/overeenkomsten/nieuw" icon="add">
              {text.add}
            </ButtonLink>
            <ButtonLink href="/overeenkomsten" look="secondary" icon="print">
              {text.register}
            </ButtonLink>
          </>
        }
      />
      {saved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      {soon > 0 && <Notice tone="warning">{text.soon(soon)}</Notice>}
      <Columns side={<WarningCard warning={warning} {...setting} />}>
        <List agreements={agreements} standingOf={standingOf} />
      </Columns>
    </Stack>
  )
}

type ListProps = Pick<Props, 'agreements'> & { readonly standingOf: (one: Agreement) => AgreementStanding }

const List = ({ agreements, standingOf }: ListProps) =>
  agreements.length === 0 ? (
    <EmptyState icon="handshake" title={text.none.title}>
      {text.none.body}
    </EmptyState>
  ) : (
    <Table
      caption={text.title}
      columns={[
        { label: text.columns.title },
        { label: text.columns.parties },
        { label: text.columns.until },
        { label: text.columns.standing },
      ]}
      rows={agreements.map(agreement => [
        <CellLines remark={text.kinds[agreement.kind]}>
          <Link href={`/beheer/overeenkomsten/${agreement.id}`}>{agreement.title}</Link>
        </CellLines>,
        partiesOf(agreement).join(', '),
        agreement.until ? format.day(agreement.until) : text.openEnd,
        <AgreementTag standing={standingOf(agreement)} />,
      ])}
    />
  )

const WarningCard = ({ warning, faults, typed, stale }: Pick<Props, 'warning' | 'faults' | 'typed' | 'stale'>) => {
  const { days, setting } = warning
  return (
    <Card id="waarschuwing" title={text.warning}>
      {stale && <Notice tone="warning">{text.stale}</Notice>}
      <Paragraph>{text.warningAbout(days)}</Paragraph>
      <Paragraph look="small">
        {setting ? text.warningBy(setting.by, setting.at, setting.reason) : text.warningProposal}
      </Paragraph>
      <Details summary={text.warningChange} open={stale || Object.keys(faults).length > 0}>
        <Form action="/beheer/overeenkomsten/waarschuwing" version={setting?.id ?? ''}>
          <NumberField
            name="days"
            label={text.days}
            unit={text.daysUnit}
            whole
            value={typed.days ?? String(days)}
            fault={faults.days}
          />
          <TextField
            name="settingWhy"
            label={text.why}
            size="full"
            value={typed.settingWhy}
            fault={faults.settingWhy}
          />
          <Button look="secondary" icon="check">
            {text.save}
          </Button>
        </Form>
      </Details>
    </Card>
  )
}

type RegisterProps = Pick<Props, 'agreements' | 'today'> & { readonly days: number; readonly centre: string }

/** Everything in order, to be printed or shown to a supervisor. */
export const RegisterPage = ({ agreements, today, days, centre }: RegisterProps) => (
  <Stack>
    <PageHeader title={text.registerTitle} remark={text.registerAbout(today, centre)} actions={<PrintButton />} />
    {agreements.length === 0 && (
      <EmptyState icon="handshake" title={text.none.title}>
        {text.none.body}
      </EmptyState>
    )}
    {agreements.map(agreement => (
      <Card
        id={agreement.id}
        title={agreement.title}
        actions={<AgreementTag standing={agreementStanding(agreement, today, days)} />}
      >
        <SummaryList items={factsOf(agreement)} />
      </Card>
    ))}
  </Stack>
)

export const factsOf = (agreement: Agreement) => [
  { label: text.facts.kind, value: text.kinds[agreement.kind] },
  { label: text.facts.parties, value: partiesOf(agreement).join(', ') },
  { label: text.facts.purpose, value: agreement.purpose },
  { label: text.facts.legalGround, value: groundOf(agreement) },
  { label: text.facts.whichData, value: agreement.whichData || text.noData },
  { label: text.facts.period, value: text.period(agreement.from, agreement.until) },
  { label: text.facts.signed, value: text.signed(agreement.signedOn, agreement.signedBy) },
  { label: text.facts.document, value: agreement.document || '-' },
]

/** Where no data go, no law needs to be looked up. */
const groundOf = ({ legalGround, groundSeenOn, whichData }: Agreement): string =>
  whichData === '' && groundSeenOn === null ? legalGround : text.seenOn(legalGround, groundSeenOn)
