/** A session is planned. Whoever is to hold it is not somewhere else at that time. */
import { locationsOf, professionalsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { type NewSession, overlaps, type Session, type SessionId } from './session.ts'
import { findSession, findSessions, insertSession } from './store.ts'

export type SessionPlanned =
  | { readonly kind: 'planned'; readonly id: SessionId }
  | { readonly kind: 'refused'; readonly because: 'elsewhere-then' }

export async function planSession(ctx: Ctx, session: NewSession): Promise<SessionPlanned> {
  const sameDay = { from: session.on, to: session.on }
  const [locations, professionals, others] = await Promise.all([
    locationsOf(ctx),
    professionalsOf(ctx),
    findSessions(ctx.db, ctx.municipality, sameDay, session.professional),
  ])
  if (!locations.some(({ id }) => id === session.location)) throw new NotFound(`location ${session.location}`)
  if (!professionals.some(({ id }) => id === session.professional)) throw new NotFound('professional')
  if (others.some(other => overlaps(other, session))) return { kind: 'refused', because: 'elsewhere-then' }
  const id = await insertSession(ctx, session)
  record(ctx, 'create', 'youth-health.clinic-session', null, id)
  return { kind: 'planned', id }
}

export async function getSession(ctx: Ctx, id: string): Promise<Session> {
  const session = isId(id) ? await findSession(ctx.db, ctx.municipality, id) : undefined
  if (!session) throw new NotFound(`clinic session ${id}`)
  return session
}
