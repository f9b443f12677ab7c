import type { Professional } from '../../../centre/index.ts'
import { anonymousRules, under16Rules } from '../../../knowledge/care-team/gate.ts'
import { professions } from '../../../knowledge/care-team/professions.ts'
import { rhythms } from '../../../knowledge/care-team/rhythm.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { CareTeam, Member } from '../care-team.ts'
import { text as words } from '../text.ts'
import { text } from './text.ts'

export type KeepProps = {
  readonly team: CareTeam
  readonly professionals: readonly Professional[]
  readonly today: Temporal.PlainDate
  /** Kept by an administrator, who sees the list of teams and not what they speak of. */
  readonly fromOffice: boolean
  readonly done: boolean
  readonly isStale: boolean
  readonly faults: Faults
  readonly typed: Typed
}

/** Who sits in a team and what it agreed: nothing of anybody who is discussed. */
export const KeepPage = (props: KeepProps) => (
  <>
    <Breadcrumb trail={[props.fromOffice ? toOffice : toTeams]} current={text.members.keep} />
    <ErrorSummary faults={props.faults} />
    {props.done && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    {props.isStale && (
      <Notice tone="warning" live>
        {text.agreement.stale}
      </Notice>
    )}
    <PageHeader title={`${text.members.keep}: ${words.team(props.team.school.name)}`} remark={text.members.about} />
    <Columns side={<AgreementCard {...props} />}>
      <MembersCard {...props} />
    </Columns>
  </>
)

const toTeams = { href: '/schoolzorg', label: words.title }
const toOffice = { href: '/beheer/zorgteams', label: text.administration.title }

const MembersCard = (props: KeepProps) => (
  <Card id="leden" title={text.members.title}>
    {props.team.members.length === 0 ? (
      <Paragraph>{text.members.none}</Paragraph>
    ) : (
      <Table
        caption={text.members.title}
        columns={text.members.columns.map((label, place) => ({ label, hiddenLabel: place === 3 }))}
        rows={props.team.members.map(member => [
          <CellLines remark={member.organisation.name}>{member.name}</CellLines>,
          words.profession[member.profession],
          member.until ? text.members.until(member.until) : text.members.since(member.from),
          member.until ? '' : <EndForm member={member} {...props} />,
        ])}
      />
    )}
    <Details summary={text.members.add} open={props.team.members.length === 0 || hasMemberFault(props.faults)}>
      <AddForm {...props} />
    </Details>
  </Card>
)

const hasMemberFault = (faults: Faults): boolean => ['professional', 'profession', 'from'].some(name => name in faults)

const EndForm = ({ team, member, today }: KeepProps & { readonly member: Member }) => (
  <Details summary={text.members.end}>
    <Form action={`/schoolzorg/teams/${team.id}/leden/${member.id}/einde`}>
      <DateField name="until" id={`until-${member.id}`} label={text.members.endOf} value={today.toString()} />
      <Button look="secondary" small aria-label={`${text.members.end}: ${member.name}`}>
        {text.members.end}
      </Button>
    </Form>
  </Details>
)

const AddForm = ({ team, professionals, today, faults, typed }: KeepProps) => (
  <Form action={`/schoolzorg/teams/${team.id}/leden`}>
    <SelectField
      name="professional"
      label={text.members.who}
      choices={professionals.map(({ id, name, profession, organisation }) => ({
        value: id,
        label: `${name}, ${profession}, ${organisation.name}`,
      }))}
      none=""
      value={typed.professional}
      fault={faults.professional}
    />
    <SelectField
      name="profession"
      label={text.members.as}
      choices={professions.map(value => ({ value, label: words.profession[value] }))}
      none=""
      value={typed.profession}
      fault={faults.profession}
    />
    <DateField name="from" label={text.members.from} value={typed.from ?? today.toString()} fault={faults.from} />
    <Button icon="add">{text.members.save}</Button>
  </Form>
)

const AgreementCard = ({ team, faults, typed }: KeepProps) => {
  const { agreement } = team
  const { agreement: says } = text
  const shown = { ...agreement, ...typed }
  const choices = <V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>) =>
    values.map(value => ({ value, label: labels[value] }))
  const yesNo = choices(['no', 'yes'] as const, says.yesNo)
  return (
    <Card id="afspraken" title={says.title}>
      <Paragraph look="small">
        {agreement.setAt ? says.setBy(agreement.setByName, agreement.setAt) : says.proposal}
      </Paragraph>
      <Form action={`/schoolzorg/teams/${team.id}/afspraken`} version={agreement.setAt?.toString() ?? ''}>
        <RadioGroup
          name="rhythm"
          label={says.rhythmLabel}
          choices={choices(rhythms, says.rhythm)}
          value={shown.rhythm}
        />
        <RadioGroup
          name="anonymous"
          label={says.anonymousLabel}
          choices={choices(anonymousRules, says.anonymous)}
          value={shown.anonymous}
        />
        <RadioGroup
          name="under16"
          label={says.under16Label}
          hint={says.under16Hint}
          choices={choices(under16Rules, says.under16)}
          value={shown.under16}
        />
        <RadioGroup name="schoolLeads" label={says.schoolLeadsLabel} choices={yesNo} value={shown.schoolLeads} inline />
        <RadioGroup
          name="familiesAsk"
          label={says.familiesAskLabel}
          hint={says.familiesAskHint}
          choices={yesNo}
          value={shown.familiesAsk}
          inline
        />
        <TextField
          name="source"
          label={says.source}
          hint={says.sourceHint}
          size="full"
          value={shown.source}
          fault={faults.source}
        />
        <Button look="secondary" icon="check">
          {says.save}
        </Button>
      </Form>
    </Card>
  )
}
