import type { Professional } from '../../../centre/index.ts'
import { evaluationWindow } from '../../../knowledge/plan/term.ts'
import { type Child, type Family, fullName, type Source, sourceWords } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { Send } from './plan-frame.view.tsx'
import { anotherFamily } from './start-plan.form.ts'
import { startText } from './start-plan.text.ts'
import type { Relative } from './start-plan.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly families: readonly Family[]
  readonly relatives: readonly Relative[]
  readonly professionals: readonly Professional[]
  /** The acting professional. */
  readonly me: string
  readonly match: string | null
  /** What the plan comes from: a concern, a match, and so on. */
  readonly source: Source | null
  /** The other reporter of the match, when they work here. */
  readonly reporter: Professional | undefined
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  /** The family has a plan: who can let others in, when known. */
  readonly hasPlan: { readonly coordinator: Professional | null } | null
}

export const StartPlanPage = (props: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/plannen', label: text.plans }]} current={startText.title} />
    <ErrorSummary faults={props.faults} />
    {props.hasPlan && <HasPlan coordinator={props.hasPlan.coordinator} />}
    <div class="cjg-reading">
      <Heading level={1}>{`${startText.title}: ${fullName(props.child)}`}</Heading>
      <Paragraph>{startText.intro}</Paragraph>
      {props.match && (
        <Notice tone="info">
          <p>{startText.matchNote}</p>
        </Notice>
      )}
      <Form action="/plannen">
        <input type="hidden" name="child" value={props.child.id} />
        {props.source && <input type="hidden" name={sourceWords[props.source.kind]} value={props.source.id} />}
        <FamilyFields {...props} />
        <ReasonField {...props} />
        <CoordinatorField {...props} />
        <ReporterField {...props} />
        <DayFields {...props} />
        <Send label={startText.start} back="/plannen" />
      </Form>
    </div>
  </>
)

const HasPlan = ({ coordinator }: { readonly coordinator: Professional | null }) => (
  <Notice tone="warning" title={startText.hasPlan} live>
    <p>
      {coordinator
        ? startText.hasPlanBody(coordinator.name, coordinator.organisation.name, coordinator.phone)
        : startText.hasPlanUnknown}
    </p>
  </Notice>
)

/** A family that is known, or a name and members for one that is not. */
const FamilyFields = ({ child, families, relatives, faults, typed }: Props) => (
  <>
    {families.length > 0 ? (
      <RadioGroup
        name="family"
        label={startText.familyLabel}
        choices={[
          ...families.map(family => ({ value: family.id, label: family.name })),
          { value: anotherFamily, label: startText.newFamily },
        ]}
        value={typed.family ?? families[0]?.id}
        fault={faults.family}
      />
    ) : (
      <input type="hidden" name="family" value={anotherFamily} />
    )}
    <TextField
      name="familyName"
      label={startText.familyName}
      hint={startText.familyNameHint}
      optional={families.length > 0}
      value={typed.familyName ?? (families.length > 0 ? '' : child.familyName)}
      fault={faults.familyName}
    />
    {relatives.length > 0 && (
      <CheckboxGroup
        name="members"
        label={startText.members(child.givenNames)}
        optional={families.length > 0}
        choices={relatives.map(({ id, name, part }) => ({ value: id, label: `${name} (${part})` }))}
        value={typed.members ?? (families.length > 0 ? '' : relatives.map(relative => relative.id))}
      />
    )}
  </>
)

const ReasonField = ({ faults, typed }: Props) => (
  <TextAreaField
    name="reason"
    label={startText.reason}
    hint={startText.reasonHint}
    value={typed.reason}
    maxlength={2000}
    fault={faults.reason}
  />
)

const CoordinatorField = ({ professionals, me, faults, typed }: Props) => (
  <SelectField
    name="coordinator"
    label={startText.coordinator}
    hint={startText.coordinatorHint}
    choices={professionals.map(({ id, name, profession, organisation }) => ({
      value: id,
      label: `${name}, ${profession}, ${organisation.name}`,
    }))}
    value={typed.coordinator ?? me}
    fault={faults.coordinator}
  />
)

const ReporterField = ({ reporter, typed }: Props) =>
  reporter ? (
    <CheckboxField
      name="inviteReporter"
      label={startText.inviteReporter(reporter.name, reporter.organisation.name)}
      checked={typed.reason === undefined || typed.inviteReporter !== undefined}
    />
  ) : null

const DayFields = ({ today, faults, typed }: Props) => {
  const usual = evaluationWindow({ kind: 'light' }, today)
  return (
    <>
      <DateField
        name="clearOn"
        label={startText.clearOn}
        hint={startText.clearOnHint}
        value={typed.clearOn ?? today.toString()}
        max={today.toString()}
        fault={faults.clearOn}
      />
      <DateField
        name="evaluateOn"
        label={startText.evaluateOn}
        hint={startText.evaluateOnHint(usual.from, usual.to)}
        value={typed.evaluateOn}
        min={today.toString()}
        fault={faults.evaluateOn}
      />
    </>
  )
}
