/** Who may be the same child as this one: born on the same day, or expected around it, with a name that shares a word. */
import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { sharesAName } from '../find-child.ts'
import { getChildren } from '../look-up.ts'
import type { Child } from '../person.ts'
import { mayBeOne } from './rules.ts'
import { findIdsAround } from './store.ts'

/** A child may come so much earlier or later than expected, in days. */
const around = { earlier: 112, later: 21 }

export async function findAlike(ctx: Ctx, child: Child): Promise<readonly Child[]> {
  record(ctx, 'search', 'people.child', null, 'duplicates')
  const { on } = child.birth
  const days =
    child.birth.kind === 'born'
      ? { from: on.subtract({ days: around.later }), to: on.add({ days: around.earlier }) }
      : { from: on.subtract({ days: around.earlier }), to: on.add({ days: around.later }) }
  const near = await getChildren(ctx, await findIdsAround(ctx.db, ctx.municipality, days))
  return near.filter(other => sharesAName(child, other) && mayBeOne(child, other).kind === 'may-be-one')
}

/** The first two of these children who look alike: what a list of search results may show. */
export function firstTwoAlike(children: readonly Child[]): readonly [Child, Child] | null {
  for (const [place, one] of children.entries())
    for (const other of children.slice(place + 1)) if (isLikely(one, other)) return [one, other]
  return null
}

/** Stricter than may be: a sister of the same name who was born in another year is in the same list, and so are twins. */
function isLikely(one: Child, other: Child): boolean {
  const verdict = mayBeOne(one, other)
  return verdict.kind === 'may-be-one' && verdict.doubts.length === 0 && sharesAName(one, other)
}
