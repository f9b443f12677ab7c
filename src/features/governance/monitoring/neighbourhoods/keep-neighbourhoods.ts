/** An administrator says which neighbourhoods there are. What was told of others stays as it was told. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { NeighbourhoodForm } from './neighbourhood.form.ts'
import type { NeighbourhoodSetting } from './neighbourhood.ts'
import { findSetting, insertSetting } from './store.ts'

export type Kept = { readonly kind: 'kept' } | { readonly kind: 'stale'; readonly newer: NeighbourhoodSetting }

/** `seen` is the version on the page; 0 when there was none. */
export async function keepNeighbourhoods(ctx: Ctx, { list, reason }: NeighbourhoodForm, seen: number): Promise<Kept> {
  const { db, municipality, now, actor } = ctx
  const newest = await findSetting(db, municipality)
  const isFirst =
    (newest?.version ?? 0) === seen &&
    (await insertSetting(db, municipality, {
      ...{ version: seen + 1, reason, at: now, by: { id: actor.id, name: actor.name }, neighbourhoods: list },
    }))
  if (isFirst) {
    record(ctx, 'change', 'governance.neighbourhoods', null, String(list.length))
    return { kind: 'kept' }
  }
  const newer = await findSetting(db, municipality)
  if (!newer) throw new Error('a version is taken that cannot be found')
  return { kind: 'stale', newer }
}
