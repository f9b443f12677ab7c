/** What a parent may read under a chart, in one sentence. Pure. */
import { type OwnLineVerdict, ownLineVerdict } from '../../../knowledge/growth/own-line.ts'
import type { GrowthAdvice } from './advice/advice-for.ts'
import type { GrowthChart } from './growth-chart.ts'

export type PlainGrowth =
  /** The guideline's own words for a parent; `asks` when it asks for something to be done. */
  { readonly kind: 'advice'; readonly words: string; readonly asks: boolean } | OwnLineVerdict

export function plainGrowth({ measure, ownLine }: GrowthChart, advice: readonly GrowthAdvice[]): PlainGrowth {
  const line = ownLineVerdict(ownLine)
  const given = advice.find(({ about }) => about === measure || (about === 'weight' && isWeight(measure)))
  if (!given?.forParents) return line
  if (asks.has(given.kind)) return { kind: 'advice', words: given.forParents, asks: true }
  // A line that moves is no news for a parent as long as the guideline sees no reason for concern.
  return line.kind === 'falls' || line.kind === 'rises'
    ? { kind: 'advice', words: given.forParents, asks: false }
    : line
}

const asks: ReadonlySet<GrowthAdvice['kind']> = new Set(['refer', 'consider', 'watch'])

/** The advice about weight goes by the body mass index or by weight for height. */
const isWeight = (measure: GrowthChart['measure']): boolean => measure === 'bmi' || measure === 'weightForHeight'
