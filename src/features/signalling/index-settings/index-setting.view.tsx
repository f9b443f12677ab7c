import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { indexModes } from './index-setting.ts'
import type { IndexSettings } from './set-index.ts'
import type { SetIndex } from './store.ts'
import { text } from './text.ts'

export type IndexSettingProps = {
  readonly settings: IndexSettings
  readonly faults: Faults
  /** Null before anything was typed: the form then shows what counts. */
  readonly typed: Typed | null
  readonly saved: boolean
  readonly newer: SetIndex | null
}

export const IndexSettingPage = (props: IndexSettingProps) => {
  const { settings, faults, saved, newer } = props
  return (
    <>
      <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
      <ErrorSummary faults={faults} />
      {saved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      {newer && <Notice tone="warning">{text.stale(newer.setByName, newer.setAt)}</Notice>}
      <PageHeader title={text.title} />
      <Notice tone={settings.now.mode === 'off' ? 'warning' : 'info'}>
        <p>
          <strong>{text.conclusion(settings.now)}</strong>
        </p>
        {settings.now.mode !== 'off' && <p>{text.agreement(settings.now.agreementRequired)}</p>}
        {settings.now.mode === 'off' && settings.reports > 0 && <p>{text.destroyed.waiting}</p>}
      </Notice>
      <Columns side={<Side settings={settings} />}>
        <Card id="wijzig" title={text.form.title}>
          <SettingForm {...props} />
        </Card>
        <LawCard />
      </Columns>
    </>
  )
}

const Side = ({ settings: { history, leavings } }: Pick<IndexSettingProps, 'settings'>) => (
  <>
    <Card id="eerder" title={text.history}>
      {history.length === 0 ? (
        <Paragraph>{text.byDefault}</Paragraph>
      ) : (
        <Timeline
          items={history.map(setting => ({
            when: text.setBy(setting.setByName, setting.setAt),
            title: text.was(setting),
            icon: setting.mode === 'off' ? ('stop' as const) : ('check' as const),
            body: <p>{setting.reason}</p>,
          }))}
        />
      )}
    </Card>
    <Card id="vernietigd" title={text.destroyed.title}>
      {leavings.length === 0 ? (
        <Paragraph>{text.destroyed.none}</Paragraph>
      ) : (
        <Timeline
          items={leavings.map(({ at, reports }) => ({
            when: text.setBy('', at),
            title: text.destroyed.line(reports),
            icon: 'archive' as const,
          }))}
        />
      )}
    </Card>
  </>
)

const SettingForm = ({ settings, faults, typed }: IndexSettingProps) => {
  const words = typed ?? typedFrom(settings)
  const { form } = text
  return (
    <Form action="/beheer/verwijsindex" version={settings.history[0]?.id ?? ''}>
      <ModeField words={words} faults={faults} />
      <TextField
        name="ground"
        label={form.ground}
        hint={form.groundHint}
        size="full"
        value={words.ground}
        fault={faults.ground}
      />
      <DateField
        name="endsOn"
        label={form.endsOn}
        hint={form.endsOnHint}
        value={words.endsOn}
        fault={faults.endsOn}
        optional
      />
      <CheckboxField
        name="agreementRequired"
        label={form.agreementRequired}
        checked={words.agreementRequired !== undefined}
      />
      <TextAreaField
        name="reason"
        label={form.reason}
        hint={form.reasonHint}
        rows={2}
        value={words.reason}
        fault={faults.reason}
      />
      <CheckboxField
        name="isConfirmed"
        label={form.confirm(settings.reports)}
        checked={words.isConfirmed !== undefined}
        fault={faults.isConfirmed}
        optional={form.onlyOff}
      />
      <Button icon="check">{form.save}</Button>
    </Form>
  )
}

const ModeField = ({ words, faults }: { readonly words: Typed; readonly faults: Faults }) => (
  <RadioGroup
    name="mode"
    label={text.form.mode}
    choices={indexModes.map(value => ({ value, label: text.mode[value], hint: text.modeHint[value] }))}
    value={words.mode}
    fault={faults.mode}
  />
)

/** What was set last, as it would be typed: also when its last day has come. */
function typedFrom({ history, now }: IndexSettings): Typed {
  const latest = history[0] ?? now
  return {
    mode: latest.mode,
    ground: latest.ground,
    endsOn: latest.endsOn?.toString() ?? '',
    ...(latest.agreementRequired ? { agreementRequired: 'ja' } : {}),
  }
}

const LawCard = () => (
  <Card id="wet" title={text.law.title}>
    <Paragraph>{text.law.intro}</Paragraph>
    <Timeline items={text.law.events.map(({ when, what }) => ({ when, title: what, icon: 'book' as const }))} />
    <Paragraph look="small">{text.law.off}</Paragraph>
  </Card>
)
