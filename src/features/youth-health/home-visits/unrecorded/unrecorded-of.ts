import { type ChildId, fullName, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findUnrecorded, findUnrecordedBy, type Unrecorded } from './store.ts'

/** After so long nobody is asked any more what was seen. Ours. */
const toldFor = { hours: 24 * 30 }

export type OwnUnrecorded = Unrecorded & { readonly name: string }

/** The actor's own visits that did not get into a record. */
export async function unrecordedOf(ctx: Ctx): Promise<readonly OwnUnrecorded[]> {
  const { db, municipality, actor, now } = ctx
  const all = await findUnrecordedBy(db, municipality, actor.id, now.subtract(toldFor))
  if (all.length === 0) return []
  const names = new Map(
    (
      await getChildren(
        ctx,
        all.map(({ child }) => child),
      )
    ).map(one => [one.id, fullName(one)]),
  )
  for (const child of names.keys()) record(ctx, 'read', 'youth-health.visit-refusal', child)
  return all.map(one => ({ ...one, name: names.get(one.child) ?? '' }))
}

/** For the record of a child, whose reader was let in already: who was there, and could not write it down. */
export const unrecordedAt = ({ db, municipality, now }: Ctx, child: ChildId): Promise<readonly Unrecorded[]> =>
  findUnrecorded(db, municipality, child, now.subtract(toldFor))
