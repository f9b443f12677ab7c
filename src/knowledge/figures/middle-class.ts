/** The middle of waiting times that are counted in classes: within which class at least half are. Only from what is told, so it tells nothing more. */
import type { ToldCategory, ToldFigure } from './figures-of-period.ts'

/** Fewer say little of a middle. A proposal. */
const fewestForMiddle = 20

/** `classes` run from short to long. Null when there are too few, or too much is hidden to say it for certain. */
export function halfWithin(
  classes: readonly string[],
  counts: readonly ToldCategory[],
  total: ToldFigure | undefined,
  fewest = fewestForMiddle,
): string | null {
  if (total?.kind !== 'shown' || total.count < fewest) return null
  let within = 0
  for (const one of classes) {
    const figure = counts.find(({ category }) => category === one)?.figure
    within += figure && figure.kind !== 'hidden' ? figure.count : 0
    if (2 * within >= total.count) return one
  }
  return null
}
