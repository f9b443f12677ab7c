import type { Thresholds } from '../../../../knowledge/access-anomalies/unusual-day.ts'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text as words } from './text.ts'

const text = words.setting

const units = {
  ownTimes: text.times,
  peerTimes: text.times,
  fewestFiles: text.files,
  lateFrom: text.hour,
  lateUntil: text.hour,
  fewestLate: text.files,
} as const satisfies Record<keyof Thresholds, string>
const names = ['ownTimes', 'peerTimes', 'fewestFiles', 'lateFrom', 'lateUntil', 'fewestLate'] as const

export const WatchFields = ({ faults, typed }: { readonly faults: Faults; readonly typed: Typed }) => (
  <>
    {names.map(name => (
      <NumberField name={name} label={text[name]} unit={units[name]} whole value={typed[name]} fault={faults[name]} />
    ))}
  </>
)
