import { Tabs } from '../../../platform/html/components/tabs.view.tsx'
import { text } from './text.ts'

/** The two parts of what the municipality pays for. */
export const PayingTabs = ({
  current,
}: {
  readonly current: '/gemeente/subsidies/pakketten' | '/gemeente/subsidies'
}) => (
  <Tabs
    label={text.parts}
    tabs={[
      { href: '/gemeente/subsidies', label: text.tabs.subsidies },
      { href: '/gemeente/subsidies/pakketten', label: text.tabs.packages },
    ]}
    current={current}
  />
)
