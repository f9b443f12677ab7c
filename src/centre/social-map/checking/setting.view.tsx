import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { proposedMonths } from '../rules.ts'
import type { CheckSetting } from './setting.ts'
import { text } from './text.ts'

type Props = {
  readonly settings: readonly CheckSetting[]
  readonly faults: Faults
  readonly typed: Typed
  readonly newer: CheckSetting | null
  readonly justSet: boolean
}

export const CheckSettingPage = ({ settings, faults, typed, newer, justSet }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    {justSet && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    {newer && (
      <Notice tone="warning">{`${text.stale(newer.setByName, newer.setAt)} ${text.words(newer.months)}.`}</Notice>
    )}
    {settings.length === 0 && <Notice tone="info">{text.proposal(proposedMonths)}</Notice>}
    <Form action="/beheer/sociale-kaart" version={settings[0]?.id ?? ''}>
      <NumberField
        name="months"
        label={text.months}
        unit={text.monthsUnit}
        whole
        value={typed.months}
        fault={faults.months}
      />
      <TextAreaField
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        rows={2}
        value={typed.reason}
        fault={faults.reason}
      />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        <ButtonLink href="/beheer" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
    {settings.length > 0 && <History settings={settings} />}
  </Reading>
)

const History = ({ settings }: Pick<Props, 'settings'>) => (
  <Card id="eerder" title={text.history}>
    <Timeline
      items={settings.map(setting => ({
        when: text.setBy(setting.setByName, setting.setAt),
        title: text.words(setting.months),
        icon: 'calendar' as const,
        body: <p>{setting.reason}</p>,
      }))}
    />
  </Card>
)
