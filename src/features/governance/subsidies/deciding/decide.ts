/** The municipality decides: one civil servant, and another who agrees. Then it pays in parts and asks what was done. */
import { type Instalment, instalmentsOf, type Rhythm } from '../../../../knowledge/subsidy/instalments.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { lockApplication } from '../applying/store.ts'
import { deedOf } from '../deed.ts'
import { amountOf, finalReport, grantOf, openRequest, promisedOf, settledOf, standing } from '../derive.ts'
import { type Seen, sentApplication, sentApplications } from '../look-up.ts'
import { lockRound } from '../rounds/store.ts'
import type { Application, ApplicationId, Decision, Line, ReportKind } from '../subsidy.ts'
import { tellOrganisation } from '../tell.ts'
import {
  insertDecision,
  insertPayment,
  insertReply,
  insertReportRequest,
  insertRequest,
  type NewReply,
} from './store.ts'

/** What the form was about: another submission or decision makes it old. */
export const revisionOf = ({ submissions, requests, decisions }: Application): string =>
  `${submissions.length}.${requests.length}.${decisions.length}`

/** Whether it happened; false when it was no longer, or not yet, the time for it. */
type Happened = Promise<boolean>

/** Asks the organisation for more before deciding. */
export async function askMore(ctx: Ctx, id: ApplicationId, words: string): Happened {
  const seen = await locked(ctx, id)
  if (standing(seen.application) !== 'submitted') return false
  const place = placeOf(ctx, id, seen.application.submissions.length)
  if (!(await insertRequest(ctx.db, place, words, deedOf(ctx)))) return false
  record(ctx, 'change', 'subsidy.application', null, id)
  await tellOrganisation(ctx, seen, 'asked')
  return true
}

export type Deciding =
  | { readonly kind: 'refused'; readonly words: string }
  | {
      readonly kind: 'granted'
      readonly words: string
      readonly lines: readonly Line[]
      readonly rhythm: Rhythm
      readonly firstOn: Temporal.PlainDate
    }

export type Decided =
  | { readonly kind: 'decided' }
  | { readonly kind: 'stale'; readonly newer: Decision | null }
  /** More than is left of the ceiling. */
  | { readonly kind: 'over-ceiling'; readonly leftCents: number }

/** @param seenRevision what the form was about, by `revisionOf` */
export async function decide(ctx: Ctx, id: ApplicationId, deciding: Deciding, seenRevision: string): Promise<Decided> {
  const seen = await locked(ctx, id)
  const { application, round } = seen
  if (revisionOf(application) !== seenRevision || standing(application) !== 'submitted')
    return { kind: 'stale', newer: application.decisions.at(-1) ?? null }
  const lines = deciding.kind === 'granted' ? deciding.lines : []
  const leftCents = round.ceilingCents - promisedOf(await sentApplications(ctx, round.id))
  if (amountOf(lines) > leftCents) return { kind: 'over-ceiling', leftCents }
  const { kind, words } = deciding
  const made = { kind, words, lines, instalments: instalmentsFor(deciding, seen) }
  const place = placeOf(ctx, id, application.decisions.length + 1)
  await insertDecision(ctx.db, place, made, { submission: application.submissions.length, round }, deedOf(ctx))
  record(ctx, 'create', 'subsidy.decision', null, id)
  return { kind: 'decided' }
}

/** The parts in which it would be paid. */
function instalmentsFor(deciding: Deciding, { round }: Pick<Seen, 'round'>): readonly Instalment[] {
  if (deciding.kind === 'refused') return []
  const last = round.until.toPlainDate({ day: round.until.daysInMonth })
  return instalmentsOf(amountOf(deciding.lines), deciding.rhythm, deciding.firstOn, last)
}

export type Replied = 'done' | 'own-decision' | 'not-now'

/** A colleague agrees, and the organisation is told; or gives it back. @param seenOrdinal the decision that was read */
export async function replyToDecision(
  ctx: Ctx,
  id: ApplicationId,
  reply: NewReply,
  seenOrdinal: number,
): Promise<Replied> {
  const seen = await locked(ctx, id)
  const decision = seen.application.decisions.at(-1)
  if (!decision || decision.ordinal !== seenOrdinal || decision.reply !== null) return 'not-now'
  if (decision.by === ctx.actor.id) return 'own-decision'
  const place = placeOf(ctx, id, decision.ordinal)
  if (!(await insertReply(ctx.db, place, decision.by, reply, deedOf(ctx)))) return 'not-now'
  record(ctx, 'change', 'subsidy.decision', null, id)
  if (reply.reply === 'agreed') await tellOrganisation(ctx, seen, 'decided')
  return 'done'
}

/** Notes that an instalment was paid: once, however often it is sent, and anew when that was taken back. */
export async function notePayment(ctx: Ctx, id: ApplicationId, place: number, paidOn: Temporal.PlainDate): Happened {
  const { application } = await locked(ctx, id)
  const grant = grantOf(application)
  const instalment = grant?.instalments.find(one => one.place === place)
  if (!grant || !instalment || instalment.payment || settledOf(application)) return false
  const at = { ...placeOf(ctx, id, grant.ordinal), place, nth: instalment.takenBack.length + 1 }
  if (!(await insertPayment(ctx.db, at, paidOn, deedOf(ctx)))) return false
  record(ctx, 'create', 'subsidy.payment', null, id)
  return true
}

export type Asking = {
  readonly kind: ReportKind
  readonly until: Temporal.PlainYearMonth
  readonly dueOn: Temporal.PlainDate
}

/** One request at a time; after the final report none. */
export async function askReport(ctx: Ctx, id: ApplicationId, asking: Asking): Happened {
  const seen = await locked(ctx, id)
  const { application } = seen
  if (!grantOf(application) || openRequest(application) || finalReport(application)) return false
  const place = placeOf(ctx, id, application.reportRequests.length + 1)
  await insertReportRequest(ctx.db, place, asking, deedOf(ctx))
  record(ctx, 'create', 'subsidy.report-request', null, id)
  await tellOrganisation(ctx, seen, 'report-asked')
  return true
}

/** The round first, then the application: always in this order, so that nobody waits for each other. */
async function locked(ctx: Ctx, id: ApplicationId): Promise<Seen> {
  const { round } = await sentApplication(ctx, id)
  await lockRound(ctx.db, round.id)
  await lockApplication(ctx.db, id)
  return sentApplication(ctx, id)
}

const placeOf = ({ municipality }: Ctx, id: ApplicationId, ordinal: number) => ({
  municipality,
  application_id: id,
  ordinal,
})
