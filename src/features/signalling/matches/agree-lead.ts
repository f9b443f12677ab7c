/**
 * The reporters of a youth agree who leads: one lead for the youth, in all matches on it. Agreeing anew replaces what was agreed before.
 * School and police never lead.
 */
import { mayLead } from '../../../knowledge/referral-index/follow-up.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { newId } from '../../../platform/new-id.ts'
import type { StoredReport } from '../referral-index/stored-report.ts'
import { insertLead, lockLead } from './lead/store.ts'
import { getSeenMatch, type SeenMatch, sameYouthOf } from './look-up.ts'
import type { MatchId, Side } from './match.ts'
import { isStanding, standingLead } from './seen-match.ts'

/** Oneself, the other of this match, or the other of one's own match on the same youth. */
export type LeadChoice = Side | MatchId

/** `never-leads`: a school or the police. `was-not-told`: the other's report lay in the archive, so the other knows of nothing. */
export type LeadAgreement =
  | { readonly kind: 'agreed' }
  | { readonly kind: 'refused'; readonly because: 'never-leads' | 'was-not-told' | 'no-longer-stands' }
  /** Another lead was agreed since the form was opened; the page now shows which. */
  | { readonly kind: 'stale' }

/** @param seenLead the id of the lead that the form showed, empty when there was none; left out, whatever was agreed is replaced. */
export async function agreeLead(ctx: Ctx, id: string, choice: LeadChoice, seenLead?: string): Promise<LeadAgreement> {
  const opened = await getSeenMatch(ctx, id)
  // One after the other, so that the second is told of the first.
  await asRole(ctx.db, 'cjg_index', index => lockLead(index, opened.match.subject))
  const seen = await getSeenMatch(ctx, id)
  if (seen.match.kind === 'archive') return { kind: 'refused', because: 'was-not-told' }
  if (!isStanding(seen.match, ctx.today)) return { kind: 'refused', because: 'no-longer-stands' }
  const leading = await leadingReport(ctx, seen, choice)
  if (!mayLead(leading.reporter.organisation.domain)) return { kind: 'refused', because: 'never-leads' }
  const now = standingLead(seen.match, ctx.today)?.id ?? ''
  if (seenLead !== undefined && seenLead !== now) return { kind: 'stale' }
  const row = { id: newId<string>(), agreedOn: ctx.today, at: ctx.now, namedBy: null }
  await asRole(ctx.db, 'cjg_index', index =>
    insertLead(index, seen.match.id, { kind: 'reporter', report: leading }, row),
  )
  record(ctx, 'create', 'signalling.match', null, 'lead')
  return { kind: 'agreed' }
}

async function leadingReport(ctx: Ctx, seen: SeenMatch, choice: LeadChoice): Promise<StoredReport> {
  if (choice === 'me') return seen.mine
  if (choice === 'other') return seen.other
  const known = (await sameYouthOf(ctx, seen)).find(({ match }) => match.id === choice && isStanding(match, ctx.today))
  if (!known) throw new NotAllowed('signalling.match')
  return known.other
}
