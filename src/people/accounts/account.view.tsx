import type { Identity } from '../../platform/auth/invitations/invitation.ts'
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
import { Timeline, type TimelineItem } from '../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { fullName } from '../person.ts'
import type { PersonOfChild, PersonsAccount } from './account-of-person.ts'
import { text } from './text.ts'

export type Deed = 'sent' | 'withdrawn' | 'turned'
type Props = PersonOfChild & {
  readonly standing: PersonsAccount
  readonly history: readonly TimelineItem[]
  readonly identities: readonly Identity[]
  readonly done: Deed | null
  readonly faults: Faults
  readonly typed: Typed
}

export const AccountPage = (props: Props) => {
  const { child, person, standing, history, done, faults } = props
  return (
    <Stack>
      <ErrorSummary faults={faults} />
      {done && (
        <Notice tone="positive" live>
          <p>{text[done]}</p>
        </Notice>
      )}
      <Breadcrumb
        trail={[
          { href: '/jeugd', label: text.children },
          { href: `/jeugd/${child.id}/gezin`, label: fullName(child) },
        ]}
        current={text.link}
      />
      <PageHeader title={text.title(fullName(person))} remark={text.about} />
      <Columns
        side={
          <Card id="history" title={text.history}>
            {history.length === 0 ? <Paragraph>{text.nothingYet}</Paragraph> : <Timeline items={history} />}
          </Card>
        }
      >
        <State {...props} />
        {standing.account === undefined && standing.roles.length === 0 ? (
          <Notice tone="info">
            <p>{person.id === child.id ? text.tooYoung : text.nobody}</p>
          </Notice>
        ) : (
          <LinkCard {...props} />
        )}
        {standing.account && <TurnCard {...props} />}
      </Columns>
    </Stack>
  )
}

const base = ({ child, person }: PersonOfChild): string => `/jeugd/${child.id}/gezin/${person.id}/account`

const State = (props: Props) => {
  const { account, open } = props.standing
  return (
    <Card id="state" title={text.state}>
      <SummaryList
        items={[
          { label: text.state, value: stateWords(props.standing) },
          ...(account ? [{ label: text.signsIn, value: wayWords(props.standing) }] : []),
        ]}
      />
      {open && (
        <>
          <Paragraph>{text.openLink(open.expiresAt, open.madeBy)}</Paragraph>
          <Form action={`${base(props)}/intrekken`}>
            <Button look="secondary">{text.withdraw}</Button>
          </Form>
        </>
      )}
    </Card>
  )
}

function stateWords({ account, open }: PersonsAccount): string {
  if (account) return account.isLocked ? text.states.locked : text.states.open
  return open ? text.states.invited : text.states.none
}

function wayWords({ account, open }: PersonsAccount): string {
  if (account?.hasPassword) return text.ways.password
  return open ? text.ways.nothing : text.ways.provider
}

const LinkCard = (props: Props) => {
  const { standing, person, identities, faults, typed } = props
  const isRenewal = standing.account !== undefined
  return (
    <Card id="link" title={isRenewal ? text.renew : text.invite}>
      <Paragraph>{isRenewal ? text.renewAbout : text.inviteAbout}</Paragraph>
      <Form action={base(props)}>
        <RadioGroup
          name="identity"
          label={text.identityLabel}
          hint={text.identityHint}
          choices={identities.map(value => ({ value, label: text.identity[value] }))}
          value={typed.identity}
          fault={faults.identity}
        />
        <TextField name="note" label={text.note} hint={text.noteHint} value={typed.note} fault={faults.note} />
        <TextField
          name="email"
          type="email"
          label={text.email}
          hint={text.emailHint}
          value={typed.email ?? person.email ?? ''}
          fault={faults.email}
        />
        <Button icon="mail" look={isRenewal ? 'secondary' : 'primary'}>
          {standing.open ? text.again : text.send}
        </Button>
      </Form>
    </Card>
  )
}

const TurnCard = (props: Props) => {
  const { standing, faults, typed } = props
  const choices = standing.account?.isLocked ? (['open', 'closed'] as const) : (['locked', 'closed'] as const)
  return (
    <Card id="turn" title={text.turn}>
      <Paragraph>{text.turnAbout}</Paragraph>
      <Form action={`${base(props)}/stand`}>
        <RadioGroup
          name="to"
          label={text.turnLabel}
          choices={choices.map(value => ({ value, label: text.to[value] }))}
          value={typed.to}
          fault={faults.to}
        />
        <TextField
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={typed.reason}
          fault={faults.reason}
        />
        <Button look="negative" icon="lock">
          {text.save}
        </Button>
      </Form>
    </Card>
  )
}
