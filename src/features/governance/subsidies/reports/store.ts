import type { Db } from '../../../../platform/db/connect.ts'
import type { ApplicationId, Deed, NewReport } from '../subsidy.ts'

type Place = { readonly municipality: string; readonly application_id: ApplicationId; readonly ordinal: number }

/** False when this request was answered before. */
export async function insertReport(
  db: Db,
  place: Place,
  { words, lines }: NewReport,
  { at, by, byName }: Deed,
): Promise<boolean> {
  const made = await db
    .insertInto('subsidy.report')
    .values({ ...place, words, sent_at: at, sent_by: by, sent_by_name: byName })
    .onConflict(conflict => conflict.doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  if (!made) return false
  const rows = lines.map(({ product, ...line }) => ({ ...place, product_id: product, ...line }))
  if (rows.length > 0) await db.insertInto('subsidy.report_line').values(rows).execute()
  return true
}
