/** A session is planned: its list is drawn up at once, and can be brought up to date until the day itself. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { drawList } from './draw-list.ts'
import type { SessionPlan, VaccinationSession, VaccinationSessionId } from './session.ts'
import { findSession, insertSession } from './store.ts'

export type Planned = { readonly session: VaccinationSessionId; readonly called: number }

export async function planSession(ctx: Ctx, plan: SessionPlan): Promise<Planned> {
  const session = await insertSession(ctx, plan)
  record(ctx, 'create', 'youth-health.vaccination-session', null, session)
  return { session, called: await drawList(ctx, session, plan) }
}

export async function getSession(ctx: Ctx, id: string): Promise<VaccinationSession> {
  const session = isId(id) ? await findSession(ctx.db, ctx.municipality, id) : undefined
  if (!session) throw new NotFound(`session ${id}`)
  return session
}
