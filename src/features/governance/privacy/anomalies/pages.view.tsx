import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type FoundDay, outcomes } from './finding.ts'
import { text } from './text.ts'

const here = '/beheer/privacy/toegang'
const privacy = { href: '/beheer/privacy', label: text.up }

type Props = { readonly findings: readonly FoundDay[]; readonly roleOf: (roles: string) => string }

export const FindingsPage = ({ findings, roleOf }: Props) => {
  const open = findings.filter(({ outcome }) => outcome === null)
  const decided = findings.filter(({ outcome }) => outcome !== null)
  return (
    <Stack>
      <Breadcrumb trail={[{ href: '/beheer', label: 'Beheer' }, privacy]} current={text.title} />
      <PageHeader title={text.title} remark={text.waiting(open.length)} />
      <Paragraph>{text.intro}</Paragraph>
      {open.length === 0 ? (
        <EmptyState
          title={text.none.title}
          icon="shield"
          action={{ href: `${here}/instelling`, label: text.setting.link }}
        >
          {text.none.body}
        </EmptyState>
      ) : (
        <Card id="open" title={text.open}>
          <FindingsTable caption={text.open} findings={open} roleOf={roleOf} />
        </Card>
      )}
      {decided.length > 0 && (
        <Card id="bekeken" title={text.decided}>
          <FindingsTable caption={text.decided} findings={decided} roleOf={roleOf} />
        </Card>
      )}
      <Paragraph>{text.notShown}</Paragraph>
      {open.length > 0 && (
        <p>
          <Link href={`${here}/instelling`}>{text.setting.link}</Link>
        </p>
      )}
    </Stack>
  )
}

const FindingsTable = ({ caption, findings, roleOf }: Props & { readonly caption: string }) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.who },
      { label: text.columns.day, oneLine: true },
      { label: text.columns.kind },
      { label: text.columns.files, numeric: true },
      { label: text.columns.outcome },
    ]}
    rows={findings.map(({ id, actor, on, kind, files, outcome }) => [
      <>
        <Link href={`${here}/${id}`}>{actor.name}</Link>, {roleOf(actor.roles)}
      </>,
      format.day(on),
      text.kind[kind],
      format.number(files),
      outcome ? text.outcome[outcome.outcome] : '–',
    ])}
  />
)

type OneProps = {
  readonly finding: FoundDay
  readonly role: string
  readonly faults: Faults
  readonly typed: Typed
  readonly overtaken: boolean
  readonly justSaved: boolean
}

export const FindingPage = (props: OneProps) => {
  const { finding, role, faults, overtaken, justSaved } = props
  const median = (value: number | null) => (value === null ? text.facts.unknown : format.number(value, 1))
  return (
    <Reading>
      <Breadcrumb
        trail={[{ href: '/beheer', label: 'Beheer' }, privacy, { href: here, label: text.title }]}
        current={finding.actor.name}
      />
      <ErrorSummary faults={faults} />
      <PageHeader title={text.of(finding.actor.name)} remark={text.kind[finding.kind]} />
      {justSaved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      {overtaken && <Notice tone="warning">{text.overtaken}</Notice>}
      <SummaryList
        items={[
          { label: text.facts.day, value: format.day(finding.on) },
          { label: text.facts.roles, value: role },
          { label: text.facts.files, value: format.number(finding.files) },
          { label: text.facts.own, value: median(finding.ownMedian) },
          { label: text.facts.peers, value: median(finding.peerMedian) },
        ]}
      />
      <p>
        <Link href={`/beheer/logboek?van=${finding.on}&tot=${finding.on}`}>{text.log}</Link>
      </p>
      {finding.outcome && (
        <Card id="uitkomst" title={text.outcome[finding.outcome.outcome]}>
          <Paragraph>{finding.outcome.words}</Paragraph>
          <Paragraph>{text.decidedBy(finding.outcome.byName, finding.outcome.at)}</Paragraph>
        </Card>
      )}
      {(finding.outcome === null || overtaken) && <OutcomeForm {...props} />}
    </Reading>
  )
}

const OutcomeForm = ({ finding, faults, typed }: OneProps) => (
  <Card id="vraag" title={text.ask}>
    <Paragraph>{text.askAbout}</Paragraph>
    <Form action={`${here}/${finding.id}`}>
      <RadioGroup
        name="outcome"
        label={text.decide.outcome}
        choices={outcomes.map(value => ({ value, label: text.outcome[value] }))}
        value={typed.outcome}
        fault={faults.outcome}
      />
      <TextAreaField
        name="words"
        label={text.decide.words}
        hint={text.decide.wordsHint}
        rows={4}
        value={typed.words}
        fault={faults.words}
      />
      <Button icon="check">{text.decide.submit}</Button>
    </Form>
  </Card>
)
