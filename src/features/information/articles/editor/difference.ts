/** What changed from one text to the next, in words that stayed, went and came: for whoever has to agree with it. */

export type Part = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }
/** One paragraph, or a run of paragraphs that were changed together. */
export type Change = readonly Part[]

/** Paragraph by paragraph; within those that changed, word by word. */
export function differenceOf(before: string, after: string): readonly Change[] {
  const changes: Part[][] = []
  let run: Part[] = []
  const close = () => {
    if (run.length > 0) changes.push(wordsOf(run))
    run = []
  }
  for (const step of align(paragraphs(before), paragraphs(after))) {
    if (step.kind !== 'same') run.push(step)
    else {
      close()
      changes.push([step])
    }
  }
  close()
  return changes
}

export const isSame = (difference: readonly Change[]): boolean => difference.flat().every(part => part.kind === 'same')

const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map(line => line.trim())
    .filter(Boolean)

function wordsOf(run: readonly Part[]): Part[] {
  const side = (kind: Part['kind']) => run.flatMap(step => (step.kind === kind ? step.text.split(/\s+/) : []))
  return joined(align(side('gone'), side('new')))
}

/** Neighbours of one kind become one stretch. */
function joined(parts: readonly Part[]): Part[] {
  const stretches: Part[] = []
  for (const part of parts) {
    const last = stretches.at(-1)
    if (last?.kind === part.kind) stretches[stretches.length - 1] = { ...last, text: `${last.text} ${part.text}` }
    else stretches.push(part)
  }
  return stretches
}

/** Beyond this many comparisons (a text of some thousands of words, all of them changed) the old is shown whole, then the new. */
const most = 4_000_000

/** The longest common subsequence, told as steps; what went stands before what came in its place. */
function align(before: readonly string[], after: readonly string[]): readonly Part[] {
  if (before.length * after.length > most) return [...before.map(gone), ...after.map(came)]
  const common = commonLengths(before, after)
  const steps: Part[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    const [old, fresh] = [before[row], after[column]]
    if (old !== undefined && old === fresh) {
      steps.push({ kind: 'same', text: old })
      row += 1
      column += 1
    } else if (old !== undefined && lengthAt(common, row + 1, column) >= lengthAt(common, row, column + 1)) {
      steps.push(gone(old))
      row += 1
    } else if (fresh !== undefined) {
      steps.push(came(fresh))
      column += 1
    }
  }
  return steps
}

const gone = (text: string): Part => ({ kind: 'gone', text })
const came = (text: string): Part => ({ kind: 'new', text })

/** Beyond the last row nothing is common, beyond the last column less than nothing: then only the rows are left. */
const lengthAt = (common: readonly Uint16Array[], row: number, column: number): number => common[row]?.[column] ?? -1

/** How much two texts have in common from each place on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let row = before.length - 1; row >= 0; row--) {
    const [here, below] = [rows[row], rows[row + 1]]
    for (let column = after.length - 1; here && below && column >= 0; column--)
      here[column] =
        before[row] === after[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0)
  }
  return rows
}
