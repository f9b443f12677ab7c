import { Tabs } from '../../../platform/html/components/tabs.view.tsx'
import { text } from './text.ts'

/** The two ways in which somebody follows a worry: as signals, or by the reporting code. */
export const SignalTabs = ({ current }: { readonly current: '/signalen' | '/signalen/meldcode' }) => (
  <Tabs
    label={text.tabs}
    tabs={[
      { href: '/signalen', label: text.title },
      { href: '/signalen/meldcode', label: text.reportingCode },
    ]}
    current={current}
  />
)
