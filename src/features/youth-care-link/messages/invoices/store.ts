import type { ApprovedLine } from '../../../../knowledge/youth-care-messages/judge-invoice.ts'
import { isReturnCode, type ReturnCode } from '../../../../knowledge/youth-care-messages/return-codes.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Agb, InvoiceId, MessageId } from '../message.ts'
import type { Invoice, Line } from './invoice.ts'

export type Which =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'answered'; readonly most: number }

const invoices = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_care_link.invoice as i')
    .leftJoin('youth_care_link.invoice_answer as a', join =>
      join.onRef('a.municipality', '=', 'i.municipality').onRef('a.invoice_id', '=', 'i.id'),
    )
    .select([
      'i.id',
      'i.message_id',
      'i.provider',
      'i.number',
      'i.cents',
      'i.begins_on',
      'i.ends_on',
      'i.received_on',
      'i.answer_by',
    ])
    .select(['a.at', 'a.by_name', 'a.granted_cents', 'a.message_id as answer_message'])
    .where('i.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof invoices>['execute']>>[number]

export async function findInvoices(db: Db, municipality: MunicipalityCode, which: Which): Promise<readonly Invoice[]> {
  const all = invoices(db, municipality)
  switch (which.kind) {
    case 'one':
      return (await all.where('i.id', '=', which.id).execute()).map(invoiceFrom)
    case 'waiting':
      return (await all.where('a.at', 'is', null).orderBy('i.answer_by').orderBy('i.id').execute()).map(invoiceFrom)
    case 'answered':
      return (await all.where('a.at', 'is not', null).orderBy('a.at', 'desc').limit(which.most).execute()).map(
        invoiceFrom,
      )
  }
}

const invoiceFrom = (row: Row): Invoice => ({
  id: row.id as InvoiceId,
  message: row.message_id as MessageId,
  provider: row.provider as Agb,
  number: row.number,
  cents: row.cents,
  from: row.begins_on,
  until: row.ends_on,
  receivedOn: row.received_on,
  answerBy: row.answer_by,
  answer:
    row.at === null || row.by_name === null || row.granted_cents === null || row.answer_message === null
      ? null
      : { at: row.at, by: row.by_name, grantedCents: row.granted_cents, message: row.answer_message as MessageId },
})

const lines = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_care_link.invoice_line as l')
    .leftJoin('youth_care_link.refused_line as r', join =>
      join.onRef('r.municipality', '=', 'l.municipality').onRef('r.line_id', '=', 'l.id'),
    )
    .selectAll('l')
    .select('r.codes')
    .where('l.municipality', '=', municipality)

export async function findLines(db: Db, municipality: MunicipalityCode, invoice: string): Promise<readonly Line[]> {
  const rows = await lines(db, municipality).where('l.invoice_id', '=', invoice).orderBy('l.place').execute()
  return rows.map(row => ({
    id: row.id,
    place: row.place,
    reference: row.reference,
    previousReference: row.previous_reference,
    allocation: row.allocation,
    category: row.category,
    code: row.code,
    from: row.begins_on,
    until: row.ends_on,
    volume: row.volume,
    unit: row.unit,
    tariff: row.tariff,
    cents: row.cents,
    isCredit: row.is_credit,
    found: codesFrom(row.found),
    refused: codesFrom(row.codes ?? []),
  }))
}

const codesFrom = (words: readonly string[]): readonly ReturnCode[] => words.filter(isReturnCode)

/** Lines of this provider that were granted; of other invoices than this one. */
export async function findApproved(
  db: Db,
  municipality: MunicipalityCode,
  provider: string,
): Promise<readonly ApprovedLine[]> {
  const rows = await lines(db, municipality)
    .innerJoin('youth_care_link.invoice as i', join =>
      join.onRef('i.municipality', '=', 'l.municipality').onRef('i.id', '=', 'l.invoice_id'),
    )
    .innerJoin('youth_care_link.invoice_answer as a', join =>
      join.onRef('a.municipality', '=', 'l.municipality').onRef('a.invoice_id', '=', 'l.invoice_id'),
    )
    .where('i.provider', '=', provider)
    .where('r.codes', 'is', null)
    .execute()
  return rows.map(row => ({
    reference: row.reference,
    previousReference: row.previous_reference,
    allocation: `${row.allocation}`,
    category: row.category,
    code: row.code,
    from: row.begins_on.toString(),
    until: row.ends_on.toString(),
    volume: row.volume,
    unit: row.unit,
    isCredit: row.is_credit,
  }))
}

/** Numbers of invoices and references of lines that this provider used in others than this one. */
export async function findUsed(
  db: Db,
  municipality: MunicipalityCode,
  provider: string,
  except: string | null,
): Promise<{ numbers: ReadonlySet<string>; references: ReadonlySet<string> }> {
  const all = await invoices(db, municipality).where('i.provider', '=', provider).execute()
  const numbers = all.filter(({ id }) => id !== except)
  const ids = numbers.map(({ id }) => id)
  const rows = ids.length === 0 ? [] : await lines(db, municipality).where('l.invoice_id', 'in', ids).execute()
  return {
    numbers: new Set(numbers.map(({ number }) => number)),
    references: new Set(rows.map(({ reference }) => reference)),
  }
}

export async function insertInvoice(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly message_id: string
    readonly provider: string
    readonly number: string
    readonly cents: number
    readonly begins_on: Temporal.PlainDate
    readonly ends_on: Temporal.PlainDate
    readonly received_on: Temporal.PlainDate
    readonly answer_by: Temporal.PlainDate
  },
): Promise<void> {
  await db.insertInto('youth_care_link.invoice').values(row).execute()
}

export type NewLine = {
  readonly municipality: string
  readonly id: string
  readonly invoice_id: string
  readonly place: number
  readonly youth: Buffer
  readonly reference: string
  readonly previous_reference: string | null
  readonly allocation: number
  readonly category: string
  readonly code: string
  readonly begins_on: Temporal.PlainDate
  readonly ends_on: Temporal.PlainDate
  readonly volume: number
  readonly unit: string
  readonly tariff: number | null
  readonly cents: number
  readonly is_credit: boolean
  readonly found: string[]
}
export async function insertLines(db: Db, rows: readonly NewLine[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 1000)
    await db
      .insertInto('youth_care_link.invoice_line')
      .values(rows.slice(from, from + 1000))
      .execute()
}

/** False when somebody answered before. */
export async function insertAnswer(
  db: Db,
  row: {
    readonly municipality: string
    readonly invoice_id: string
    readonly granted_cents: number
    readonly message_id: string
    readonly at: Temporal.Instant
    readonly by_id: string
    readonly by_name: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('youth_care_link.invoice_answer')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('invoice_id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertRefusedLines(
  db: Db,
  municipality: string,
  refused: readonly { readonly line: string; readonly codes: readonly ReturnCode[] }[],
): Promise<void> {
  for (const { line, codes } of refused)
    await db
      .insertInto('youth_care_link.refused_line')
      .values({ municipality, line_id: line, codes: [...codes] })
      .execute()
}
