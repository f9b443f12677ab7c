/** How many children sit in the waiting room for whoever asks. A number: nobody is named, and nothing of a record is shown. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { findMomentFactsOfEach } from '../../consultation/moments/moments-of.ts'
import { findPlannedIn } from '../planning/store.ts'
import { findSessions } from '../sessions/store.ts'
import { attendanceIn } from './load-agenda.ts'

export async function waitingRoom(ctx: Ctx): Promise<number> {
  const { db, municipality, actor, today } = ctx
  const sessions = await findSessions(db, municipality, { from: today, to: today }, actor.id)
  if (sessions.length === 0) return 0
  const planned = await findPlannedIn(
    db,
    municipality,
    sessions.map(({ id }) => id),
  )
  const arrived = planned.filter(({ arrivedAt }) => arrivedAt !== null)
  const factsOf = await findMomentFactsOfEach(
    ctx,
    arrived.map(({ child }) => child),
  )
  return arrived.filter(one => attendanceIn(one, factsOf(one.child)) === 'arrived').length
}
