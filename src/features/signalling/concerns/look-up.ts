/** A concern is seen by the professional who noted it, and by nobody else. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import type { Concern } from './concern.ts'
import { findConcern, findOpenConcerns, findSubmittedBy } from './store.ts'

export async function getConcern(ctx: Ctx, id: string): Promise<Concern> {
  const concern = isId(id) ? await findConcern(ctx.db, ctx.municipality, id) : undefined
  if (!concern) throw new NotFound(`concern ${id}`)
  if (concern.notedBy !== ctx.actor.id) throw new NotAllowed('signalling.concern', concern.childId)
  record(ctx, 'read', 'signalling.concern', concern.childId)
  return concern
}

/** The concerns of whoever asks that are not closed, newest first. */
export async function openConcerns(ctx: Ctx): Promise<readonly Concern[]> {
  const concerns = await findOpenConcerns(ctx.db, ctx.municipality, ctx.actor.id)
  record(ctx, 'read', 'signalling.concern', null, `${concerns.length}`)
  return concerns
}

/** The concerns that whoever asks sent to the centre, also those that are closed, newest first. */
export async function submittedConcerns(ctx: Ctx): Promise<readonly Concern[]> {
  const concerns = await findSubmittedBy(ctx.db, ctx.municipality, ctx.actor.id)
  record(ctx, 'read', 'signalling.concern', null, `${concerns.length}`)
  return concerns
}
