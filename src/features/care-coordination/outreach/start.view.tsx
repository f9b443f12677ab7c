import { outreachGrounds } from '../../../knowledge/outreach/outreach.ts'
import { type Child, fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { precautions } from './outreach.ts'
import { text } from './text.ts'

type Props = { readonly child: Child; readonly faults: Faults; readonly typed: Typed }

export const StartOutreachPage = ({ child, faults, typed }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/bemoeizorg', label: text.title }]} current={text.start.title} />
    <ErrorSummary faults={faults} />
    <Reading>
      <PageHeader title={text.start.title} remark={text.start.intro(fullName(child))} />
      <Form action="/bemoeizorg">
        <input type="hidden" name="child" value={child.id} />
        <TextAreaField
          name="reason"
          label={text.start.reason}
          hint={text.start.reasonHint}
          value={typed.reason}
          fault={faults.reason}
        />
        <RadioGroup
          name="ground"
          label={text.ground}
          hint={text.groundHint}
          choices={outreachGrounds.map(value => ({ value, label: text.grounds[value] }))}
          value={typed.ground}
          fault={faults.ground}
        />
        <TextAreaField
          name="groundWords"
          label={text.groundWords}
          value={typed.groundWords}
          fault={faults.groundWords}
          rows={3}
        />
        <RadioGroup
          name="precaution"
          label={text.safety.how}
          choices={precautions.map(value => ({ value, label: text.precautions[value] }))}
          value={typed.precaution}
          fault={faults.precaution}
        />
        <TextAreaField
          name="safetyWords"
          label={text.safety.words}
          hint={text.safety.wordsHint}
          value={typed.safetyWords}
          fault={faults.safetyWords}
          rows={3}
          optional
        />
        <ButtonRow>
          <Button icon="check">{text.start.submit}</Button>
          <ButtonLink href={`/jeugd/${child.id}/gezin`} look="subtle">
            {text.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Reading>
  </>
)
