/**
 * The one door to a file of the reporting code. Who is neither its holder nor a named reader is refused in the same way as for a file that
 * is not there: the database shows no row either way, so nothing tells the two apart. The line in the log names no child (decisions/0009).
 */
import { mayRead, mayWrite } from '../../../knowledge/reporting-code/readers.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { actAs, findSuspicions } from './store.ts'
import type { Suspicion } from './suspicion.ts'

export const object = 'reporting-code.suspicion'

/** For its holder and its readers. */
export async function getSuspicion(ctx: Ctx, id: string): Promise<Suspicion> {
  const suspicion = await find(ctx, id)
  record(ctx, 'read', 'reporting-code.suspicion', null, suspicion.id)
  return suspicion
}

/** For its holder alone; a reader is refused. */
export async function getHeld(ctx: Ctx, id: string): Promise<Suspicion> {
  const suspicion = await find(ctx, id)
  if (!mayWrite(suspicion, ctx.actor.id)) throw new NotAllowed(object)
  return suspicion
}

/** What this actor holds or reads, the newest first. */
export async function ownSuspicions(ctx: Ctx): Promise<readonly Suspicion[]> {
  await actAs(ctx)
  const all = await findSuspicions(ctx, null)
  record(ctx, 'read', 'reporting-code.suspicion', null, `${all.length}`)
  return all.filter(suspicion => mayRead(suspicion, ctx.actor.id))
}

async function find(ctx: Ctx, id: string): Promise<Suspicion> {
  await actAs(ctx)
  const [suspicion] = isId(id) ? await findSuspicions(ctx, id) : []
  if (!suspicion || !mayRead(suspicion, ctx.actor.id)) throw new NotAllowed(object)
  return suspicion
}
