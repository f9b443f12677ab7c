/**
 * A worker leaves for a visit and a colleague watches over it: who is not back in time is looked for. The colleague knows who is out and
 * until when; not where, nor for whom.
 */
import { getProfessional, type Professional, professionalsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { enqueue } from '../../../../platform/jobs/queue.ts'
import { send } from '../../../../platform/mail/send.ts'
import { isId, newId } from '../../../../platform/new-id.ts'
import { openOutreach } from '../look-up.ts'
import { objectOf, type VisitId } from '../outreach.ts'
import { isOverdue, visitOf } from '../rules.ts'
import { visitText } from '../visit.text.ts'
import { findVisits, insertReturn, insertVisit } from './store.ts'

export type Watched = Awaited<ReturnType<typeof findVisits>>[number]
/** The work that asks, when the time has come, whether the worker is back. */
export const watchQueue = 'watch-visit'

export type Leaving = { readonly kind: 'left' | 'out-already' | 'past' | 'ended' | 'unknown-watcher' }

export async function leaveForVisit(
  ctx: Ctx,
  id: string,
  { watcher, backBy }: { readonly watcher: string; readonly backBy: Temporal.Instant },
): Promise<Leaving> {
  const { outreach } = await openOutreach(ctx, id)
  if (outreach.end !== null) return { kind: 'ended' }
  if (visitOf(outreach, ctx.actor.id)) return { kind: 'out-already' }
  if (Temporal.Instant.compare(backBy, ctx.now) <= 0) return { kind: 'past' }
  if (!(await colleaguesOf(ctx)).some(one => one.id === watcher)) return { kind: 'unknown-watcher' }
  const visit = newId<VisitId>()
  await insertVisit(ctx.db, {
    municipality: ctx.municipality,
    id: visit,
    outreach_id: outreach.id,
    worker_id: ctx.actor.id,
    watcher_id: watcher,
    left_at: ctx.now,
    back_by: backBy,
  })
  await enqueue(ctx.db, {
    queue: watchQueue,
    municipality: ctx.municipality,
    payload: { visit },
    runAt: backBy.add({ minutes: 5 }),
  })
  record(ctx, 'create', objectOf(outreach), outreach.child, 'visit')
  return { kind: 'left' }
}

/** Who may work along or watch: those of the same organisation who do outreach. */
export async function colleaguesOf(ctx: Ctx): Promise<readonly Professional[]> {
  const holders = await holdersOf(ctx, 'reachOut')
  return (await professionalsOf(ctx)).filter(
    ({ id, organisation }) => id !== ctx.actor.id && organisation.id === ctx.actor.organisation && holders.has(id),
  )
}

/** Said by the worker, or by the colleague who watches. Said twice is said once. */
export async function comeBack(ctx: Ctx, id: string): Promise<void> {
  const [visit] = isId(id) ? await findVisits(ctx.db, ctx.municipality, { visit: id }) : []
  if (!visit) throw new NotFound(`visit ${id}`)
  if (ctx.actor.id !== visit.worker.id && ctx.actor.id !== visit.watcher.id)
    throw new NotAllowed('care-coordination.outreach-visit')
  await insertReturn(ctx.db, {
    municipality: ctx.municipality,
    visit_id: visit.id,
    returned_at: ctx.now,
    recorded_by: ctx.actor.id,
  })
  record(ctx, 'change', 'care-coordination.outreach-visit', null)
}

/** The colleagues who are out while whoever asks watches, the one who should be back first on top. */
export async function watchedBy(ctx: Ctx): Promise<readonly Watched[]> {
  const visits = await findVisits(ctx.db, ctx.municipality, { watchedBy: ctx.actor.id })
  return visits.toSorted((one, other) => Temporal.Instant.compare(one.backBy, other.backBy))
}

/** Runs when the time has come: whoever watches hears that somebody is not back, without a name. */
export async function askAfterWorker(ctx: Ctx, payload: unknown): Promise<void> {
  const id = payload !== null && typeof payload === 'object' && 'visit' in payload ? String(payload.visit) : ''
  const [visit] = isId(id) ? await findVisits(ctx.db, ctx.municipality, { visit: id }) : []
  if (!visit || !isOverdue(visit, ctx.now)) return
  const { email } = await getProfessional(ctx, visit.watcher.id)
  record(ctx, 'change', 'care-coordination.outreach-visit', null, 'not-back')
  if (email) await send(ctx.db, ctx.municipality, { recipient: email, ...visitText.mail }, ctx.now)
}
