/** A browser acts for another by a representation that stands, until it stops or that ends. */
import { record } from '../../audit/record.ts'
import type { Actor, Ctx } from '../../ctx.ts'
import type { FamilyRole } from '../role-names.ts'
import type { RepresentationId } from './representation.ts'
import { updateActing } from './store.ts'

export type ActingFor = {
  readonly kind: 'acting'
  readonly representation: RepresentationId
  readonly represented: string
  /** Those that the represented holds. */
  readonly roles: readonly FamilyRole[]
}

export async function setActing(ctx: Ctx, session: Buffer, acting: ActingFor): Promise<void> {
  await updateActing(ctx.db, ctx.municipality, session, acting)
  record(ctx, 'sign-in', 'auth.acting', acting.represented)
}

export const stopActing = (ctx: Ctx, session: Buffer): Promise<void> =>
  updateActing(ctx.db, ctx.municipality, session, null)

/** The human at the keys, also while acting for another. */
export const ownerOf = ({ id, through }: Actor): string => through?.id ?? id
