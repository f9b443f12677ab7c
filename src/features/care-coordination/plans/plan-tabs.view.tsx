import { Tabs } from '../../../platform/html/components/tabs.view.tsx'
import type { Plan } from './plan.ts'
import { sightText } from './sight/text.ts'
import { storyText } from './story/text.ts'
import { text } from './text.ts'

/** `work` is the professional shell (/plannen/:id), `family` is Mijn CJG (/mijn/plannen/:id). */
export type PlanShell = 'work' | 'family'

type PlanTab = {
  /** What stands behind the address of the plan; empty for the plan itself. */
  readonly path: string
  readonly label: string
  /** The shells that have this page. */
  readonly in: readonly PlanShell[]
}

const both: readonly PlanShell[] = ['work', 'family']

/** The pages of a plan, in the order of the tabs. A new page is one line here, and `tab="its-path"` on its PlanFrame. */
const planTabs = [
  { path: '', label: text.board, in: both },
  { path: 'verhaal', label: storyText.title, in: both },
  { path: 'veiligheid', label: text.safetyTab, in: ['work'] },
  { path: 'metingen', label: text.measuresTab, in: both },
  { path: 'wie-ziet-wat', label: sightText.title, in: both },
  { path: 'wijzigingen', label: text.historyTab, in: both },
] as const satisfies readonly PlanTab[]

export type PlanTabPath = (typeof planTabs)[number]['path']

/** `base` is the address of the plan in this shell: see `addressOf` and `baseOf`. */
type Props = { readonly base: string; readonly current: PlanTabPath }

export const PlanTabs = ({ base, current }: Props) => (
  <Tabs
    label={text.tabs}
    current={tabAddress(base, current)}
    tabs={tabsIn(shellOf(base)).map(({ path, label }) => ({ href: tabAddress(base, path), label }))}
  />
)

/** The address of a plan in one of the two shells. */
export const addressOf = (plan: Pick<Plan, 'id'>, shell: PlanShell): string =>
  shell === 'family' ? `/mijn/plannen/${plan.id}` : `/plannen/${plan.id}`

export const shellOf = (base: string): PlanShell => (base.startsWith('/mijn/') ? 'family' : 'work')

const tabsIn = (shell: PlanShell): readonly PlanTab[] => {
  const all: readonly PlanTab[] = planTabs
  return all.filter(tab => tab.in.includes(shell))
}

const tabAddress = (base: string, path: string): string => (path === '' ? base : `${base}/${path}`)
