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
import { proposedReachTerms, type SetReachTerms } from './reach-terms.ts'
import { text } from './text.ts'

type Props = { readonly setting: SetReachTerms | undefined; readonly faults: Faults; readonly typed: Typed }

export const ReachTermsPage = ({ setting, faults, typed }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <ErrorSummary faults={faults} />
    <Reading>
      <PageHeader title={text.title} />
      <Notice tone={setting ? 'info' : 'warning'}>
        {setting ? text.set(setting.setByName, setting.setAt) : text.notSet}
      </Notice>
      <Paragraph>{text.about}</Paragraph>
      <Form action="/beheer/niet-bereikt">
        <NumberField
          name="answerWeeks"
          label={text.answerWeeks}
          unit={text.weeks}
          whole
          value={typed.answerWeeks ?? `${(setting ?? proposedReachTerms).answerWeeks}`}
          fault={faults.answerWeeks}
        />
        <NumberField
          name="firstStepDays"
          label={text.firstStepDays}
          unit={text.days}
          whole
          value={typed.firstStepDays ?? `${(setting ?? proposedReachTerms).firstStepDays}`}
          fault={faults.firstStepDays}
        />
        <TextField name="reason" label={text.reason} size="full" value={typed.reason} fault={faults.reason} />
        <Button icon="check">{text.save}</Button>
      </Form>
    </Reading>
  </>
)
