/** The rows of decisions on applications, with what hangs on them. */
import type { Db } from '../../../../../platform/db/connect.ts'
import { oneOf } from '../../../../../platform/db/one-of.ts'
import type { Decision, PaidInstalment, Reply } from '../../subsidy.ts'
import { findPayments, instalmentOf, notPaid } from '../payments/store.ts'
import { deed, grouped, lineFrom, placeOf, replyFrom } from '../rows.ts'

export async function findDecisions(
  db: Db,
  municipality: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const rows = await db
    .selectFrom('subsidy.decision')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  const lines = await findLines(db, municipality, ids)
  const instalments = await findInstalments(db, municipality, ids)
  const replied = await findReplies(db, municipality, ids)
  return grouped(rows, row => ({
    ordinal: row.ordinal,
    submission: row.submission,
    kind: oneOf(['granted', 'refused'], row.kind),
    roundVersion: row.round_version,
    words: row.words,
    lines: lines.get(placeOf(row)) ?? [],
    instalments: instalments.get(placeOf(row)) ?? [],
    reply: replied.get(placeOf(row)) ?? null,
    ...deed(row.decided_at, row.decided_by, row.decided_by_name),
  }))
}

async function findLines(db: Db, municipality: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('subsidy.decision_line')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('product_id')
    .execute()
  return new Map([...Map.groupBy(rows, placeOf)].map(([place, own]) => [place, own.map(lineFrom)]))
}

async function findInstalments(
  db: Db,
  municipality: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PaidInstalment[]>> {
  const rows = await db
    .selectFrom('subsidy.instalment')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('place')
    .execute()
  const payments = await findPayments(db, municipality, ids)
  const made = [...Map.groupBy(rows, placeOf)].map(
    ([place, own]) =>
      [
        place,
        own.map(row => ({
          place: row.place,
          dueOn: row.due_on,
          cents: row.cents,
          ...(payments.get(instalmentOf(row)) ?? notPaid),
        })),
      ] as const,
  )
  return new Map(made)
}

async function findReplies(db: Db, municipality: string, ids: readonly string[]): Promise<ReadonlyMap<string, Reply>> {
  const rows = await db
    .selectFrom('subsidy.decision_reply')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .execute()
  return new Map(rows.map(row => [placeOf(row), replyFrom(row)]))
}
