import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { text } from './text.ts'

type Words = Readonly<Record<string, string>>
type Props = { readonly typed: Words; readonly faults: Words; readonly saved: boolean }

export const LevelsPage = ({ typed, faults, saved }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/beheer', label: text.levels.administration }]} current={text.levels.title} />
    <ErrorSummary faults={faults} />
    {saved && (
      <Notice tone="positive" live>
        <p>{text.levels.saved}</p>
      </Notice>
    )}
    <Reading>
      <Heading level={1}>{text.levels.title}</Heading>
      <Paragraph>{text.levels.intro}</Paragraph>
      <Form action="/beheer/screening">
        {(['from42Months', 'from54Months'] as const).map(name => (
          <NumberField
            name={name}
            label={text.levels[name]}
            hint={text.levels.lineHint}
            value={typed[name]}
            fault={faults[name]}
            optional
          />
        ))}
        <NumberField
          name="decibel"
          label={text.levels.decibel}
          unit="dB"
          whole
          value={typed.decibel}
          fault={faults.decibel}
          optional
        />
        <Button icon="check">{text.levels.save}</Button>
      </Form>
    </Reading>
  </>
)
