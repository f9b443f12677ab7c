/**
 * Counts that are told together, because one of them is small: the members of a group are not told apart, only their sum.
 * Nobody can then say of a count that it is one to four: with one for each of the others it may still be five or more.
 * Source: the limit of five is a proposal (docs/sources.md, row `small-numbers`); the rule is argued in docs/decisions/0013-tell-once.md.
 */
import { proposedFewest } from './small-numbers.ts'

export type Counted = { readonly name: string; readonly count: number }
/** One name is told as it is; more names only as a sum. */
export type Group = { readonly names: readonly string[]; readonly count: number }

/** What is nought is left out: it is told as nought. Null when even all together would give one of them away. */
export function together(list: readonly Counted[], fewest = proposedFewest): readonly Group[] | null {
  const present = list.filter(one => one.count > 0).toSorted(smallestFirst)
  const small = present.filter(one => one.count < fewest).length
  if (small === 0) return present.map(alone)
  for (let size = Math.max(small, 2); size <= present.length; size++) {
    const members = present.slice(0, size)
    if (mostOfOne(members) >= fewest) return [groupOf(members), ...present.slice(size).map(alone)]
  }
  return null
}

/** The most that one of them can be when all that is known is their sum, and that none is nought. */
const mostOfOne = (members: readonly Counted[]): number => sumOf(members) - (members.length - 1)

const alone = ({ name, count }: Counted): Group => ({ names: [name], count })
const groupOf = (members: readonly Counted[]): Group => ({
  names: members.map(one => one.name).toSorted(),
  count: sumOf(members),
})
const sumOf = (list: readonly Counted[]): number => list.reduce((sum, one) => sum + one.count, 0)
/** By name when they are as many, so that the same counts are always told in the same way. */
const smallestFirst = (one: Counted, other: Counted): number =>
  one.count - other.count || (one.name < other.name ? -1 : 1)
