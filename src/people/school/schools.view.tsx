import { Button, ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Columns, Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Table } from '../../platform/html/components/table.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { type School, schoolKinds } from '../person.ts'
import { schoolKindWords, text } from './text.ts'

type Props = {
  readonly schools: readonly School[]
  /** How many children go to each school, by its id. */
  readonly counts: ReadonlyMap<string, number>
  /** The reader may see who goes there. */
  readonly maySeeClasses: boolean
  readonly isOpened: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const SchoolsPage = (props: Props) => (
  <Stack>
    <ErrorSummary faults={props.faults} />
    {props.isOpened && (
      <Notice tone="positive" live>
        {text.opened}
      </Notice>
    )}
    <PageHeader title={text.title} remark={text.remark} />
    <Columns side={<OpenForm {...props} />}>
      <Card id="scholen" title={text.title}>
        {props.schools.length === 0 ? (
          <EmptyState icon="school" title={text.none.title}>
            {text.none.body}
          </EmptyState>
        ) : (
          <List {...props} />
        )}
      </Card>
    </Columns>
  </Stack>
)

const List = ({ schools, counts, maySeeClasses }: Props) => (
  <Table
    caption={text.title}
    columns={[
      { label: text.columns.school },
      { label: text.columns.kind },
      { label: text.columns.brin },
      { label: text.columns.children, numeric: true },
    ]}
    rows={schools.map(school => [
      maySeeClasses ? (
        <a class="nl-link" href={`/scholen/${school.id}`}>
          {school.name}
        </a>
      ) : (
        school.name
      ),
      schoolKindWords[school.kind],
      school.brin ?? '–',
      format.number(counts.get(school.id) ?? 0),
    ])}
  />
)

const OpenForm = ({ faults, typed }: Props) => (
  <Card id="toevoegen" title={text.open.title}>
    <Form action="/scholen">
      <TextField name="name" label={text.open.name} value={typed.name} fault={faults.name} size="full" />
      <RadioGroup
        name="kind"
        label={text.open.kind}
        choices={schoolKinds.map(value => ({ value, label: schoolKindWords[value] }))}
        value={typed.kind ?? 'primary'}
        fault={faults.kind}
      />
      <TextField
        name="brin"
        label={text.open.brin}
        hint={text.open.brinHint}
        value={typed.brin}
        fault={faults.brin}
        optional=""
      />
      <Button icon="add" look="secondary">
        {text.open.save}
      </Button>
    </Form>
  </Card>
)

/** The way to a session for this school; the slice that has it decides who may. */
export const PlanLink = ({ school }: { readonly school: School }) => (
  <ButtonLink href={`/vaccinatiesessies/nieuw?school=${school.id}`} icon="vaccine">
    {text.classes.plan}
  </ButtonLink>
)
