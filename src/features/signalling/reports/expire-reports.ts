/**
 * The nightly job: destroys the reports of this municipality that are gone by law, and those about a youth who died here, whoever
 * reported. Between standing and archive nothing has to be done: that is read from the days.
 */
import { youthsWhoDied } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { newId } from '../../../platform/new-id.ts'
import { subjectsOfEach } from '../referral-index/index-keys.ts'
import {
  deleteIdleReporters,
  deleteReports,
  findPerhapsGone,
  findReports,
  findReportsAbout,
} from '../referral-index/store.ts'
import { type ReportId, standingOn } from '../referral-index/stored-report.ts'
import { deleteReportedConcerns, findAllReportedConcerns, insertDestruction } from './store.ts'

export async function expireReports(ctx: Ctx): Promise<{ readonly destroyed: number }> {
  const links = await findAllReportedConcerns(ctx.db, ctx.municipality)
  // Of everyone who died here, also of those whom only others reported.
  const dead = await subjectsOfEach(ctx, await youthsWhoDied(ctx))
  const ids = links.map(link => link.reportId)
  const { destroyed, left } = await asRole(ctx.db, 'cjg_index', async index => {
    const old = await findPerhapsGone(index, ctx.municipality, ctx.today)
    const gone = old.filter(report => standingOn(report, ctx.today).kind === 'gone')
    const ofDead = await findReportsAbout(index, dead)
    const doomed = [...new Map([...gone, ...ofDead].map(report => [report.id, report])).values()]
    await deleteReports(
      index,
      doomed.map(({ id }) => id),
    )
    await deleteIdleReporters(index, ctx.municipality)
    return { destroyed: doomed.length, left: await findReports(index, ids) }
  })
  const kept: ReadonlySet<ReportId> = new Set(left.map(report => report.id))
  // Also what another municipality destroyed, after a death there.
  await deleteReportedConcerns(
    ctx.db,
    ctx.municipality,
    ids.filter(id => !kept.has(id)),
  )
  if (destroyed > 0) await accountFor(ctx, destroyed)
  return { destroyed }
}

async function accountFor(ctx: Ctx, destroyed: number): Promise<void> {
  await insertDestruction(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    destroyed_at: ctx.now,
    destroyed_by: ctx.actor.id,
    because: 'term-ended',
    reports: destroyed,
  })
  record(ctx, 'delete', 'signalling.report', null, `${destroyed} term-ended`)
}
