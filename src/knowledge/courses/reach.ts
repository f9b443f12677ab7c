/** How many parents a course reached and what each of them cost, so that two courses can be compared. Source: docs/sources.md, row `courses` (own choice). */

export type Came = { readonly adults: number; readonly children: number }

/** A family that signed up counts once, however often it came; who came without signing up cannot be told apart, and counts each time. */
export const reachedIn = (families: readonly Came[], headCounts: readonly Came[]): Came =>
  [...families, ...headCounts].reduce(
    (sum, { adults, children }) => ({ adults: sum.adults + adults, children: sum.children + children }),
    { adults: 0, children: 0 },
  )

/** In whole cents; null when no parent came, as nothing can be divided by nobody. */
export const centsPerReachedParent = (cents: number, { adults }: Pick<Came, 'adults'>): number | null =>
  adults === 0 ? null : Math.round(cents / adults)

/** A mark of one or two families tells who gave it: an average is shown from three on. */
const fewestMarks = 3

/** With one decimal; null while there are too few. */
export function averageMark(marks: readonly number[]): number | null {
  if (marks.length < fewestMarks) return null
  return Math.round((marks.reduce((sum, mark) => sum + mark, 0) / marks.length) * 10) / 10
}
