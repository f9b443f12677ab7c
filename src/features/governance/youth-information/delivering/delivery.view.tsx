/** The delivery to CBS, for who makes and who releases it. */
import { deadlineOf, type HalfYear, halfYearName, lastDay } from '../../../../knowledge/youth-information/half-year.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Delivery } from './delivery.ts'
import type { NamedFault, Prepared } from './prepare.ts'
import { text } from './text.ts'

const here = '/beheer/jeugdinformatie'
type Day = Temporal.PlainDate

export type PeriodLine = {
  readonly period: HalfYear
  readonly latest: Delivery | null
  readonly hasHelp: boolean
}

export const PeriodsPage = ({ lines, today }: { readonly lines: readonly PeriodLine[]; readonly today: Day }) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    <Table
      caption={text.periods}
      columns={[{ label: text.columns.period }, { label: text.columns.by }, { label: text.columns.standing }]}
      rows={lines.map(line => [
        <Link href={`${here}?periode=${halfYearName(line.period)}`}>{text.periodWords(line.period)}</Link>,
        text.deadline(line.period),
        <StandingTag {...line} today={today} />,
      ])}
    />
    <Paragraph>{text.layout}</Paragraph>
  </Stack>
)

const StandingTag = ({ period, latest, hasHelp, today }: PeriodLine & { readonly today: Day }) => {
  const { standing } = text
  if (latest?.sending) return <Tag tone="positive">{standing.sent}</Tag>
  if (Temporal.PlainDate.compare(today, lastDay(period)) <= 0) return <Tag tone="info">{standing.running}</Tag>
  if (!hasHelp && !latest) return <Tag tone="neutral">{standing.none}</Tag>
  const isLate = Temporal.PlainDate.compare(today, deadlineOf(period)) > 0
  const words = latest?.release ? standing.toSend : latest ? standing.toRelease : standing.toMake
  return <Tag tone="warning">{isLate ? `${words}, ${standing.late}` : words}</Tag>
}

export type PeriodProps = {
  readonly period: HalfYear
  readonly prepared: Prepared
  readonly deliveries: readonly Delivery[]
  readonly me: string
  readonly today: Day
  readonly done: keyof typeof text.done | null
  readonly refused: keyof typeof text.refused | null
  readonly faults: Faults
  readonly typed: Typed
}

export const PeriodPage = (props: PeriodProps) => {
  const { period, prepared, deliveries, today, done, refused, faults } = props
  const isOver = Temporal.PlainDate.compare(today, lastDay(period)) > 0
  const isReady = isOver && prepared.faults.length === 0
  return (
    <Stack>
      <Breadcrumb
        trail={[
          { href: '/beheer', label: text.back },
          { href: here, label: text.title },
        ]}
        current={text.periodWords(period)}
      />
      <ErrorSummary faults={faults} />
      <PageHeader title={text.titleOf(period)} remark={`${text.columns.by} ${text.deadline(period)}.`} />
      {done && (
        <Notice tone="positive" live>
          {text.done[done]}
        </Notice>
      )}
      {refused && <Notice tone="warning">{text.refused[refused]}</Notice>}
      <Conclusion prepared={prepared} isOver={isOver} />
      {prepared.faults.length > 0 && <FaultsCard faults={prepared.faults} />}
      <Card id="leveringen" title={text.deliveries}>
        {deliveries.length === 0 && <Paragraph>{text.noDeliveries}</Paragraph>}
        {deliveries.map((delivery, place) => (
          <DeliveryPart {...props} delivery={delivery} isLatest={place === 0} />
        ))}
        {isReady && <MakeForm period={period} latest={deliveries[0]} />}
      </Card>
      <Paragraph>{text.looked}</Paragraph>
      <Paragraph>{text.layout}</Paragraph>
    </Stack>
  )
}

const Conclusion = ({ prepared, isOver }: { readonly prepared: Prepared; readonly isOver: boolean }) =>
  prepared.faults.length > 0 ? (
    <Notice tone="negative">{text.summary.faulty(prepared.faults.length)}</Notice>
  ) : (
    <Notice tone={isOver ? 'positive' : 'info'}>
      {text.summary.clean(prepared.records.length)} {!isOver && text.summary.running}
    </Notice>
  )

const FaultsCard = ({ faults }: { readonly faults: readonly NamedFault[] }) => (
  <Card id="fouten" title={text.faults}>
    <Table
      caption={text.faults}
      columns={[
        { label: text.faultColumns.child },
        { label: text.faultColumns.field },
        { label: text.faultColumns.reason, sentences: true },
        { label: text.faultColumns.mend, hiddenLabel: true },
      ]}
      rows={faults.map(({ lightHelp, name, field, reason }) => [
        name,
        text.fieldOf(field),
        text.reason[reason],
        <Link href={`${here}/hulp/${lightHelp}`}>{text.mend}</Link>,
      ])}
    />
  </Card>
)

const MakeForm = ({ period, latest }: { readonly period: HalfYear; readonly latest: Delivery | undefined }) => (
  <Form action={`${here}/leveringen`} version={latest?.ordinal ?? 0}>
    <input type="hidden" name="periode" value={halfYearName(period)} />
    <Paragraph>{text.make.about}</Paragraph>
    <Button icon="check" look={latest ? 'secondary' : 'primary'}>
      {latest ? text.make.again : text.make.submit}
    </Button>
  </Form>
)

type PartProps = PeriodProps & { readonly delivery: Delivery; readonly isLatest: boolean }

const DeliveryPart = (props: PartProps) => {
  const { ordinal, records, made, release, sending, fingerprint } = props.delivery
  return (
    <section class="cjg-stack">
      <h3 class="nl-heading nl-heading--level-3">{text.delivery(ordinal, records)}</h3>
      <Paragraph>{text.madeBy(made.byName, made.at)}.</Paragraph>
      {release && <Paragraph>{text.releasedBy(release.byName, release.at)}.</Paragraph>}
      {sending && <Paragraph>{text.sentBy(sending.byName, sending.on, sending.receipt)}</Paragraph>}
      {props.isLatest ? <NextStep {...props} /> : <Paragraph>{text.overwritten}</Paragraph>}
      <Details summary={text.fingerprint}>
        <code class="cjg-code">{fingerprint}</code>
      </Details>
    </section>
  )
}

const NextStep = ({ delivery: { id, made, release, sending }, me, today, faults, typed }: PartProps) => {
  if (release === null && made.by === me) return <Notice tone="info">{text.waitsForOther}</Notice>
  if (release === null)
    return (
      <Form action={`${here}/leveringen/${id}/vrijgave`}>
        <Button icon="check">{text.release}</Button>
      </Form>
    )
  return (
    <>
      <Paragraph>{text.downloadHint}</Paragraph>
      <ButtonLink href={`${here}/leveringen/${id}/jeugdhulp.csv`} look={sending ? 'secondary' : 'primary'}>
        {text.download}
      </ButtonLink>
      {sending === null && (
        <Form action={`${here}/leveringen/${id}/verzending`}>
          <DateField
            name="on"
            label={text.send.on}
            value={typed.on ?? today.toString()}
            max={today.toString()}
            fault={faults.on}
          />
          <TextField
            name="receipt"
            label={text.send.receipt}
            hint={text.send.receiptHint}
            size="full"
            value={typed.receipt}
            fault={faults.receipt}
          />
          <Button look="secondary">{text.send.submit}</Button>
        </Form>
      )}
    </>
  )
}
