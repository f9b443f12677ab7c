import { fullName, type School } from '../../../../people/index.ts'
import { Button, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Counted } from '../sessions/sessions-page.ts'
import type { Candidate } from './candidates.ts'
import type { Round } from './invitation.ts'
import { type Chosen, groupMoments } from './invitations.form.ts'
import { invitationText as words } from './text.ts'

export type InviteProps = Chosen & {
  readonly schools: readonly School[]
  /** Of the chosen school. */
  readonly classes: readonly string[]
  /** Null until a group was chosen. */
  readonly candidates: readonly Candidate[] | null
  readonly sessions: readonly Counted[]
  readonly rounds: readonly Round[]
  readonly nobodyLeft: boolean
}

export const InvitePage = (props: InviteProps) => (
  <Stack>
    <ErrorSummary faults={props.faults} />
    <PageHeader title={words.title} remark={words.remark} />
    {props.nobodyLeft && (
      <Notice tone="info">
        <p>{words.round.nobody}</p>
      </Notice>
    )}
    <Columns side={<Rounds rounds={props.rounds} />}>
      <Choose {...props} />
      {props.candidates && <Preview {...props} candidates={props.candidates} />}
    </Columns>
  </Stack>
)

const Choose = ({ schools, classes, typed, faults }: InviteProps) => (
  <Card id="wie" title={words.choose.title}>
    <QueryForm action="/uitnodigen">
      <SelectField
        name="moment"
        label={words.choose.moment}
        choices={groupMoments.map(({ code, label }) => ({ value: code, label }))}
        value={typed.moment || '16'}
        fault={faults.moment}
      />
      <SelectField
        name="school"
        label={words.choose.school}
        choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
        none={words.choose.noSchool}
        value={typed.school}
        fault={faults.school}
      />
      {classes.length > 0 && (
        <SelectField
          name="className"
          label={words.choose.className}
          choices={classes.map(value => ({ value, label: value }))}
          none={words.choose.allClasses}
          value={typed.className}
        />
      )}
      <NumberField
        name="year"
        label={words.choose.year}
        hint={words.choose.yearHint}
        value={typed.year}
        fault={faults.year}
        whole
        optional
      />
      <ButtonRow>
        <Button look="secondary" icon="search">
          {words.choose.show}
        </Button>
      </ButtonRow>
    </QueryForm>
  </Card>
)

type PreviewProps = InviteProps & { readonly candidates: readonly Candidate[] }

const Preview = (props: PreviewProps) => {
  const { candidates } = props
  const invited = candidates.filter(({ standing }) => standing.kind === 'to-invite').length
  return (
    <Card id="groep" title={words.preview.title}>
      {candidates.length === 0 ? (
        <EmptyState icon="users" title={words.preview.nobody.title}>
          {words.preview.nobody.body}
        </EmptyState>
      ) : (
        <>
          <Paragraph>
            <strong>{words.preview.conclusion(invited, candidates.length)}</strong>
          </Paragraph>
          {invited > 0 && <Inviting {...props} invited={invited} />}
          <Members candidates={candidates} />
        </>
      )}
    </Card>
  )
}

const Inviting = ({ typed, sessions, invited }: PreviewProps & { readonly invited: number }) => (
  <Form action="/uitnodigen">
    {(['moment', 'school', 'className', 'year'] as const).map(name => (
      <input type="hidden" name={name} value={typed[name] ?? ''} />
    ))}
    {sessions.length > 0 && (
      <CheckboxGroup
        name="session"
        label={words.preview.sessions}
        hint={words.preview.sessionsHint}
        choices={sessions.map(({ session, free }) => ({
          value: session.id,
          label: words.preview.session(session, free),
        }))}
        value=""
        optional=""
      />
    )}
    <ButtonRow>
      <Button icon="mail">{words.preview.invite(invited)}</Button>
    </ButtonRow>
  </Form>
)

const Members = ({ candidates }: Pick<PreviewProps, 'candidates'>) => (
  <Table
    caption={words.preview.title}
    columns={[
      { label: words.preview.columns.child },
      { label: words.preview.columns.born, oneLine: true },
      { label: words.preview.columns.standing },
    ]}
    rows={candidates.map(({ child, className, standing }) => [
      <CellLines remark={className ?? ''}>
        <a class="nl-link" href={`/jeugd/${child.id}`}>
          {fullName(child)}
        </a>
      </CellLines>,
      format.shortDay(child.birth.on),
      standing.kind === 'to-invite' ? <strong>{words.standing(standing)}</strong> : words.standing(standing),
    ])}
  />
)

const Rounds = ({ rounds }: Pick<InviteProps, 'rounds'>) => (
  <Card id="rondes" title={words.rounds.title}>
    {rounds.length === 0 && <Paragraph>{words.rounds.none}</Paragraph>}
    <ul class="cjg-stack">
      {rounds.map(round => (
        <li>
          <a class="nl-link" href={`/uitnodigen/${round.id}`}>
            {words.round.titleOf(round)}
          </a>
          <p class="cjg-remark">{words.groupOf(round)}</p>
          <p class="cjg-remark">{words.rounds.by(round)}</p>
        </li>
      ))}
    </ul>
  </Card>
)
