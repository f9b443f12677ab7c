/** What a parent may read of a D-score: what most children of that age do, without figures. */
import { dScoreText as text } from './text.ts'

/** Between -2 and +2 lie about 95 of a hundred children. */
export function plainScore(daz: number | null, age: string): string {
  if (daz === null) return text.parents.unknown
  if (daz < -2) return text.parents.below(age)
  return daz > 2 ? text.parents.above(age) : text.parents.within(age)
}
