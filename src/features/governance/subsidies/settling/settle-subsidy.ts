/** The municipality settles: the rule reckons from the final report, one proposes, another agrees, and what is left is paid or comes back. */
import { type Settlement, settle } from '../../../../knowledge/subsidy/settle.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { lockApplication } from '../applying/store.ts'
import type { Replied } from '../deciding/decide.ts'
import type { NewReply } from '../deciding/store.ts'
import { deedOf } from '../deed.ts'
import { balanceOf, finalReport, grantOf, paidOf, settledOf, standing } from '../derive.ts'
import { type Seen, sentApplication, termsOf } from '../look-up.ts'
import type { Application, ApplicationId, ReportRequest, SubsidySettlement } from '../subsidy.ts'
import { tellOrganisation } from '../tell.ts'
import { insertSettlement, insertSettlementPayment, insertSettlementReply } from './store.ts'

export type Proposal = {
  readonly settlement: Settlement
  readonly tolerancePercent: number
  readonly report: ReportRequest
}

/** What the settlement comes to, by the terms of the grant; null before the final report, and when there is one that waits or counts. */
export async function proposeSettlement(ctx: Ctx, { application, round }: Seen): Promise<Proposal | null> {
  const grant = grantOf(application)
  const report = finalReport(application)
  if (!grant || !report || standing(application) !== 'reported') return null
  const { tolerancePercent } = await termsOf(ctx, round, grant.roundVersion)
  const realised = new Map(report.report.lines.map(({ product, volume }) => [product, volume]))
  return {
    settlement: settle(grant.lines, realised, paidOf(application), { tolerancePercent }),
    tolerancePercent,
    report,
  }
}

/** What the page reckoned with: a payment or a settlement in between makes it old. */
export const reckonedWith = (application: Application): string =>
  `${application.settlements.length}.${paidOf(application)}`

export type Settled =
  | { readonly kind: 'settled' }
  | { readonly kind: 'stale'; readonly newer: SubsidySettlement | null }

/** @param seen what the page reckoned with, by `reckonedWith` */
export async function settleSubsidy(ctx: Ctx, id: ApplicationId, words: string, seen: string): Promise<Settled> {
  await lockApplication(ctx.db, id)
  const found = await sentApplication(ctx, id)
  const { application } = found
  const proposal = await proposeSettlement(ctx, found)
  if (!proposal || reckonedWith(application) !== seen)
    return { kind: 'stale', newer: application.settlements.at(-1) ?? null }
  const place = placeOf(ctx, id, application.settlements.length + 1)
  const about = { report: proposal.report.ordinal, words }
  await insertSettlement(ctx.db, place, proposal.settlement, about, deedOf(ctx))
  record(ctx, 'create', 'subsidy.settlement', null, id)
  return { kind: 'settled' }
}

/** @param seenOrdinal the settlement that was read */
export async function replyToSettlement(
  ctx: Ctx,
  id: ApplicationId,
  reply: NewReply,
  seenOrdinal: number,
): Promise<Replied> {
  await lockApplication(ctx.db, id)
  const seen = await sentApplication(ctx, id)
  const settlement = seen.application.settlements.at(-1)
  if (!settlement || settlement.ordinal !== seenOrdinal || settlement.reply !== null) return 'not-now'
  if (settlement.by === ctx.actor.id) return 'own-decision'
  // An instalment paid meanwhile would be forgotten: it is reckoned anew.
  if (reply.reply === 'agreed' && settlement.paidCents !== paidOf(seen.application)) return 'not-now'
  const place = placeOf(ctx, id, settlement.ordinal)
  if (!(await insertSettlementReply(ctx.db, place, settlement.by, reply, deedOf(ctx)))) return 'not-now'
  record(ctx, 'change', 'subsidy.settlement', null, id)
  if (reply.reply === 'agreed') await tellOrganisation(ctx, seen, 'settled')
  return 'done'
}

/** Notes that what was left was paid or came back: once, and anew when that was taken back. */
export async function noteSettled(ctx: Ctx, id: ApplicationId, paidOn: Temporal.PlainDate): Promise<boolean> {
  await lockApplication(ctx.db, id)
  const { application } = await sentApplication(ctx, id)
  const settlement = settledOf(application)
  if (!settlement || settlement.payment || balanceOf(settlement) === 0) return false
  const at = { ...placeOf(ctx, id, settlement.ordinal), nth: settlement.takenBack.length + 1 }
  if (!(await insertSettlementPayment(ctx.db, at, paidOn, deedOf(ctx)))) return false
  record(ctx, 'create', 'subsidy.payment', null, id)
  return true
}

const placeOf = ({ municipality }: Ctx, id: ApplicationId, ordinal: number) => ({
  municipality,
  application_id: id,
  ordinal,
})
