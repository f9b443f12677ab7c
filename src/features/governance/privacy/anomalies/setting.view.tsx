import { proposedThresholds, type Thresholds } from '../../../../knowledge/access-anomalies/unusual-day.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
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
import type { WatchSetting } from './finding.ts'
import { text as words } from './text.ts'

const text = words.setting
const here = '/beheer/privacy/toegang'

type Props = {
  readonly settings: readonly WatchSetting[]
  readonly faults: Faults
  readonly typed: Typed
  readonly overtaken: boolean
  readonly justSet: boolean
}

export const WatchSettingPage = ({ settings, faults, typed, overtaken, justSet }: Props) => {
  const [newest] = settings
  return (
    <Reading>
      <Breadcrumb
        trail={[
          { href: '/beheer/privacy', label: words.up },
          { href: here, label: words.title },
        ]}
        current={text.title}
      />
      <ErrorSummary faults={faults} />
      <PageHeader title={text.title} remark={text.intro} />
      {justSet && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      {overtaken && newest && (
        <Notice tone="warning">{`${text.overtaken(newest.setByName, newest.setAt)} ${text.words(newest)}.`}</Notice>
      )}
      {!newest && <Notice tone="info">{text.proposal}</Notice>}
      <Form action={`${here}/instelling`} version={newest?.id ?? ''}>
        <Numbers now={newest ?? proposedThresholds} faults={faults} typed={typed} />
        <TextAreaField
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          rows={2}
          value={typed.reason}
          fault={faults.reason}
        />
        <Button icon="check">{text.save}</Button>
      </Form>
      {settings.length > 0 && (
        <Card id="eerder" title={text.history}>
          <Timeline
            items={settings.map(setting => ({
              when: text.setBy(setting.setByName, setting.setAt),
              title: text.words(setting),
              icon: 'shield' as const,
              body: <p>{setting.reason}</p>,
            }))}
          />
        </Card>
      )}
    </Reading>
  )
}

const units = {
  ownTimes: text.times,
  peerTimes: text.times,
  fewestFiles: text.files,
  lateFrom: text.hour,
  lateUntil: text.hour,
  fewestLate: text.files,
} as const satisfies Record<keyof Thresholds, string>
const names = ['ownTimes', 'peerTimes', 'fewestFiles', 'lateFrom', 'lateUntil', 'fewestLate'] as const

const Numbers = ({ now, faults, typed }: Pick<Props, 'faults' | 'typed'> & { readonly now: Thresholds }) => (
  <>
    {names.map(name => (
      <NumberField
        name={name}
        label={text[name]}
        unit={units[name]}
        whole
        value={typed[name] ?? `${now[name]}`}
        fault={faults[name]}
      />
    ))}
  </>
)
