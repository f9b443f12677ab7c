/** Agreeing on requests to youth care, and what counts now. */
import { usualTerms } from '../../../../knowledge/youth-care-requests/terms.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { findAgreements, insertAgreement } from './store.ts'
import type { Agreement } from './terms.ts'

/** Where nothing was agreed yet. */
export const usualAgreement: Agreement = {
  id: '',
  terms: usualTerms,
  designated: [],
  reason: '',
  setAt: null,
  setByName: '',
}

/** The one that counts first, then those before it. */
export const agreementsOf = (ctx: Ctx): Promise<readonly Agreement[]> => findAgreements(ctx.db, ctx.municipality)

export const agreementOf = async (ctx: Ctx): Promise<Agreement> => (await agreementsOf(ctx))[0] ?? usualAgreement

export type NewAgreement = Pick<Agreement, 'terms' | 'designated' | 'reason'>
export type Agreeing = { readonly kind: 'agreed' } | { readonly kind: 'stale'; readonly newer: Agreement }

/** `seen` is the id of the agreement that the form was opened with: what somebody else agreed since is not written over. */
export async function agreeTerms(ctx: Ctx, entry: NewAgreement, seen: string): Promise<Agreeing> {
  const current = await agreementOf(ctx)
  if (current.id !== seen) return { kind: 'stale', newer: current }
  await insertAgreement(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    terms: JSON.stringify(entry.terms),
    designated: [...entry.designated],
    reason: entry.reason,
    set_at: ctx.now,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'youth-care-link.agreement', null)
  return { kind: 'agreed' }
}
