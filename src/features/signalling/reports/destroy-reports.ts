/**
 * A municipality that leaves the index leaves nothing in it: all its reports are destroyed, with their matches, and that this was done is
 * written down. Only after it was set to off, or its last day came, so that nothing new comes in meanwhile.
 */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { newId } from '../../../platform/new-id.ts'
import { indexSetting } from '../index-settings/read-index-setting.ts'
import { forgetAllMatches } from '../matches/climb/forget-matches.ts'
import { deleteIdleReporters, deleteReports, findReportIdsFrom } from '../referral-index/store.ts'
import { deleteReportedConcerns, findAllReportedConcerns, insertDestruction } from './store.ts'

export type Destruction =
  | { readonly kind: 'destroyed'; readonly reports: number }
  | { readonly kind: 'refused'; readonly because: 'module-is-on' }

export async function destroyReports(ctx: Ctx): Promise<Destruction> {
  if ((await indexSetting(ctx)).mode !== 'off') return { kind: 'refused', because: 'module-is-on' }
  const reports = await asRole(ctx.db, 'cjg_index', async index => {
    const doomed = await findReportIdsFrom(index, ctx.municipality)
    await deleteReports(index, doomed)
    await deleteIdleReporters(index, ctx.municipality)
    return doomed.length
  })
  await forgetAllMatches(ctx)
  const links = await findAllReportedConcerns(ctx.db, ctx.municipality)
  if (reports === 0 && links.length === 0) return { kind: 'destroyed', reports }
  await deleteReportedConcerns(
    ctx.db,
    ctx.municipality,
    links.map(link => link.reportId),
  )
  await insertDestruction(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    destroyed_at: ctx.now,
    destroyed_by: ctx.actor.id,
    because: 'module-off',
    reports,
  })
  record(ctx, 'delete', 'signalling.report', null, `${reports} index-off`)
  return { kind: 'destroyed', reports }
}
