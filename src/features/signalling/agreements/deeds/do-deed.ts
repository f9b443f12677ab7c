/** Whoever keeps the agreements does something about a match: calls, names a lead, or closes it. Of the youth that person knows nothing. */
import { getProfessional } from '../../../../centre/index.ts'
import { mayLead } from '../../../../knowledge/referral-index/follow-up.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { send } from '../../../../platform/mail/send.ts'
import { newId } from '../../../../platform/new-id.ts'
import { insertLead, type Leader, lockLead } from '../../matches/lead/store.ts'
import type { StoredMatch } from '../../matches/match.ts'
import { standingLead } from '../../matches/seen-match.ts'
import { text as matchText } from '../../matches/text.ts'
import { reporterDomainOf } from '../../referral-index/reporter-domain.ts'
import { getStored } from '../kept-matches.ts'
import type { Deed } from './deed.ts'
import { insertDeed } from './store.ts'

export type Done =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly because: 'not-yet' | 'before-the-match' }

export async function callAbout(ctx: Ctx, id: string, call: Pick<Deed, 'on' | 'whom' | 'words'>): Promise<Done> {
  const match = await getStored(ctx, id)
  if (Temporal.PlainDate.compare(call.on, ctx.today) > 0) return { kind: 'refused', because: 'not-yet' }
  if (Temporal.PlainDate.compare(call.on, match.foundOn) < 0) return { kind: 'refused', because: 'before-the-match' }
  await insertDeed(ctx, id, { kind: 'called', ...call })
  record(ctx, 'create', 'signalling.match-follow-up', null, 'contact')
  return { kind: 'done' }
}

/** The ladder climbs no further; what the two reporters see of each other stays. */
export async function closeMatch(ctx: Ctx, id: string, words: string): Promise<void> {
  await getStored(ctx, id)
  await insertDeed(ctx, id, { kind: 'closed', on: ctx.today, whom: '', words })
  record(ctx, 'change', 'signalling.match-follow-up', null, 'closed')
}

/** One of the two reporters, or a professional of this municipality by id. */
export type NewLead = { readonly leader: string; readonly words: string }
export type LeadNamed =
  | { readonly kind: 'named' }
  | { readonly kind: 'refused'; readonly because: 'never-leads' }
  /** Another lead was agreed since the form was opened. */
  | { readonly kind: 'stale' }

/** @param seenLead the id of the lead that the form showed; empty when there was none. */
export async function nameLead(ctx: Ctx, id: string, { leader, words }: NewLead, seenLead: string): Promise<LeadNamed> {
  const opened = await getStored(ctx, id)
  // One after the other, so that the second is told of the first.
  await asRole(ctx.db, 'cjg_index', index => lockLead(index, opened.subject))
  const match = await getStored(ctx, id)
  if ((standingLead(match, ctx.today)?.id ?? '') !== seenLead) return { kind: 'stale' }
  const chosen = await leaderOf(ctx, match, leader)
  if (chosen === 'never-leads') return { kind: 'refused', because: chosen }
  const row = { id: newId<string>(), agreedOn: ctx.today, at: ctx.now, namedBy: ctx.actor.id }
  await asRole(ctx.db, 'cjg_index', index => insertLead(index, match.id, chosen.leader, row))
  await insertDeed(ctx, id, { kind: 'named-lead', on: ctx.today, whom: chosen.name, words })
  record(ctx, 'change', 'signalling.match-follow-up', null, 'lead')
  await tellReporters(ctx, match)
  return { kind: 'named' }
}

type Chosen = { readonly leader: Leader; readonly name: string }

async function leaderOf(ctx: Ctx, match: StoredMatch, choice: string): Promise<Chosen | 'never-leads'> {
  if (choice === 'fresh' || choice === 'earlier') {
    const { id, reporter } = match[choice]
    if (!mayLead(reporter.organisation.domain)) return 'never-leads'
    return { leader: { kind: 'reporter', report: { id } }, name: `${reporter.name}, ${reporter.organisation.name}` }
  }
  const { name, phone, email, organisation } = await getProfessional(ctx, choice)
  const domain = reporterDomainOf(organisation.kind)
  if (domain !== null && !mayLead(domain)) return 'never-leads'
  const reach = { phone: phone ?? organisation.phone, email: email ?? organisation.email }
  return {
    leader: { kind: 'outsider', name, organisation: organisation.name, ...reach },
    name: `${name}, ${organisation.name}`,
  }
}

async function tellReporters(ctx: Ctx, match: StoredMatch): Promise<void> {
  for (const { reporter } of [match.fresh, match.earlier]) {
    if (reporter.email)
      await send(ctx.db, ctx.municipality, { recipient: reporter.email, ...matchText.leadMail }, ctx.now)
  }
}
