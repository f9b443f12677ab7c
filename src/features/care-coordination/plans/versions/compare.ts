/** Two moments of a plan beside each other: which parts came, which went, and which say something else. */
import { differenceOf, type Piece } from '../../../../knowledge/plan/difference.ts'
import type { Held } from './held.ts'

export type ChangedPart = {
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly pieces: readonly Piece[] }[]
}
export type Comparison = {
  readonly came: readonly Held[]
  readonly gone: readonly Held[]
  readonly changed: readonly ChangedPart[]
}

export function compareHeld(before: readonly Held[], after: readonly Held[]): Comparison {
  const [old, fresh] = [byId(before), byId(after)]
  return {
    came: after.filter(part => !old.has(part.id)),
    gone: before.filter(part => !fresh.has(part.id)),
    changed: after.flatMap(part => changedFrom(old.get(part.id), part)),
  }
}

const byId = (parts: readonly Held[]): ReadonlyMap<string, Held> => new Map(parts.map(part => [part.id, part]))

function changedFrom(before: Held | undefined, after: Held): readonly ChangedPart[] {
  if (!before) return []
  const labels = [...new Set([...before.lines, ...after.lines].map(line => line.label))]
  const lines = labels.flatMap(label => {
    const [old, fresh] = [wordsUnder(before, label), wordsUnder(after, label)]
    return old === fresh ? [] : [{ label, pieces: differenceOf(old, fresh) }]
  })
  return lines.length === 0 ? [] : [{ title: after.title, lines }]
}

const wordsUnder = ({ lines }: Held, label: string): string => lines.find(line => line.label === label)?.words ?? ''
