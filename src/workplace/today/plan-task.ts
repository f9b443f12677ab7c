/** What waits in family plans besides one's own late actions: a date to answer, a plan to lead or to get going. Pure. */
import type { PlanTask } from '../../features/care-coordination/index.ts'
import { format } from '../../platform/i18n/format.ts'

type Day = Temporal.PlainDate

export type PlanTaskAbout =
  | { readonly kind: 'own-action'; readonly title: string; readonly family: string }
  | { readonly kind: 'take-lead'; readonly family: string }
  | { readonly kind: 'find-lead'; readonly family: string }
  | { readonly kind: 'answer-meeting'; readonly family: string; readonly at: Temporal.Instant }
  /** Plans that stand still and ask for a process coordinator. */
  | { readonly kind: 'unblock-plans'; readonly asking: number }

type Line = PlanTaskAbout & { readonly href: string; readonly by: Day | null; readonly isLate: boolean }

export function fromPlanTask(task: PlanTask): Line {
  const plan = `/plannen/${task.plan}`
  const { family } = task
  switch (task.kind) {
    case 'action':
      return { kind: 'own-action', title: task.title, family, href: plan, by: task.dueOn, isLate: task.isLate }
    case 'answer-meeting': {
      const href = `${plan}/overleg/${task.meeting}`
      return { kind: 'answer-meeting', family, at: task.at, href, by: null, isLate: false }
    }
    case 'take-lead':
      return { kind: 'take-lead', family, href: `${plan}/regie`, by: null, isLate: false }
    case 'find-lead':
      return { kind: 'find-lead', family, href: `${plan}/regie`, by: null, isLate: true }
  }
}

export const fromStalledPlans = (asking: number): readonly Line[] =>
  asking === 0 ? [] : [{ kind: 'unblock-plans', asking, href: '/plannen/vastgelopen', by: null, isLate: false }]

const kinds: ReadonlySet<string> = new Set<PlanTaskAbout['kind']>([
  'own-action',
  'take-lead',
  'find-lead',
  'answer-meeting',
  'unblock-plans',
])
export const isPlanTask = <T extends { readonly kind: string }>(
  task: T,
): task is Extract<T, { readonly kind: PlanTaskAbout['kind'] }> => kinds.has(task.kind)

export function planTaskWords(task: PlanTaskAbout): { readonly title: string; readonly remark: string } {
  switch (task.kind) {
    case 'own-action':
      return { title: task.title, remark: `Plan van gezin ${task.family}` }
    case 'take-lead':
      return { title: 'Wil jij de regie overnemen?', remark: `Plan van gezin ${task.family}` }
    case 'find-lead':
      return { title: 'Dit plan heeft geen regisseur', remark: `Plan van gezin ${task.family}` }
    case 'answer-meeting':
      return { title: `Kom je? ${format.moment(task.at)}`, remark: `Overleg over het plan van gezin ${task.family}` }
    case 'unblock-plans':
      return {
        title: `${format.count(task.asking, 'plan vraagt', 'plannen vragen')} je erbij`,
        remark: 'Procesregie: iemand uit het plan zit vast',
      }
  }
}
