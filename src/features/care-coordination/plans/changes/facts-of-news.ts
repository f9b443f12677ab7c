/** The words of news: every change wrote its facts at one moment, so what was written then by the same person belongs to it. */
import { type Change, changesOf } from '../changes.ts'
import type { Plan } from '../plan.ts'
import type { NotedChange } from './noted-change.ts'

export type NewsItem =
  /** Read off the plan itself. */
  | { readonly kind: 'fact'; readonly change: Change }
  /** Stands on another page of the plan: only what kind of thing it is. */
  | { readonly kind: 'elsewhere'; readonly change: NotedChange }

/** Newest first. */
export function factsOfNews(plan: Plan, news: readonly NotedChange[]): readonly NewsItem[] {
  if (news.length === 0) return []
  const facts = Map.groupBy(changesOf(plan), keyOf)
  const told = new Set<string>()
  return news.toReversed().flatMap((change): readonly NewsItem[] => {
    const key = keyOf(change)
    const found = facts.get(key)
    if (!found) return [{ kind: 'elsewhere', change }]
    if (told.has(key)) return []
    told.add(key)
    return found.map(fact => ({ kind: 'fact', change: fact }))
  })
}

const keyOf = ({ at, by }: Pick<Change, 'at' | 'by'>): string => `${at} ${by}`
