import { People } from '../../../platform/html/components/avatar.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { initialsOf } from '../../../platform/html/initials.ts'
import type { OutreachProps } from './outreach-props.ts'
import { worksOn } from './rules.ts'
import { text } from './text.ts'

/** Who works on it and may see it; a colleague is let in, and whoever stops leaves. */
export const WorkersCard = ({ outreach, colleagues, me, due, faults }: OutreachProps) => {
  const others = colleagues.filter(({ id }) => !worksOn(outreach, id))
  return (
    <Card id="workers" title={text.workers.title}>
      <People
        people={outreach.workers.map(({ name }) => ({
          initials: initialsOf(name),
          name,
          kind: 'professional' as const,
          role: '',
        }))}
      />
      {due && others.length > 0 && (
        <Form action={`/bemoeizorg/${outreach.id}/medewerkers`}>
          <SelectField
            name="colleague"
            label={text.workers.add}
            none={text.workers.choose}
            choices={others.map(({ id, name }) => ({ value: id, label: name }))}
            fault={faults.colleague}
          />
          <Button look="secondary" small>
            {text.workers.submit}
          </Button>
        </Form>
      )}
      {due && outreach.workers.length > 1 && (
        <Form action={`/bemoeizorg/${outreach.id}/medewerkers/${me}/vertrek`} inline>
          <Button look="subtle" small>
            {text.workers.leave}
          </Button>
        </Form>
      )}
    </Card>
  )
}
