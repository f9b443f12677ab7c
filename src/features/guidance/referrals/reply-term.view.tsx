import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Faults } from '../../../platform/web/form.ts'
import { termText } from './reply-term.text.ts'

type Props = { readonly days: string; readonly saved: boolean; readonly faults: Faults }

export const ReplyTermPage = ({ days, saved, faults }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/beheer', label: termText.administration }]} current={termText.title} />
    <ErrorSummary faults={faults} />
    {saved && (
      <Notice tone="positive" live>
        <p>{termText.saved}</p>
      </Notice>
    )}
    <div class="cjg-reading">
      <Heading level={1}>{termText.title}</Heading>
      <Paragraph>{termText.intro}</Paragraph>
      <Form action="/verwijzingen/termijn">
        <NumberField name="days" label={termText.days} whole value={days} fault={faults.days} />
        <Button icon="check">{termText.save}</Button>
      </Form>
    </div>
  </>
)
