import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Terms } from './rules.ts'
import type { TermSetting } from './store.ts'
import { termsText } from './text.ts'

type Props = {
  readonly terms: Terms
  readonly setting: TermSetting | undefined
  readonly saved: boolean
  readonly faults: Faults
  readonly typed: Typed
}

const names = ['startWeeks', 'letterDays', 'repeatDays', 'escalateDays', 'longWaitWeeks', 'linkDays'] as const

export const TermsPage = ({ terms, setting, saved, faults, typed }: Props) => (
  <Reading>
    <Breadcrumb trail={[{ href: '/beheer', label: termsText.administration }]} current={termsText.title} />
    <ErrorSummary faults={faults} />
    <PageHeader title={termsText.title} />
    {saved && (
      <Notice tone="positive" live>
        <p>{termsText.saved}</p>
      </Notice>
    )}
    <Notice tone={setting ? 'info' : 'warning'}>
      <p>{setting ? termsText.set(setting.setBy, setting.setAt, setting.reason) : termsText.proposal}</p>
    </Notice>
    <Paragraph>{termsText.intro}</Paragraph>
    <Paragraph>
      {`${termsText.reply} `}
      <Link href="/verwijzingen/termijn">{termsText.toReply}</Link>
    </Paragraph>
    <Form action="/beheer/verwijzingen">
      {names.map(name => {
        const [label, unit] = termsText.fields[name]
        return (
          <NumberField
            name={name}
            label={label}
            unit={unit}
            whole
            value={typed[name] ?? `${terms[name]}`}
            fault={faults[name]}
          />
        )
      })}
      <TextField name="reason" label={termsText.reason} size="full" value={typed.reason} fault={faults.reason} />
      <Button icon="check">{termsText.save}</Button>
    </Form>
  </Reading>
)
