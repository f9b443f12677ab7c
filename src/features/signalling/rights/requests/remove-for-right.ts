/** A granted objection, erasure or correction takes the report out at once: no archive, no match (Jeugdwet 7.1.4.6 lid 1; AVG 16, 17, 21). */

import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { newId } from '../../../../platform/new-id.ts'
import { deleteReports, insertLog } from '../../referral-index/store.ts'
import type { StoredReport } from '../../referral-index/stored-report.ts'
import { deleteReportedConcerns, insertDestruction } from '../../reports/store.ts'
import { deleteTellings } from '../telling/store.ts'
import { deleteWithheld } from '../withheld/store.ts'

export async function removeForRight(ctx: Ctx, child: string | null, report: StoredReport): Promise<void> {
  const ids = [report.id]
  await asRole(ctx.db, 'cjg_index', async index => {
    await deleteReports(index, ids)
    await deleteWithheld(index, ids)
    await insertLog(index, report.reporter, 'removed', ctx.now)
  })
  await deleteReportedConcerns(ctx.db, ctx.municipality, ids)
  await deleteTellings(ctx.db, ctx.municipality, ids)
  await insertDestruction(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    destroyed_at: ctx.now,
    destroyed_by: ctx.actor.id,
    because: 'privacy-right',
    reports: 1,
  })
  record(ctx, 'delete', 'signalling.report', child, 'privacy-right')
}
