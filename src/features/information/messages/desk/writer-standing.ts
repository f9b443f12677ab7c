/** What the writer is to the child today, so that whoever answers knows what may be told. */
import { decidesAlone } from '../../../../knowledge/consent/shared-parts.ts'
import { type Child, guardiansOf, type Relation } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { relativeOf } from '../family/relative.ts'
import type { Thread } from '../thread.ts'

export type WriterStanding =
  | 'general'
  | 'self'
  | 'whole-file'
  | 'without-custody'
  /** Brings the child up, is no parent and has no custody: BW 1:377c speaks of a parent. */
  | 'carer'
  | 'youth-decides'
  | 'stranger'

const parents: readonly Relation[] = ['mother', 'father', 'parent']

export async function writerStanding(
  ctx: Ctx,
  { writer, writtenAs }: Thread,
  child: Child | null,
): Promise<WriterStanding> {
  if (writtenAs === 'youth') return 'self'
  if (child === null) return 'general'
  const relative = await relativeOf(ctx, child, writer)
  switch (relative) {
    case 'youth':
      return 'self'
    case 'whole-file':
      return 'whole-file'
    case null:
      return 'stranger'
    case 'guardian': {
      if (decidesAlone(child.birth.on, ctx.today)) return 'youth-decides'
      const guardian = (await guardiansOf(ctx, child.id)).find(({ id }) => id === writer)
      return guardian && parents.includes(guardian.relation) ? 'without-custody' : 'carer'
    }
  }
}
