/** The rows of reports and settlements. */
import type { Db } from '../../../../../platform/db/connect.ts'
import { oneOf } from '../../../../../platform/db/one-of.ts'
import {
  type ReportLine,
  type ReportRequest,
  reportKinds,
  type SettlementLine,
  type SubsidySettlement,
} from '../../subsidy.ts'
import { findRests, notPaid } from '../payments/store.ts'
import { deed, grouped, placeOf, replyFrom } from '../rows.ts'

export async function findReportRequests(
  db: Db,
  municipality: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReportRequest[]>> {
  const rows = await db
    .selectFrom('subsidy.report_request')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  const reports = await findReports(db, municipality, ids)
  return grouped(rows, row => ({
    ordinal: row.ordinal,
    kind: oneOf(reportKinds, row.kind),
    until: row.until_month.toPlainYearMonth(),
    dueOn: row.due_on,
    report: reports.get(placeOf(row)) ?? null,
    ...deed(row.asked_at, row.asked_by, row.asked_by_name),
  }))
}

async function findReports(db: Db, municipality: string, ids: readonly string[]) {
  const lines = await db
    .selectFrom('subsidy.report_line')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('product_id')
    .execute()
  const rows = await db
    .selectFrom('subsidy.report')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .execute()
  const own = Map.groupBy(lines, placeOf)
  return new Map(
    rows.map(row => {
      const report = { words: row.words, lines: (own.get(placeOf(row)) ?? []).map(reportLineFrom) }
      return [placeOf(row), { ...report, ...deed(row.sent_at, row.sent_by, row.sent_by_name) }] as const
    }),
  )
}

const reportLineFrom = (row: {
  readonly product_id: string
  readonly counted: number | null
  readonly volume: number
  readonly explanation: string
}): ReportLine => ({
  product: row.product_id,
  counted: row.counted,
  volume: row.volume,
  explanation: row.explanation,
})

export async function findSettlements(
  db: Db,
  municipality: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SubsidySettlement[]>> {
  const rows = await db
    .selectFrom('subsidy.settlement')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  const rests = await findRests(db, municipality, ids)
  const lines = await findLines(db, municipality, ids)
  const replies = await findReplies(db, municipality, ids)
  return grouped(rows, row => ({
    ordinal: row.ordinal,
    report: row.report,
    paidCents: row.paid_cents,
    finalCents: row.final_cents,
    words: row.words,
    lines: lines.get(placeOf(row)) ?? [],
    reply: replies.get(placeOf(row)) ?? null,
    ...(rests.get(placeOf(row)) ?? notPaid),
    ...deed(row.decided_at, row.decided_by, row.decided_by_name),
  }))
}

async function findLines(
  db: Db,
  municipality: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SettlementLine[]>> {
  const rows = await db
    .selectFrom('subsidy.settlement_line')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('product_id')
    .execute()
  const lines = rows.map(row => ({
    place: placeOf(row),
    product: row.product_id,
    granted: row.granted,
    realised: row.realised,
    priceCents: row.price_cents,
    cents: row.cents,
  }))
  return Map.groupBy(lines, ({ place }) => place)
}

async function findReplies(db: Db, municipality: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('subsidy.settlement_reply')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .execute()
  return new Map(rows.map(row => [placeOf(row), replyFrom(row)]))
}
