import type { Optional } from '../html.ts'
import { HiddenText } from './hidden-text.view.tsx'

export type Tab = { readonly href: string; readonly label: string } & Optional<{ count: number }>

type Props = {
  /** What the parts are parts of: "Onderdelen van het dossier". */
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The address of the part on show. */
  readonly current: string
}

/** Parts of one thing, each with an address of its own: plain links, so they can be opened, kept and shared. */
export const Tabs = ({ label, tabs, current }: Props) => (
  <nav class="cjg-tabs" aria-label={label}>
    <ul>
      {tabs.map(tab => (
        <li>
          <a href={tab.href} aria-current={tab.href === current ? 'page' : undefined}>
            {tab.label}
            {tab.count !== undefined && (
              <>
                <HiddenText>, </HiddenText>
                <span class="cjg-count">{tab.count}</span>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** Two to four ways to look at the same: a chart of weight or of height. */
export const Segments = ({ label, tabs, current }: Props) => (
  <nav class="cjg-segments" aria-label={label}>
    <ul>
      {tabs.map(tab => (
        <li>
          <a href={tab.href} aria-current={tab.href === current ? 'true' : undefined}>
            {tab.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
