import { goalScales } from '../../../../../knowledge/plan/measures/scales.ts'
import { Breadcrumb } from '../../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../../platform/html/components/page-header.view.tsx'
import { TextAreaField } from '../../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import type { SetMeasures } from './store.ts'
import { settingText as text } from './text.ts'

type Props = {
  readonly settings: readonly SetMeasures[]
  readonly newer: SetMeasures | null
  readonly justSet: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const settingPath = '/beheer/gezinsplannen/metingen'

export const MeasureSettingPage = ({ settings, newer, justSet, faults, typed }: Props) => (
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
    <Notice tone="info">{settings.length === 0 ? text.proposal : text.chosen}</Notice>
    <Form action={settingPath} version={settings[0]?.id ?? ''}>
      <Choices faults={faults} typed={typed} />
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

const Choices = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <>
    <RadioGroup
      name="goalScale"
      label={text.goalScale}
      choices={goalScales.map(value => ({ value, label: text.scale[value] }))}
      value={typed.goalScale}
      fault={faults.goalScale}
    />
    {(['safetyLow', 'safetyHigh'] as const).map(name => (
      <TextField name={name} label={text[name]} hint={text.safetyHint} value={typed[name]} fault={faults[name]} />
    ))}
    <NumberField
      name="fullMonths"
      label={text.fullMonths}
      hint={text.fullHint}
      unit={text.months}
      whole
      value={typed.fullMonths}
      fault={faults.fullMonths}
    />
  </>
)

const History = ({ settings }: Pick<Props, 'settings'>) => (
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
)
