/** Somebody becomes known as a carer of a child. Who is known here by BSN is not registered a second time. */
import type { Ctx } from '../../platform/ctx.ts'
import type { ChildId, PersonId } from '../person.ts'
import { recordCustody } from '../record-kinship.ts'
import { registerGuardian } from '../register-child.ts'
import { identify } from './identify.ts'
import type { NewCarer } from './newcomer.ts'

export type CarerAdded =
  | { readonly kind: 'added'; readonly id: PersonId }
  | { readonly kind: 'refused'; readonly because: 'bsn-of-another' }

/** Guardian from today: the day on which it became known here. */
export async function addCarer(ctx: Ctx, child: ChildId, carer: NewCarer): Promise<CarerAdded> {
  const identity = await identify(ctx, carer)
  if (identity.kind === 'another') return { kind: 'refused', because: 'bsn-of-another' }
  const guardian = identity.kind === 'known' ? identity.id : await registerGuardian(ctx, carer)
  await recordCustody(ctx, { child, guardian, relation: carer.relation, custody: carer.custody, since: ctx.today })
  return { kind: 'added', id: guardian }
}
