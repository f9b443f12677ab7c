import type { Ctx } from '../../../platform/ctx.ts'
import type { Deed } from './subsidy.ts'

/** Whoever acts, now. */
export const deedOf = ({ now, actor }: Pick<Ctx, 'now' | 'actor'>): Deed => ({
  at: now,
  by: actor.id,
  byName: actor.name,
})
