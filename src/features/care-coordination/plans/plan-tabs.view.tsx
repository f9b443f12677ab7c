import type { Section } from '../../../knowledge/plan/sections.ts'
import { Tabs } from '../../../platform/html/components/tabs.view.tsx'
import { groupPlanText } from './group-plan/text.ts'
import { text as meetingText } from './meetings/text.ts'
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
  /** The section that the page is about: who sees nothing of it has no tab. */
  readonly section?: Section
}

const both: readonly PlanShell[] = ['work', 'family']

/** The pages of a plan, in the order of the tabs. A new page is one line here, and `tab="its-path"` on its PlanFrame. */
const planTabs = [
  { path: '', label: text.board, in: both },
  { path: 'verhaal', label: storyText.title, in: both },
  { path: 'veiligheid', label: text.safetyTab, in: both, section: 'safety' },
  { path: 'eigen-plan', label: groupPlanText.title, in: both },
  { path: 'metingen', label: text.measuresTab, in: both, section: 'measures' },
  { path: 'overleg', label: meetingText.title, in: both },
  { path: 'wie-ziet-wat', label: sightText.title, in: both },
  { path: 'gesprek', label: text.talkTab, in: both },
  { path: 'versies', label: text.versionsTab, in: both },
  { path: 'wijzigingen', label: text.historyTab, in: both },
] as const satisfies readonly PlanTab[]

export type PlanTabPath = (typeof planTabs)[number]['path']

/** `base` is the address of the plan in this shell: see `addressOf` and `baseOf`. */
type Props = { readonly plan: Plan; readonly base: string; readonly current: PlanTabPath }

export const PlanTabs = ({ plan, base, current }: Props) => (
  <Tabs
    label={text.tabs}
    current={tabAddress(base, current)}
    tabs={tabsFor(plan, shellOf(base)).map(({ path, label }) => ({ href: tabAddress(base, path), label }))}
  />
)

/** The address of a plan in one of the two shells. */
export const addressOf = (plan: Pick<Plan, 'id'>, shell: PlanShell): string =>
  shell === 'family' ? `/mijn/plannen/${plan.id}` : `/plannen/${plan.id}`

export const shellOf = (base: string): PlanShell => (base.startsWith('/mijn/') ? 'family' : 'work')

const tabsFor = ({ sight }: Plan, shell: PlanShell): readonly PlanTab[] => {
  const all: readonly PlanTab[] = planTabs
  return all.filter(tab => tab.in.includes(shell) && (!tab.section || sight[tab.section].level !== 'nothing'))
}

const tabAddress = (base: string, path: string): string => (path === '' ? base : `${base}/${path}`)
