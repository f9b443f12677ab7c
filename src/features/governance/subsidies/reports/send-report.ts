/** An organisation tells what it did: the registrations fill it in, it explains what differs. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { activitiesOf } from '../../packages/read-valued.ts'
import { lockApplication } from '../applying/store.ts'
import { deedOf } from '../deed.ts'
import { grantOf, openRequest } from '../derive.ts'
import { ownApplication, type Seen } from '../look-up.ts'
import type { ApplicationId, NewReport, ReportRequest } from '../subsidy.ts'
import { countedOf } from './counted.ts'
import { insertReport } from './store.ts'

/** Product → units by the registrations, over the months of the request; null where that may not be told. */
export async function countedFor(
  ctx: Ctx,
  seen: Seen,
  request: ReportRequest,
): Promise<ReadonlyMap<string, number | null>> {
  const thisMonth = ctx.today.toPlainYearMonth()
  const granted = new Set(grantOf(seen.application)?.lines.map(({ product }) => product))
  const products = seen.products.filter(({ id }) => granted.has(id))
  if (Temporal.PlainYearMonth.compare(seen.round.from, thisMonth) > 0) return new Map()
  const isAhead = Temporal.PlainYearMonth.compare(request.until, thisMonth) > 0
  const period = { from: seen.round.from, to: isAhead ? thisMonth : request.until }
  const counts = await activitiesOf(ctx, period)
  return countedOf(products, seen.organisation.id, counts, period, thisMonth)
}

/** False when it was sent before, or is not asked. */
export async function sendReport(ctx: Ctx, id: ApplicationId, ordinal: number, report: NewReport): Promise<boolean> {
  await lockApplication(ctx.db, id)
  const { application } = await ownApplication(ctx, id)
  if (openRequest(application)?.ordinal !== ordinal) return false
  const place = { municipality: ctx.municipality, application_id: id, ordinal }
  if (!(await insertReport(ctx.db, place, report, deedOf(ctx)))) return false
  record(ctx, 'transfer', 'subsidy.report', null, id)
  return true
}
