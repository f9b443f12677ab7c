/** A session is planned. Whoever is to hold it is not somewhere else at that time. */
import { locationsOf, professionalsOf, takeTimes } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId, newId } from '../../../../platform/new-id.ts'
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
  if (!(await takeTimes(ctx, [wholeSession(session)]))) return { kind: 'refused', because: 'elsewhere-then' }
  const id = await insertSession(ctx, session)
  record(ctx, 'create', 'youth-health.clinic-session', null, id)
  return { kind: 'planned', id }
}

export async function getSession(ctx: Ctx, id: string): Promise<Session> {
  const session = isId(id) ? await findSession(ctx.db, ctx.municipality, id) : undefined
  if (!session) throw new NotFound(`clinic session ${id}`)
  return session
}

/** So that nobody books an appointment with who holds it (docs/decisions/0010-time-is-taken-once.md). */
const wholeSession = ({ on, from, until, professional }: NewSession) => ({
  id: newId<string>(),
  professional,
  room: null,
  startsAt: on.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: from }).toInstant(),
  endsAt: on.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: until }).toInstant(),
})
