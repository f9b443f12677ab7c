/**
 * Somebody wrote in the record while a nurse was on her way: what of hers can be added, and what has to be chosen. Nothing is thrown away
 * here: what is not chosen is told of by whoever stores the rest.
 */

/** One thing that was seen twice: a measure of a day, or an item of the Van Wiechen scheme. `id`: the row or document it stands in. */
export type Mine<V> = { readonly field: string; readonly value: V; readonly base: string | null }
export type Theirs<V> = { readonly field: string; readonly value: V; readonly id: string }
/** What the nurse chose, and which of the others' she had before her then. */
export type Chosen = { readonly field: string; readonly take: 'mine' | 'theirs'; readonly seen: string }

export type Pair<V> = { readonly mine: Mine<V>; readonly theirs: Theirs<V> }
export type Merged<V> = {
  /** To be written: nobody wrote it since, or it was not there. */
  readonly add: readonly Mine<V>[]
  /** Both say the same: it stands already. */
  readonly same: readonly Mine<V>[]
  /** The nurse chose hers over the other. */
  readonly over: readonly Pair<V>[]
  /** The nurse chose the other: hers is told of beside it. */
  readonly leftOut: readonly Pair<V>[]
  /** To be chosen first. */
  readonly differs: readonly Pair<V>[]
}

/**
 * @param mine `base` is what stood there when the package was given, null for nothing.
 * @param theirs what stands there now, at most one of a field.
 * @param chosen counts only for the very row that was shown: written over once more, it is asked once more.
 */
export function mergeVisit<V>(
  mine: readonly Mine<V>[],
  theirs: readonly Theirs<V>[],
  chosen: readonly Chosen[],
): Merged<V> {
  const now = new Map(theirs.map(one => [one.field, one]))
  const asked = new Map(chosen.map(one => [one.field, one]))
  const add: Mine<V>[] = []
  const same: Mine<V>[] = []
  const pairs = { over: [] as Pair<V>[], leftOut: [] as Pair<V>[], differs: [] as Pair<V>[] }
  for (const own of mine) {
    const other = now.get(own.field)
    const choice = asked.get(own.field)
    if (!other || other.id === own.base) add.push(own)
    else if (other.value === own.value) same.push(own)
    else if (choice?.seen !== other.id) pairs.differs.push({ mine: own, theirs: other })
    else pairs[choice.take === 'mine' ? 'over' : 'leftOut'].push({ mine: own, theirs: other })
  }
  return { add, same, ...pairs }
}
