import { type Child, fullName } from '../../../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { reasons } from './glass.ts'
import { text } from './text.ts'

type Props = { readonly child: Child; readonly faults: Faults; readonly typed: Typed }

/** Nothing of the record: only whose it is, and what opening it means. */
export const GlassPage = ({ child, faults, typed }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.title} remark={text.about(fullName(child))} />
    <Notice tone="warning">
      <p>{text.rules}</p>
    </Notice>
    <Form action={`/jeugd/${child.id}/noodtoegang`}>
      <RadioGroup
        name="because"
        label={text.fields.because}
        choices={reasons.map(reason => ({ value: reason, label: text.because[reason] }))}
        value={typed.because}
        fault={faults.because}
      />
      <TextAreaField
        name="explanation"
        label={text.fields.explanation}
        hint={text.fields.explanationHint}
        rows={3}
        maxlength={500}
        value={typed.explanation}
        fault={faults.explanation}
      />
      <ButtonRow>
        <Button icon="lock">{text.open}</Button>
        <ButtonLink href="/jeugd" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)
