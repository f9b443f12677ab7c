/** An organisation takes part since a day, or no longer: every change is a row of its own, and the last counts. */
import { organisationsOf } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Agreement } from './agreement.ts'
import { agreementsOf } from './agreements-of.ts'
import { insertAgreement } from './store.ts'

export type NewAgreement = Pick<Agreement, 'signedOn' | 'endedOn' | 'coordinator' | 'head' | 'reason'>

export type AgreementRecorded =
  | { readonly kind: 'recorded' }
  /** Somebody else changed it since the form was opened. */
  | { readonly kind: 'stale'; readonly newer: Agreement }

/** @param seen the agreement that the form showed; empty when there was none. */
export async function recordAgreement(
  ctx: Ctx,
  organisation: string,
  agreement: NewAgreement,
  seen: string,
): Promise<AgreementRecorded> {
  const known = (await organisationsOf(ctx)).some(({ id }) => id === organisation)
  if (!known) throw new NotFound(`organisation ${organisation}`)
  const newer = (await agreementsOf(ctx)).get(organisation)
  if (newer && newer.id !== seen) return { kind: 'stale', newer }
  const row = { ...agreement, id: newId<string>(), organisation, setAt: ctx.now, setByName: ctx.actor.name }
  await insertAgreement(ctx.db, ctx.municipality, row, ctx.actor.id)
  record(ctx, newer ? 'change' : 'create', 'signalling.index-agreement', null)
  return { kind: 'recorded' }
}
