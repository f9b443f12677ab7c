import type { Organisation } from '../../../centre/index.ts'
import type { School } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { Ways } from '../../../platform/html/components/ways.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { CareTeam } from '../care-team.ts'
import { text as words } from '../text.ts'
import { text } from './text.ts'

type Props = {
  readonly teams: readonly CareTeam[]
  /** Without a team yet. */
  readonly schools: readonly School[]
  readonly organisations: readonly Organisation[]
  readonly faults: Faults
  readonly typed: Typed
}

const says = text.administration

export const TeamsAdministrationPage = ({ teams, schools, organisations, faults, typed }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/beheer', label: says.toAdministration }]} current={says.title} />
    <ErrorSummary faults={faults} />
    <PageHeader title={says.title} remark={says.about} />
    <Columns
      side={
        <Card id="nieuw" title={says.open}>
          <Form action="/beheer/zorgteams">
            <SelectField
              name="school"
              label={says.school}
              choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
              none=""
              value={typed.school}
              fault={faults.school}
            />
            <SelectField
              name="organisation"
              label={says.organisation}
              choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              none={says.noOrganisation}
              value={typed.organisation}
              optional
            />
            <Button icon="add">{says.open}</Button>
          </Form>
        </Card>
      }
    >
      <Card id="teams" title={words.title}>
        {teams.length === 0 ? (
          <Paragraph>{says.none}</Paragraph>
        ) : (
          <Ways
            ways={teams.map(({ id, school, members }) => ({
              href: `/schoolzorg/teams/${id}/leden`,
              label: school.name,
              icon: 'school' as const,
              remark: format.count(members.filter(({ until }) => until === null).length, 'lid', 'leden'),
            }))}
          />
        )}
        <Ways ways={[{ href: '/beheer/zorgteams/bewaartermijn', label: says.retention, icon: 'archive' }]} />
      </Card>
    </Columns>
  </>
)
