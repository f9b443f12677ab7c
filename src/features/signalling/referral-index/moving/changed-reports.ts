/** Which reports of this municipality bear other pseudonyms than their youth would get today. */
import { type ChildId, getChildren } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { findAllReportedConcerns, type ReportedConcern } from '../../reports/store.ts'
import { findYouthsOf } from '../../reports/youths/store.ts'
import { identifyYouth } from '../identify-youth.ts'
import { indexKeysOfEach } from '../index-keys.ts'
import { findReports } from '../store.ts'
import type { IndexKeys, LayerKeys, StoredReport } from '../stored-report.ts'

export type Changed = {
  readonly stored: StoredReport
  readonly keys: IndexKeys
  /** Null when the reporter knows the youth by the words of the concern only. */
  readonly child: ChildId | null
  /** To another address that is known. */
  readonly hasMoved: boolean
}

/** So many are looked at together. */
const mostAtOnce = 500

export async function changedReports(ctx: Ctx): Promise<readonly Changed[]> {
  const links = await findAllReportedConcerns(ctx.db, ctx.municipality)
  const changed: Changed[] = []
  for (let start = 0; start < links.length; start += mostAtOnce)
    changed.push(...(await changedAmong(ctx, links.slice(start, start + mostAtOnce))))
  return changed
}

async function changedAmong(ctx: Ctx, links: readonly ReportedConcern[]): Promise<readonly Changed[]> {
  const reports = links.map(({ reportId }) => reportId)
  const stored = await asRole(ctx.db, 'cjg_index', index => findReports(index, reports))
  const byId = new Map(stored.map(report => [report.id, report]))
  const children = await getChildren(
    ctx,
    links.flatMap(({ childId }) => childId ?? []),
  )
  const byChild = await indexKeysOfEach(ctx, children)
  const byConcern = await keysByConcern(ctx, links)
  return links.flatMap(link => {
    const report = byId.get(link.reportId)
    const keys = link.childId === null ? byConcern.get(link.concernId) : byChild.get(link.childId)
    const beside = report && keys && (report.layer === keys.layer ? keys : keys.earlier)
    if (!report || !keys || !beside || isSame(report, beside)) return []
    const hasMoved = beside.address !== null && beside.address !== report.address
    return [{ stored: report, keys, child: link.childId, hasMoved }]
  })
}

/** Whoever was not known here may have been registered since. */
async function keysByConcern(ctx: Ctx, links: readonly ReportedConcern[]): Promise<ReadonlyMap<string, IndexKeys>> {
  const concerns = links.filter(({ childId }) => childId === null).map(({ concernId }) => concernId)
  const found = new Map<string, IndexKeys>()
  for (const { concern, youth } of await findYouthsOf(ctx.db, ctx.municipality, concerns))
    found.set(concern, await identifyYouth(ctx, youth))
  return found
}

const isSame = (stored: StoredReport, beside: LayerKeys): boolean =>
  stored.subject === beside.subject &&
  stored.address === beside.address &&
  stored.parents.toSorted().join() === beside.parents.toSorted().join()
