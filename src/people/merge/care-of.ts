import type { Ctx } from '../../platform/ctx.ts'
import { getChildren } from '../look-up.ts'
import type { Child, ChildId } from '../person.ts'

/**
 * Which children the actor looks after. How much a record holds is part of it, and merging changes it: that asks for the care relation of
 * youth health care. Who is who does not know that relation (people calls no feature), so src/app.ts hands it in.
 */
export type CareOf = (ctx: Ctx) => Promise<(child: Pick<Child, 'birth'>) => boolean>

/** A registration that has become part of another one is looked after with that one. */
export async function looksAfterAll(ctx: Ctx, careOf: CareOf, ids: readonly ChildId[]): Promise<boolean> {
  const children = await getChildren(ctx, ids)
  return children.length > 0 && children.every(await careOf(ctx))
}
