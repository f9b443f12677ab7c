/** The two agree who leads. Agreeing anew replaces what was agreed before. School and police never lead. */
import { mayLead } from '../../../knowledge/referral-index/follow-up.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { newId } from '../../../platform/new-id.ts'
import { getSeenMatch } from './look-up.ts'
import type { Side } from './match.ts'
import { insertLead } from './store.ts'

/** `never-leads`: a school or the police. `was-not-told`: the other's report lay in the archive, so the other knows of nothing. */
export type LeadAgreement =
  | { readonly kind: 'agreed' }
  | { readonly kind: 'refused'; readonly because: 'never-leads' | 'was-not-told' }

export async function agreeLead(ctx: Ctx, id: string, side: Side): Promise<LeadAgreement> {
  const seen = await getSeenMatch(ctx, id)
  const leading = side === 'me' ? seen.mine : seen.other
  if (seen.match.kind === 'archive') return { kind: 'refused', because: 'was-not-told' }
  if (!mayLead(leading.reporter.organisation.domain)) return { kind: 'refused', because: 'never-leads' }
  const row = { id: newId<string>(), leading_report: leading.id, agreed_on: ctx.today, recorded_at: ctx.now }
  await asRole(ctx.db, 'cjg_index', index => insertLead(index, seen.match, row))
  record(ctx, 'create', 'signalling.match', null, 'lead')
  return { kind: 'agreed' }
}
