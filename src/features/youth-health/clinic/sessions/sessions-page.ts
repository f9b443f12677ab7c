/** The sessions to come, with how many places of each are given. */

import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { careOfGroup } from '../../record/care-relation.ts'
import { findPlannedIn } from '../planning/store.ts'
import { placesIn, type Session } from './session.ts'
import { findSessions } from './store.ts'

export type Counted = { readonly session: Session; readonly planned: number; readonly free: number }

/** How far ahead sessions are shown and proposed. */
export const horizon = { weeks: 8 }

export async function comingSessions(ctx: Ctx): Promise<readonly Counted[]> {
  await careOfGroup(ctx)
  const days = { from: ctx.today, to: ctx.today.add(horizon) }
  const sessions = await findSessions(ctx.db, ctx.municipality, days)
  const planned = await findPlannedIn(
    ctx.db,
    ctx.municipality,
    sessions.map(({ id }) => id),
  )
  record(ctx, 'search', 'youth-health.clinic-session', null)
  const countOf = Map.groupBy(planned, ({ session }) => session)
  return sessions.map(session => {
    const count = countOf.get(session.id)?.length ?? 0
    return { session, planned: count, free: Math.max(0, placesIn(session) - count) }
  })
}
