import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { NumberField } from '../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { proposedDays } from './age-setting.ts'
import type { AgeSetting } from './setting.ts'
import { text } from './text.ts'

type Props = { readonly setting: AgeSetting | undefined; readonly faults: Faults; readonly typed: Typed }

const words = text.setting

export const AgeSettingPage = ({ setting, faults, typed }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[{ href: '/beheer', label: 'Beheer' }]} current={words.title} />
    <PageHeader title={words.title} remark={words.remark} />
    <Card id="termijn" title={words.now(setting?.daysAhead ?? proposedDays)}>
      <Paragraph look="small">
        {setting ? words.by(setting.setByName, setting.setAt, setting.source) : words.proposal(proposedDays)}
      </Paragraph>
      <Form action="/beheer/leeftijden">
        <NumberField
          name="daysAhead"
          label={words.days}
          value={typed.daysAhead ?? String(setting?.daysAhead ?? '')}
          fault={faults.daysAhead}
        />
        <TextField
          name="source"
          label={words.source}
          size="full"
          maxlength={300}
          value={typed.source}
          fault={faults.source}
        />
        <Button>{words.save}</Button>
      </Form>
    </Card>
  </>
)
