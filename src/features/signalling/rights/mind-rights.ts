/**
 * The nightly job of the rights of families: reminds reporters to tell, lets requests lapse whose other half never joined, and forgets
 * what was noted about telling of reports that are there no more.
 */
import type { Duty } from '../../../knowledge/referral-index/requests.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { findReports } from '../referral-index/store.ts'
import { type ReportId, type StoredReport, standingOn } from '../referral-index/stored-report.ts'
import { findAllReportedConcerns } from '../reports/store.ts'
import { insertEnd } from './requests/entries/store.ts'
import { findOpenRequests } from './requests/store.ts'
import { viewsOf } from './requests/views-of.ts'
import { tellPerson, tellReporter } from './tell.ts'
import { dutiesOfEach } from './telling/duties.ts'
import { namedDutiesOfEach } from './telling/named/named-duties.ts'
import { deleteTellings, findReportsTold, insertReminder } from './telling/store.ts'
import { deleteWithheld } from './withheld/store.ts'

export type Minded = { readonly reminded: number; readonly lapsed: number; readonly forgotten: number }

export async function mindRights(ctx: Ctx): Promise<Minded> {
  const forgotten = await forgetTellings(ctx)
  return { forgotten, reminded: await remindReporters(ctx), lapsed: await lapseRequests(ctx) }
}

/** Once for each day on which telling falls due: after the month, and at each review. */
async function remindReporters(ctx: Ctx): Promise<number> {
  const links = await findAllReportedConcerns(ctx.db, ctx.municipality)
  let reminded = 0
  for (const some of inBatches(links)) {
    const stored = await asRole(ctx.db, 'cjg_index', index =>
      findReports(
        index,
        some.map(link => link.reportId),
      ),
    )
    const standing = some.flatMap(link => {
      const report = stored.find(({ id }) => id === link.reportId)
      return report && standingOn(report, ctx.today).kind === 'stands' ? [{ link, report }] : []
    })
    const duties = await dutiesOfEach(
      ctx,
      standing.map(({ link, report }) => ({ id: report.id, childId: link.childId, reportedAt: report.reportedAt })),
    )
    const byName = await namedDutiesOfEach(
      ctx,
      standing.flatMap(({ link, report }) => (link.childId === null ? [report] : [])),
    )
    for (const { link, report } of standing) {
      const due = [...(duties.get(report.id) ?? []), ...(byName.get(report.id) ?? [])].map(({ duty }) => duty)
      if (await remind(ctx, report, link.childId, due)) reminded++
    }
  }
  return reminded
}

async function remind(
  ctx: Ctx,
  { id, reporter }: StoredReport,
  child: string | null,
  duties: readonly Duty[],
): Promise<boolean> {
  const days = duties.flatMap(duty => {
    if (duty.kind === 'told' || !duty.isDue) return []
    return [duty.kind === 'to-tell' ? duty.by : duty.reviewOn]
  })
  let isNew = false
  for (const due_on of days)
    if (await insertReminder(ctx.db, { municipality: ctx.municipality, report_id: id, due_on, sent_at: ctx.now }))
      isNew = true
  if (isNew) await tellReporter(ctx, child, reporter.id, 'to-tell')
  return isNew
}

async function lapseRequests(ctx: Ctx): Promise<number> {
  const views = await viewsOf(ctx, await findOpenRequests(ctx.db, ctx.municipality))
  const lapsed = views.filter(({ standing }) => standing.kind === 'lapsed')
  for (const { request, child } of lapsed) {
    await insertEnd(ctx.db, {
      municipality: ctx.municipality,
      request_id: request.id,
      because: 'lapsed',
      ended_at: ctx.now,
      ended_by: ctx.actor.name,
    })
    record(ctx, 'change', 'signalling.request', child.id, 'lapsed')
    for (const { person } of request.voices) await tellPerson(ctx, child.id, person, 'request')
  }
  return lapsed.length
}

async function forgetTellings(ctx: Ctx): Promise<number> {
  const told = await findReportsTold(ctx.db, ctx.municipality)
  const gone: ReportId[] = []
  for (const some of inBatches(told)) {
    const left = new Set<string>((await asRole(ctx.db, 'cjg_index', index => findReports(index, some))).map(r => r.id))
    gone.push(...some.filter(id => !left.has(id)))
  }
  await deleteTellings(ctx.db, ctx.municipality, gone)
  await asRole(ctx.db, 'cjg_index', index => deleteWithheld(index, gone))
  if (gone.length > 0) record(ctx, 'delete', 'signalling.telling', null, `${gone.length}`)
  return gone.length
}

function* inBatches<T>(all: readonly T[], size = 500): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size)
}
