import { Breadcrumb } from '../html/components/breadcrumb.view.tsx'
import { Button } from '../html/components/button.view.tsx'
import { Reading } from '../html/components/columns.view.tsx'
import { ErrorSummary } from '../html/components/error-summary.view.tsx'
import { Form } from '../html/components/form.view.tsx'
import { Notice } from '../html/components/notice.view.tsx'
import { NumberField } from '../html/components/number-field.view.tsx'
import { PageHeader } from '../html/components/page-header.view.tsx'
import { Paragraph } from '../html/components/paragraph.view.tsx'
import { TextField } from '../html/components/text-field.view.tsx'
import type { Faults, Typed } from '../web/form.ts'
import type { RetentionSetting } from './retention-setting.ts'
import { retentionText as text } from './text.ts'

type Props = {
  readonly title: string
  /** What is kept, and that no term was found for it. */
  readonly about: string
  readonly back: { readonly href: string; readonly label: string }
  readonly action: string
  /** Years; ours, and called so. */
  readonly proposal: number
  readonly setting: RetentionSetting | undefined
  readonly faults: Faults
  readonly typed: Typed
}

export const RetentionPage = ({ title, about, back, action, proposal, setting, faults, typed }: Props) => (
  <>
    <Breadcrumb trail={[back]} current={title} />
    <ErrorSummary faults={faults} />
    <Reading>
      <PageHeader title={title} />
      <Notice tone={setting ? 'info' : 'warning'}>
        {setting ? text.set(setting.years, setting.setByName, setting.setAt) : text.notSet}
      </Notice>
      <Paragraph>{about}</Paragraph>
      <Form action={action}>
        <NumberField
          name="years"
          label={text.years}
          hint={text.proposal(proposal)}
          unit="jaar"
          whole
          value={typed.years ?? (setting ? `${setting.years}` : '')}
          fault={faults.years}
        />
        <TextField
          name="source"
          label={text.source}
          size="full"
          value={typed.source ?? setting?.source}
          fault={faults.source}
        />
        <Button icon="check">{text.save}</Button>
      </Form>
    </Reading>
  </>
)
