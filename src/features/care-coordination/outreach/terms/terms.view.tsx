import { proposedTerms } from '../../../../knowledge/outreach/outreach.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text as words } from '../text.ts'
import type { SetTerms } from './setting.ts'

const text = words.terms
type Props = { readonly setting: SetTerms | undefined; readonly faults: Faults; readonly typed: Typed }

export const OutreachTermsPage = ({ setting, faults, typed }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <ErrorSummary faults={faults} />
    <Reading>
      <PageHeader title={text.title} />
      <Notice tone={setting ? 'info' : 'warning'}>
        {setting ? text.set(setting.setByName, setting.setAt) : text.notSet}
      </Notice>
      <Paragraph>
        {text.about} {text.proposal(proposedTerms.attemptDays, proposedTerms.reviewWeeks)}
      </Paragraph>
      <Form action="/beheer/bemoeizorg">
        <NumberField
          name="attemptDays"
          label={text.attemptDays}
          unit={text.days}
          whole
          value={typed.attemptDays ?? (setting ? `${setting.attemptDays}` : '')}
          fault={faults.attemptDays}
        />
        <NumberField
          name="reviewWeeks"
          label={text.reviewWeeks}
          unit={text.weeks}
          whole
          value={typed.reviewWeeks ?? (setting ? `${setting.reviewWeeks}` : '')}
          fault={faults.reviewWeeks}
        />
        <TextField name="reason" label={text.reason} size="full" value={typed.reason} fault={faults.reason} />
        <Button icon="check">{text.save}</Button>
      </Form>
    </Reading>
  </>
)
