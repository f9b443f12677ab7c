import { groupParts } from '../../../knowledge/healthy-school/pillars.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../platform/html/components/hidden-text.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { FormPage } from '../form-page.view.tsx'
import { words } from '../text.ts'
import { around, type PlanFormProps } from './forms.view.tsx'
import { planPath, type SchoolPlan } from './plan.ts'
import { text as all } from './text.ts'

const text = all.group

export const GroupCard = ({ plan }: { readonly plan: SchoolPlan }) => (
  <Card id="werkgroep" title={text.title} actions={<Link href={`${planPath(plan.id)}/werkgroep`}>{text.add}</Link>}>
    {plan.group.length === 0 && <Paragraph>{text.none}</Paragraph>}
    {plan.group.map(({ id, part, name, people }) => {
      const line = text.line(words.part[part], name, people)
      return (
        <Form action={`${planPath(plan.id)}/werkgroep/${id}/weg`} inline>
          <Paragraph>{line}</Paragraph>
          <Button look="subtle" small>
            {text.remove}
            <HiddenText>: {line}</HiddenText>
          </Button>
        </Form>
      )
    })}
  </Card>
)

export const MemberForm = ({ plan, school, faults, typed }: PlanFormProps) => (
  <FormPage {...around(plan, school, 'werkgroep')} title={text.add} save={text.save} faults={faults}>
    <SelectField
      name="part"
      label={text.part}
      choices={groupParts.map(value => ({ value, label: words.part[value] }))}
      value={typed.part ?? 'teacher'}
      fault={faults.part}
    />
    <TextField name="name" label={text.name} hint={text.nameHint} value={typed.name} fault={faults.name} optional="" />
    <NumberField name="people" label={text.people} whole value={typed.people ?? '1'} fault={faults.people} />
  </FormPage>
)
