/** Does help for this child open itself to whoever acts: the youth, or a parent, by age and custody? */
import type { SharedPart } from '../../knowledge/consent/shared-parts.ts'
import { mayOpen } from '../../knowledge/consent/who-may-see.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { isGuardian, sharedBy } from '../look-up.ts'
import type { Child } from '../person.ts'

/** Under the law of youth help (Jeugdwet 7.3.10-7.3.11). Nobody of the family acts as professional here. */
export async function isOwnFamily(ctx: Ctx, child: Child, part: SharedPart = 'help'): Promise<boolean> {
  const question = { law: 'youth-act', birth: child.birth.on, on: ctx.today, canWeigh: true } as const
  if (child.id === ctx.actor.id) return mayOpen({ kind: 'youth' }, question)
  const custody = await isGuardian(ctx, ctx.actor.id, child.id)
  if (custody === null) return false
  const isLetIn = (await sharedBy(ctx, ctx.actor.id, [child]))(child).includes(part)
  return mayOpen({ kind: 'parent', hasCustody: custody === 'with-custody', isLetIn }, question)
}
