import type { Client, Standing } from '../../platform/auth/clients/client.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Columns, Stack } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../platform/html/components/timeline.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { ScopesField } from './new-system.view.tsx'
import { StateTag } from './systems.view.tsx'
import { text } from './text.ts'

export type SecretRow = {
  readonly madeAt: Temporal.Instant
  readonly madeBy: string
  readonly works: boolean
  /** Null when no later secret ends it. */
  readonly until: Temporal.Instant | null
}

type Props = {
  readonly system: Client
  readonly organisation: string
  /** Both newest first. */
  readonly standings: readonly Standing[]
  readonly secrets: readonly SecretRow[]
  readonly tokenAddress: string
  readonly isSaved: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const SystemPage = (props: Props) => {
  const { system, organisation, isSaved, faults } = props
  return (
    <Stack>
      <ErrorSummary faults={faults} />
      {isSaved && (
        <Notice tone="positive" live>
          <p>{text.saved}</p>
        </Notice>
      )}
      <Breadcrumb
        trail={[
          { href: '/beheer', label: text.administration },
          { href: '/beheer/systemen', label: text.title },
        ]}
        current={system.name}
      />
      <PageHeader title={system.name} remark={organisation} />
      <Columns side={<Identity {...props} />}>
        <Access {...props} />
        <Secrets {...props} />
        <History {...props} />
      </Columns>
    </Stack>
  )
}

const Identity = ({ system, tokenAddress }: Props) => (
  <Card id="identity" title={text.identity}>
    <SummaryList
      items={[
        { label: text.columns.state, value: <StateTag state={system.standing.state} /> },
        { label: text.columns.used, value: text.used(system.lastUsedAt) },
        { label: text.clientId, value: <kbd>{system.id}</kbd> },
        { label: text.tokenAddress, value: <kbd>{tokenAddress}</kbd> },
      ]}
    />
  </Card>
)

const Access = ({ system, faults, typed }: Props) => (
  <Card id="access" title={text.access}>
    <Form action={`/beheer/systemen/${system.id}/toegang`}>
      <RadioGroup
        name="state"
        label={text.fields.state}
        choices={[
          { value: 'open', label: text.fields.open },
          { value: 'blocked', label: text.fields.blocked, hint: text.fields.blockedHint },
        ]}
        value={typed.state ?? system.standing.state}
        fault={faults.state}
      />
      <ScopesField value={typed.scopes ?? system.standing.scopes} fault={faults.scopes} />
      <TextField
        name="reason"
        label={text.fields.reason}
        hint={text.fields.reasonHint}
        value={typed.reason}
        fault={faults.reason}
      />
      <Button icon="check">{text.saveAccess}</Button>
    </Form>
  </Card>
)

const Secrets = ({ system, secrets, faults, typed }: Props) => (
  <Card id="secrets" title={text.secrets}>
    <Paragraph>{text.secretsAbout}</Paragraph>
    <Timeline
      items={secrets.map(({ madeAt, madeBy, works, until }) => ({
        when: text.secretMade(madeAt),
        by: madeBy,
        title: text.secretLine(until, works),
        icon: works ? ('key' as const) : ('stop' as const),
      }))}
    />
    <Form action={`/beheer/systemen/${system.id}/geheim`}>
      <RadioGroup
        name="earlier"
        label={text.earlier}
        choices={[
          { value: 'work-on', label: text.workOn },
          { value: 'at-once', label: text.atOnce, hint: text.atOnceHint },
        ]}
        value={typed.earlier ?? 'work-on'}
        fault={faults.earlier}
      />
      <Button look="secondary" icon="key">
        {text.renew}
      </Button>
    </Form>
  </Card>
)

const History = ({ standings }: Props) => (
  <Card id="history" title={text.history}>
    <Timeline
      items={standings.map(({ state, scopes, reason, setAt, setBy }) => ({
        when: format.moment(setAt),
        by: setBy,
        title: text.historyTitle(state, scopes),
        icon: state === 'open' ? ('check' as const) : ('stop' as const),
        body: <p>{reason}</p>,
      }))}
    />
  </Card>
)
