import type { Bsn } from '../../knowledge/identifiers/bsn.ts'
import { record } from '../../platform/audit/record.ts'
import { fingerprint } from '../../platform/crypto/fingerprint.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { sharesAName } from '../find-child.ts'
import type { PersonId } from '../person.ts'
import { findPersonByFingerprint } from '../store.ts'

/** Who somebody is, by BSN: new here, known here, or a number that stands under another name. To ask is to search, and is logged. */
export type Identity =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly id: PersonId; readonly isChild: boolean }
  | { readonly kind: 'another'; readonly isChild: boolean }

export async function identify(
  ctx: Ctx,
  person: { readonly givenNames: string; readonly familyName: string; readonly bsn: Bsn | null },
): Promise<Identity> {
  if (!person.bsn) return { kind: 'new' }
  record(ctx, 'search', 'people.child', null, 'bsn')
  const known = await findPersonByFingerprint(ctx.db, ctx.municipality, fingerprint(ctx.keys, 'bsnLookup', person.bsn))
  if (!known) return { kind: 'new' }
  const { id, isChild } = known
  return sharesAName(known, person) ? { kind: 'known', id, isChild } : { kind: 'another', isChild }
}
