/** One form for who helps and for who delivers: is this youth help, and then what CBS asks of it. */
import { endReasons, needsAfter } from '../../../../knowledge/youth-information/trajectory.ts'
import { fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { NewDeclaration } from './declaration.ts'
import type { OpenDeclaration } from './declare.ts'
import { text } from './text.ts'

export type Shown = {
  readonly faults: Faults
  readonly typed: Typed
  readonly overtaken: boolean
  readonly justSaved: boolean
}
type Props = OpenDeclaration &
  Shown & { readonly today: Temporal.PlainDate; readonly action: string; readonly up: { href: string; label: string } }

export const DeclarationPage = (props: Props) => {
  const { child, declaration, faults, overtaken, justSaved, up } = props
  return (
    <Reading>
      <Breadcrumb trail={[up]} current={text.title} />
      <ErrorSummary faults={faults} />
      <PageHeader title={text.of(fullName(child))} remark={text.intro} />
      {justSaved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      {overtaken && declaration && (
        <Notice tone="warning">
          <p>{text.overtaken(declaration.writtenByName, declaration.writtenAt)}</p>
          <p>
            {text.overtakenNow} {wordsOf(declaration.said)}
          </p>
        </Notice>
      )}
      {declaration && <Paragraph>{text.written(declaration.writtenByName, declaration.writtenAt)}</Paragraph>}
      <Details summary={text.counts.title}>
        <Paragraph>{text.counts.yes}</Paragraph>
        <Paragraph>{text.counts.no}</Paragraph>
      </Details>
      <DeclarationForm {...props} />
    </Reading>
  )
}

const wordsOf = (said: NewDeclaration): string =>
  said.kind === 'no-youth-help'
    ? `${text.kinds['no-youth-help']}.`
    : `${[text.startsWith(said.startedOn), said.end && text.stopsWith(said.end.on, said.end.reason)]
        .filter(words => words !== null)
        .join(' ')}.`

const DeclarationForm = (props: Props) => {
  const typed = { ...wordsIn(props), ...props.typed }
  const { faults } = props
  return (
    <Form action={props.action} version={props.declaration?.version ?? 0}>
      <RadioGroup
        name="kind"
        label={text.kind}
        choices={[
          { value: 'youth-help', label: text.kinds['youth-help'] },
          { value: 'no-youth-help', label: text.kinds['no-youth-help'] },
        ]}
        value={typed.kind}
        fault={faults.kind}
      />
      <StartFields typed={typed} faults={faults} today={props.today} />
      <EndFields typed={typed} faults={faults} today={props.today} />
      <Button icon="check">{text.save}</Button>
    </Form>
  )
}

type Fields = { readonly typed: Typed; readonly faults: Faults; readonly today: Temporal.PlainDate }

const StartFields = ({ typed, faults, today }: Fields) => (
  <FieldSet legend={text.onlyYes}>
    <DateField
      name="startedOn"
      label={text.startedOn}
      hint={text.startedOnHint}
      value={typed.startedOn}
      max={today.toString()}
      fault={faults.startedOn}
    />
    <RadioGroup
      name="crisis"
      label={text.crisis}
      choices={[
        { value: 'yes', label: text.yes },
        { value: 'no', label: text.no },
      ]}
      value={typed.crisis}
      fault={faults.crisis}
      inline
    />
    <RadioGroup
      name="where"
      label={text.where}
      hint={text.whereHint}
      choices={[
        { value: 'home', label: text.wheres.home },
        { value: 'elsewhere', label: text.wheres.elsewhere },
      ]}
      value={typed.where}
      fault={faults.where}
    />
    <TextField name="postcode" label={text.postcode} value={typed.postcode} fault={faults.postcode} optional />
    <TextField
      name="municipality"
      label={text.municipality}
      value={typed.municipality}
      fault={faults.municipality}
      optional
    />
  </FieldSet>
)

const EndFields = ({ typed, faults, today }: Fields) => (
  <>
    <FieldSet legend={text.end}>
      <DateField
        name="endedOn"
        label={text.endedOn}
        value={typed.endedOn}
        max={today.toString()}
        fault={faults.endedOn}
        optional
      />
      <SelectField
        name="endReason"
        label={text.endReason}
        none={text.noReason}
        choices={endReasons.map(value => ({ value, label: text.endReasons[value] }))}
        value={typed.endReason}
        fault={faults.endReason}
        optional
      />
    </FieldSet>
    <FieldSet legend={text.measures}>
      <Paragraph>{text.measuresAbout}</Paragraph>
      <MeasureFields by="youth" typed={typed} faults={faults} />
      <MeasureFields by="parent" typed={typed} faults={faults} />
    </FieldSet>
  </>
)

const MeasureFields = ({ by, typed, faults }: Omit<Fields, 'today'> & { readonly by: 'youth' | 'parent' }) => (
  <>
    <NumberField
      name={`${by}Score`}
      label={text.score[by]}
      hint={text.scoreHint}
      whole
      value={typed[`${by}Score`]}
      fault={faults[`${by}Score`]}
      optional
    />
    <SelectField
      name={`${by}After`}
      label={text.after[by]}
      none={text.noAnswer}
      choices={needsAfter.map(value => ({ value, label: text.needAfter[value] }))}
      value={typed[`${by}After`]}
      fault={faults[`${by}After`]}
      optional
    />
  </>
)

/** What the form shows before anybody types. */
function wordsIn({ declaration, elsewhere, proposal }: OpenDeclaration): Typed {
  if (declaration === null)
    return { startedOn: `${proposal?.startedOn ?? ''}`, postcode: proposal?.postcode ?? '', where: '' }
  const { said } = declaration
  if (said.kind === 'no-youth-help') return { kind: said.kind }
  const measures = said.measures.flatMap(({ by, satisfaction, needAfter }) => [
    [`${by}Score`, `${satisfaction ?? ''}`],
    [`${by}After`, needAfter ?? ''],
  ])
  return {
    ...{ kind: said.kind, startedOn: `${said.startedOn}`, crisis: said.crisis },
    where: said.residence.kind === 'postcode' ? 'home' : 'elsewhere',
    ...{ postcode: said.residence.kind === 'postcode' ? said.residence.postcode : '', municipality: elsewhere },
    ...{ endedOn: `${said.end?.on ?? ''}`, endReason: said.end?.reason ?? '' },
    ...Object.fromEntries(measures),
  }
}
