/** The author writes a concern anew; earlier versions stay. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Concern, ConcernWords } from './concern.ts'
import { getConcern } from './look-up.ts'
import { insertVersion } from './store.ts'

export type Edit = { readonly kind: 'edited' } | { readonly kind: 'stale'; readonly newer: Concern }

/** `readAt` is the version the author had before him: when another was written since, nothing is stored. */
export async function editConcern(
  ctx: Ctx,
  id: string,
  entry: ConcernWords & Pick<Concern, 'youth'>,
  readAt: number,
): Promise<Edit> {
  const concern = await getConcern(ctx, id)
  if (concern.version !== readAt) return { kind: 'stale', newer: concern }
  const { youth, ...words } = entry
  const isFirst = await insertVersion(ctx.db, {
    municipality: ctx.municipality,
    concern: concern.id,
    version: readAt + 1,
    writtenAt: ctx.now,
    words,
    // Of somebody; emptied fields take nobody away.
    youth: concern.childId === null ? (youth ?? concern.youth) : null,
  })
  if (!isFirst) return { kind: 'stale', newer: await getConcern(ctx, id) }
  record(ctx, 'change', 'signalling.concern', concern.childId)
  return { kind: 'edited' }
}
