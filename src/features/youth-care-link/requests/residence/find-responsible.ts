/** Which municipality answers for the help of a child, found from what the professional knows, and kept with those facts. */
import {
  type Residence,
  type Responsible,
  responsibleMunicipality,
} from '../../../../knowledge/residence/responsible-municipality.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { getChildToAskFor, hasRequestAbout } from '../look-up.ts'
import { findFinding, insertFinding } from './store.ts'

export type Finding = {
  readonly residence: Residence
  readonly outcome: Responsible
  readonly foundAt: Temporal.Instant
  readonly foundByName: string
}

export async function findResponsible(ctx: Ctx, childId: string, residence: Residence): Promise<Finding> {
  const child = await getChildToAskFor(ctx, childId)
  const outcome = responsibleMunicipality(residence)
  await insertFinding(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    child_id: child.id,
    home: residence.home,
    stay: residence.stay?.kind ?? null,
    home_before_stay: residence.stay?.homeBefore ?? null,
    under_inquiry: residence.underInquiry ? 'yes' : 'no',
    mother_at_birth: residence.motherAtBirth,
    actual: residence.actual,
    responsible: outcome.kind === 'found' ? outcome.municipality : null,
    found_at: ctx.now,
    found_by: ctx.actor.id,
    found_by_name: ctx.actor.name,
  })
  record(ctx, 'create', 'youth-care-link.residence', child.id)
  return { residence, outcome, foundAt: ctx.now, foundByName: ctx.actor.name }
}

/**
 * What was found last; undefined when nobody looked yet. It says where a child stays and whether the Raad inquires: somebody who has no
 * request about the child sees what he found himself, and no more.
 */
export async function lastFinding(ctx: Ctx, childId: string): Promise<Finding | undefined> {
  const child = await getChildToAskFor(ctx, childId)
  const found = await findFinding(
    ctx.db,
    ctx.municipality,
    child.id,
    (await hasRequestAbout(ctx, child.id)) ? null : ctx.actor.id,
  )
  if (!found) return undefined
  record(ctx, 'read', 'youth-care-link.residence', child.id)
  return { ...found, outcome: responsibleMunicipality(found.residence) }
}
