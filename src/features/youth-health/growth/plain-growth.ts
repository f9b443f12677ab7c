/** What a parent may read under a chart, in one sentence. Pure. */
import { type OwnLineVerdict, ownLineVerdict } from '../../../knowledge/growth/own-line.ts'
import type { GrowthAdvice } from './advice/advice-for.ts'
import { adviceOn, asksForAction } from './advice/advice-on.ts'
import type { GrowthChart } from './growth-chart.ts'

export type PlainGrowth =
  /** The guideline's own words for a parent. */
  { readonly kind: 'advice'; readonly words: string } | OwnLineVerdict

export function plainGrowth({ measure, ownLine }: GrowthChart, advice: readonly GrowthAdvice[]): PlainGrowth {
  const line = ownLineVerdict(ownLine)
  const given = adviceOn(measure, advice)
  if (!given?.forParents) return line
  // A line that moves is no news for a parent as long as the guideline sees no reason for concern.
  const isMoving = line.kind === 'falls' || line.kind === 'rises'
  return asksForAction(given) || isMoving ? { kind: 'advice', words: given.forParents } : line
}
