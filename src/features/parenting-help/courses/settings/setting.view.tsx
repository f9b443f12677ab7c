import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type CourseSetting, proposedTerms } from './setting.ts'
import { text } from './text.ts'

type Props = {
  readonly settings: readonly CourseSetting[]
  readonly faults: Faults
  readonly typed: Typed
  readonly newer: CourseSetting | null
  readonly justSet: boolean
}

export const CourseSettingPage = ({ settings, faults, typed, newer, justSet }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    {justSet && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    {newer && <Notice tone="warning">{text.stale(newer.setByName, newer.setAt)}</Notice>}
    {settings.length === 0 && <Notice tone="info">{text.proposal(proposedTerms)}</Notice>}
    <Form action="/beheer/cursussen" version={settings[0]?.id ?? ''}>
      <Fields faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        <ButtonLink href="/beheer" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
    {settings.length > 0 && (
      <Card id="eerder" title={text.history}>
        <Timeline
          items={settings.map(setting => ({
            when: text.setBy(setting.setByName, setting.setAt),
            title: text.words(setting),
            icon: 'calendar' as const,
            body: <p>{setting.reason}</p>,
          }))}
        />
      </Card>
    )}
  </Reading>
)

const Fields = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <>
    <NumberField
      name="offerHours"
      label={text.offerHours}
      hint={text.offerHint}
      unit={text.hours}
      whole
      value={typed.offerHours}
      fault={faults.offerHours}
    />
    <NumberField
      name="reminderDays"
      label={text.reminderDays}
      unit={text.days}
      whole
      value={typed.reminderDays}
      fault={faults.reminderDays}
    />
    <NumberField
      name="keptMonths"
      label={text.keptMonths}
      hint={text.keptHint}
      unit={text.months}
      whole
      value={typed.keptMonths}
      fault={faults.keptMonths}
    />
    <TextAreaField
      name="reason"
      label={text.reason}
      hint={text.reasonHint}
      rows={2}
      value={typed.reason}
      fault={faults.reason}
    />
  </>
)
