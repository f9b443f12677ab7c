import type { Theme } from '../../../knowledge/healthy-school/themes.ts'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { FormPage, root, type Shown } from '../form-page.view.tsx'
import { Overtaken } from '../overtaken.view.tsx'
import { around as aroundSchool, type SchoolFormProps } from '../schools/forms.view.tsx'
import { schoolPath } from '../schools/school.ts'
import { text as schoolText } from '../schools/text.ts'
import { words } from '../text.ts'
import { planPath, type SchoolPlan } from './plan.ts'
import { text as all } from './text.ts'
import { wordItems } from './word-items.ts'

const text = all.words

export type PlanFormProps = Shown & {
  readonly plan: SchoolPlan
  readonly school: string
  readonly themes: readonly Theme[]
  readonly today: Temporal.PlainDate
}

/** What every form of a plan has around it. */
export const around = (plan: SchoolPlan, school: string, path: string) => ({
  trail: [
    root,
    { href: schoolPath(plan.schoolId), label: school },
    { href: planPath(plan.id), label: all.title(words.years(plan.firstYear, plan.lastYear)) },
  ],
  action: `${planPath(plan.id)}/${path}`,
  cancel: planPath(plan.id),
})

export const NewPlanForm = ({ seen, today, faults, typed }: SchoolFormProps) => {
  const years = Array.from({ length: 6 }, (_, at) => today.year - 1 + at)
  const choices = years.map(year => ({ value: String(year), label: words.schoolYear(year) }))
  const first = String(today.month >= 8 ? today.year : today.year - 1)
  return (
    <FormPage
      {...aroundSchool(seen, 'plannen')}
      title={schoolText.plans.add}
      remark={schoolText.plans.intro}
      save={schoolText.plans.save}
      faults={faults}
    >
      <SelectField
        name="firstYear"
        label={schoolText.plans.first}
        choices={choices}
        value={typed.firstYear ?? first}
        fault={faults.firstYear}
      />
      <SelectField
        name="lastYear"
        label={schoolText.plans.last}
        choices={choices}
        value={typed.lastYear ?? first}
        fault={faults.lastYear}
      />
    </FormPage>
  )
}

type WordsProps = PlanFormProps & { readonly newer: SchoolPlan | null }

export const WordsForm = ({ plan, school, today, faults, typed, newer }: WordsProps) => (
  <FormPage
    {...around(plan, school, 'tekst')}
    title={text.title}
    save={text.save}
    faults={faults}
    version={(newer ?? plan).words.version}
    before={newer && <Overtaken now={newer.words} items={wordItems(newer)} />}
  >
    <Beginning faults={faults} typed={typed} today={today} />
    <Telling faults={faults} typed={typed} />
  </FormPage>
)

const Beginning = ({ faults, typed, today }: Shown & { readonly today: Temporal.PlainDate }) => (
  <>
    <TextAreaField
      name="startingPoint"
      label={text.startingPoint}
      hint={text.startingHint}
      value={typed.startingPoint}
      fault={faults.startingPoint}
      optional=""
    />
    <DateField
      name="testedOn"
      label={text.testedOn}
      value={typed.testedOn}
      max={today.toString()}
      fault={faults.testedOn}
      optional=""
    />
    <DateField
      name="profileDiscussedOn"
      label={text.profileOn}
      value={typed.profileDiscussedOn}
      max={today.toString()}
      fault={faults.profileDiscussedOn}
      optional=""
    />
    <NumberField
      name="budgetCents"
      label={text.budget}
      unit={text.euro}
      value={typed.budgetCents}
      fault={faults.budgetCents}
      optional=""
    />
  </>
)

const Telling = ({ faults, typed }: Shown) => (
  <>
    <TextAreaField
      name="communication"
      label={text.communication}
      hint={text.communicationHint}
      rows={3}
      value={typed.communication}
      fault={faults.communication}
      optional=""
    />
    <TextAreaField
      name="evaluation"
      label={text.evaluation}
      rows={3}
      value={typed.evaluation}
      fault={faults.evaluation}
      optional=""
    />
  </>
)
