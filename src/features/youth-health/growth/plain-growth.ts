/** What a parent may read under a chart, in one sentence. Pure. */
import type { OwnLine } from '../../../knowledge/growth/own-line.ts'
import type { GrowthAdvice } from './advice/advice-for.ts'
import type { GrowthChart } from './growth-chart.ts'

export type PlainGrowth =
  /** The guideline's own words for a parent; `asks` when it asks for something to be done. */
  | { readonly kind: 'advice'; readonly words: string; readonly asks: boolean }
  | { readonly kind: 'first' }
  | { readonly kind: 'follows' | 'more' | 'less'; readonly overYears: number }

/**
 * Ours, for words only: less than this much of a standard deviation in about half a year, a child is said to follow its own line.
 * What change asks for action is the guideline's to say, and its advice goes first.
 */
const follows = 0.5

export function plainGrowth({ measure, ownLine }: GrowthChart, advice: readonly GrowthAdvice[]): PlainGrowth {
  const line = fromLine(ownLine)
  const given = advice.find(({ about }) => about === measure || (about === 'weight' && isWeight(measure)))
  if (!given?.forParents) return line
  if (asks.has(given.kind)) return { kind: 'advice', words: given.forParents, asks: true }
  // A line that moves is no news for a parent as long as the guideline sees no reason for concern.
  return line.kind === 'less' || line.kind === 'more' ? { kind: 'advice', words: given.forParents, asks: false } : line
}

export function fromLine(ownLine: OwnLine): PlainGrowth {
  if (ownLine.kind === 'too-few') return { kind: 'first' }
  const { change, overYears } = ownLine
  if (Math.abs(change) < follows) return { kind: 'follows', overYears }
  return { kind: change < 0 ? 'less' : 'more', overYears }
}

const asks: ReadonlySet<GrowthAdvice['kind']> = new Set(['refer', 'consider', 'watch'])

/** The advice about weight goes by the body mass index or by weight for height. */
const isWeight = (measure: GrowthChart['measure']): boolean => measure === 'bmi' || measure === 'weightForHeight'
