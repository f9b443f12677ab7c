/**
 * Who may see this child's youth health record: a youth nurse or youth doctor who acts for an organisation for youth health care of
 * the child's municipality (Wpg art. 5: the municipality has the care carried out; BW 7:457: those directly involved).
 */
import { actingProfessional } from '../../../centre/index.ts'
import { type Child, getChild } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'

/** The child, for whoever has a care relation with it. Throws NotFound for no child here, NotAllowed for nobody's business. */
export async function childInCare(ctx: Ctx, id: string): Promise<Child> {
  const child = await getChild(ctx, id)
  if (!(await hasCareRelation(ctx))) throw new NotAllowed('youth-health.record', child.id)
  return child
}

async function hasCareRelation(ctx: Ctx): Promise<boolean> {
  if (!may.readRecord(ctx.actor)) return false
  const professional = await actingProfessional(ctx)
  return professional.organisation.kind === 'youth-health-care'
}
