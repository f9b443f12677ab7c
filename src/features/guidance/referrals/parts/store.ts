import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Introduction, Item, Objection, PlaceInLine, Referral, ReferralId, Side } from '../referral.ts'

type Parts = Pick<Referral, 'items' | 'receipt' | 'line' | 'meanwhile' | 'introductions' | 'objections'>
type Of<T> = T & { readonly referral: string }

/** What hangs on these referrals besides their steps, by referral. */
export async function findParts(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<(id: string) => Parts> {
  const items = await findItems(db, municipality, ids)
  const receipts = await findReceipts(db, municipality, ids)
  const lines = await findLines(db, municipality, ids)
  const meanwhile = await findMeanwhile(db, municipality, ids)
  const introductions = await findIntroductions(db, municipality, ids)
  const objections = await findObjections(db, municipality, ids)
  return id => ({
    items: items.get(id) ?? [],
    receipt: receipts.get(id) ?? null,
    line: lines.get(id) ?? null,
    meanwhile: meanwhile.get(id) ?? [],
    introductions: introductions.get(id) ?? [],
    objections: objections.get(id) ?? [],
  })
}

async function findItems(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.referral_item')
    .select(['referral_id as referral', 'kind', 'words', 'reason'])
    .where('municipality', '=', municipality)
    .where('referral_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  return Map.groupBy(rows, row => row.referral)
}

async function findReceipts(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.receipt')
    .select(['referral_id', 'received_at as at', 'received_by_name as by'])
    .where('municipality', '=', municipality)
    .where('referral_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ referral_id, ...receipt }) => [referral_id, receipt]))
}

async function findLines(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.place_in_line')
    .distinctOn('referral_id')
    .select(['referral_id', 'place', 'expected_on as expectedOn', 'recorded_at as at', 'recorded_by_name as by'])
    .where('municipality', '=', municipality)
    .where('referral_id', 'in', ids)
    .orderBy('referral_id')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ referral_id, ...line }) => [referral_id, line satisfies PlaceInLine]))
}

async function findMeanwhile(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.meanwhile')
    .select(['referral_id as referral', 'words', 'side', 'written_at as at', 'written_by_name as by'])
    .where('municipality', '=', municipality)
    .where('referral_id', 'in', ids)
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, row => row.referral)
}

async function findIntroductions(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.introduction as i')
    .leftJoin('guidance.introduction_outcome as o', join =>
      join.onRef('o.municipality', '=', 'i.municipality').onRef('o.introduction_id', '=', 'i.id'),
    )
    .selectAll('i')
    .select(['o.outcome', 'o.words', 'o.recorded_at as toldAt', 'o.recorded_by_name as toldBy'])
    .where('i.municipality', '=', municipality)
    .where('i.referral_id', 'in', ids)
    .orderBy('i.id')
    .execute()
  const found = rows.map((row): Of<Introduction> => {
    const { outcome: kind, words, toldAt: at, toldBy: by } = row
    const outcome = kind !== null && words !== null && at !== null && by !== null ? { kind, words, at, by } : null
    return {
      referral: row.referral_id,
      id: row.id,
      plannedAt: row.planned_at,
      withWhom: row.with_whom,
      place: row.place,
      at: row.recorded_at,
      by: row.recorded_by_name,
      outcome,
    }
  })
  return Map.groupBy(found, row => row.referral)
}

async function findObjections(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.objection as b')
    .leftJoin('guidance.objection_answer as a', join =>
      join.onRef('a.municipality', '=', 'b.municipality').onRef('a.objection_id', '=', 'b.id'),
    )
    .select(['b.referral_id as referral', 'b.id', 'b.by_name as by', 'b.words', 'b.made_at as at'])
    .select(['a.words as answer', 'a.answered_at as answeredAt', 'a.answered_by_name as answeredBy'])
    .where('b.municipality', '=', municipality)
    .where('b.referral_id', 'in', ids)
    .orderBy('b.id')
    .execute()
  const found = rows.map(({ answer: words, answeredAt: at, answeredBy: by, ...objection }): Of<Objection> => {
    const answer = words !== null && at !== null && by !== null ? { words, at, by } : null
    return { ...objection, answer }
  })
  return Map.groupBy(found, row => row.referral)
}

export async function insertItems(
  db: Db,
  { municipality, id: referral_id }: { readonly municipality: string; readonly id: ReferralId },
  items: readonly Item[],
): Promise<void> {
  if (items.length === 0) return
  const rows = items.map((item, ordinal) => ({ municipality, referral_id, ordinal, ...item }))
  await db.insertInto('guidance.referral_item').values(rows).execute()
}

type Key = { readonly municipality: string; readonly referral_id: ReferralId }

/** False when it was opened before. */
export async function insertReceipt(
  db: Db,
  row: Key & {
    readonly received_at: Temporal.Instant
    readonly received_by: string | null
    readonly received_by_name: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('guidance.receipt')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('referral_id')
    .executeTakeFirst()
  return inserted !== undefined
}

type Told = { readonly recorded_at: Temporal.Instant; readonly recorded_by_name: string }

export async function insertPlaceInLine(
  db: Db,
  row: Key &
    Told & { readonly id: string; readonly place: number | null; readonly expected_on: Temporal.PlainDate | null },
): Promise<void> {
  await db.insertInto('guidance.place_in_line').values(row).execute()
}

export async function insertMeanwhile(
  db: Db,
  row: Key & {
    readonly id: string
    readonly words: string
    readonly side: Side
    readonly written_at: Temporal.Instant
    readonly written_by_name: string
  },
): Promise<void> {
  await db.insertInto('guidance.meanwhile').values(row).execute()
}

export async function insertIntroduction(
  db: Db,
  row: Key &
    Told & {
      readonly id: string
      readonly planned_at: Temporal.Instant
      readonly with_whom: string
      readonly place: string
    },
): Promise<void> {
  await db.insertInto('guidance.introduction').values(row).execute()
}

/** The first word about it stands. */
export async function insertIntroductionOutcome(
  db: Db,
  row: Told & {
    readonly municipality: string
    readonly introduction_id: string
    readonly outcome: 'done' | 'not-done'
    readonly words: string
  },
): Promise<void> {
  await db
    .insertInto('guidance.introduction_outcome')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertObjection(
  db: Db,
  row: Key & {
    readonly id: string
    readonly by_id: string
    readonly by_name: string
    readonly words: string
    readonly made_at: Temporal.Instant
  },
): Promise<void> {
  await db.insertInto('guidance.objection').values(row).execute()
}

export async function insertObjectionAnswer(
  db: Db,
  row: {
    readonly municipality: string
    readonly objection_id: string
    readonly words: string
    readonly answered_at: Temporal.Instant
    readonly answered_by: string
    readonly answered_by_name: string
  },
): Promise<void> {
  await db
    .insertInto('guidance.objection_answer')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertPlanChoice(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly report_back_id: string
    readonly says: 'yes' | 'no'
    readonly said_at: Temporal.Instant
    readonly said_by: string
    readonly said_by_name: string
  },
): Promise<void> {
  await db.insertInto('guidance.letter_for_plan').values(row).execute()
}
