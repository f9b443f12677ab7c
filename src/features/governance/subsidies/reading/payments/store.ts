/** What was noted as paid, and what of that was taken back. */
import type { Db } from '../../../../../platform/db/connect.ts'
import type { Payments } from '../../subsidy.ts'
import { deed, placeOf } from '../rows.ts'

export type PaymentsAt = ReadonlyMap<string, Payments>

/** By application, decision and place, as `instalmentOf` names it. */
export async function findPayments(db: Db, municipality: string, ids: readonly string[]): Promise<PaymentsAt> {
  const rows = await db
    .selectFrom('subsidy.payment as p')
    .leftJoin('subsidy.payment_correction as c', join =>
      join
        .onRef('c.municipality', '=', 'p.municipality')
        .onRef('c.application_id', '=', 'p.application_id')
        .onRef('c.ordinal', '=', 'p.ordinal')
        .onRef('c.place', '=', 'p.place')
        .onRef('c.nth', '=', 'p.nth'),
    )
    .select(['p.application_id', 'p.ordinal', 'p.place', 'p.paid_on', 'p.noted_at', 'p.noted_by', 'p.noted_by_name'])
    .select(['c.why', 'c.corrected_at', 'c.corrected_by', 'c.corrected_by_name'])
    .where('p.municipality', '=', municipality)
    .where('p.application_id', 'in', ids)
    .orderBy('p.nth')
    .execute()
  return new Map([...Map.groupBy(rows, instalmentOf)].map(([place, own]) => [place, paymentsFrom(own)]))
}

/** Of what was left after a settlement. */
export async function findRests(db: Db, municipality: string, ids: readonly string[]): Promise<PaymentsAt> {
  const rows = await db
    .selectFrom('subsidy.settlement_payment as p')
    .leftJoin('subsidy.settlement_payment_correction as c', join =>
      join
        .onRef('c.municipality', '=', 'p.municipality')
        .onRef('c.application_id', '=', 'p.application_id')
        .onRef('c.ordinal', '=', 'p.ordinal')
        .onRef('c.nth', '=', 'p.nth'),
    )
    .select(['p.application_id', 'p.ordinal', 'p.paid_on', 'p.noted_at', 'p.noted_by', 'p.noted_by_name'])
    .select(['c.why', 'c.corrected_at', 'c.corrected_by', 'c.corrected_by_name'])
    .where('p.municipality', '=', municipality)
    .where('p.application_id', 'in', ids)
    .orderBy('p.nth')
    .execute()
  return new Map([...Map.groupBy(rows, placeOf)].map(([place, own]) => [place, paymentsFrom(own)]))
}

export const instalmentOf = (row: {
  readonly application_id: string
  readonly ordinal: number
  readonly place: number
}): string => `${placeOf(row)} ${row.place}`

export const notPaid: Payments = { payment: null, takenBack: [] }

type Row = {
  readonly paid_on: Temporal.PlainDate
  readonly noted_at: Temporal.Instant
  readonly noted_by: string
  readonly noted_by_name: string
  readonly why: string | null
  readonly corrected_at: Temporal.Instant | null
  readonly corrected_by: string | null
  readonly corrected_by_name: string | null
}

function paymentsFrom(rows: readonly Row[]): Payments {
  const noted = rows.map(row => {
    const payment = { paidOn: row.paid_on, ...deed(row.noted_at, row.noted_by, row.noted_by_name) }
    const { why, corrected_at: at, corrected_by: by, corrected_by_name: byName } = row
    return { payment, correction: why && at && by && byName ? { why, ...deed(at, by, byName) } : null }
  })
  return {
    payment: noted.find(({ correction }) => correction === null)?.payment ?? null,
    takenBack: noted.flatMap(({ payment, correction }) => (correction ? [{ payment, correction }] : [])),
  }
}
