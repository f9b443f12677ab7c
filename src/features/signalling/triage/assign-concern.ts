/** A concern is given to somebody who takes it up, and who reads all of it from then on. Never to a partner without a record. */
import { type Professional, professionalsOf } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { holdersOf } from '../../../platform/auth/accounts/holders.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { getTriageToDecide } from './look-up.ts'
import { insertAssignment } from './store.ts'
import { tellProfessional } from './tell.ts'

export type Assigning = { readonly kind: 'assigned' } | { readonly kind: 'refused'; readonly because: 'cannot-take-up' }

export async function assignConcern(ctx: Ctx, id: string, professional: string): Promise<Assigning> {
  const { concern, child } = await getTriageToDecide(ctx, id)
  if (!(await whoCanTakeUp(ctx)).some(one => one.id === professional))
    return { kind: 'refused', because: 'cannot-take-up' }
  await insertAssignment(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    concern_id: concern.id,
    professional_id: professional,
    assigned_at: ctx.now,
    assigned_by: ctx.actor.id,
  })
  record(ctx, 'change', 'signalling.triage', child, `to ${professional}`)
  if (professional !== ctx.actor.id) await tellProfessional(ctx, professional, 'assigned', child)
  return { kind: 'assigned' }
}

/** Who works with children and families here. */
export async function whoCanTakeUp(ctx: Ctx): Promise<readonly Professional[]> {
  const holders = await holdersOf(ctx, 'startPlans')
  return (await professionalsOf(ctx)).filter(professional => holders.has(professional.id))
}
