import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { RetentionSetting } from './store.ts'
import { text } from './text.ts'

type Props = {
  readonly setting: RetentionSetting | undefined
  readonly faults: Faults
  readonly typed: Typed
}

export const RetentionPage = ({ setting, faults, typed }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/beheer/zorgteams', label: text.back }]} current={text.title} />
    <ErrorSummary faults={faults} />
    <Reading>
      <PageHeader title={text.title} />
      <Notice tone={setting ? 'info' : 'warning'}>
        {setting ? text.set(setting.years, setting.setByName, setting.setAt) : text.notSet}
      </Notice>
      <Paragraph>{text.about}</Paragraph>
      <Form action="/beheer/zorgteams/bewaartermijn">
        <NumberField
          name="years"
          label={text.years}
          hint={text.proposal}
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
