import type { ConsentException, Party } from '../../../../knowledge/consent/who-decides.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Consent, ConsentId, ItemId, Judgement, Manner } from '../../item.ts'

/** Item → every word of the family, the newest first. */
export async function findConsents(
  db: Db,
  municipality: MunicipalityCode,
  items: readonly string[],
): Promise<ReadonlyMap<string, readonly Consent[]>> {
  const rows = await db
    .selectFrom('school_care_link.consent')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('item_id', 'in', items)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const found = rows.map(row => ({
    item: row.item_id,
    id: row.id as ConsentId,
    person: row.person_id,
    party: row.party,
    says: row.says,
    manner: row.manner,
    coversHealth: row.covers_health,
    givenOn: row.given_on,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  }))
  return Map.groupBy(found, consent => consent.item)
}

export async function findJudgements(
  db: Db,
  municipality: MunicipalityCode,
  items: readonly string[],
): Promise<ReadonlyMap<string, Judgement>> {
  const rows = await db
    .selectFrom('school_care_link.consent_judgement')
    .selectAll()
    .distinctOn('item_id')
    .where('municipality', '=', municipality)
    .where('item_id', 'in', items)
    .orderBy('item_id')
    .orderBy('recorded_at', 'desc')
    .execute()
  return new Map(
    rows.map(row => [row.item_id, { canWeigh: row.can_weigh, exception: row.exception, reason: row.exception_reason }]),
  )
}

/** Item → who comes for it by invitation. */
export async function findGuests(db: Db, municipality: MunicipalityCode, items: readonly string[]) {
  const rows = await db
    .selectFrom('school_care_link.guest')
    .select(['item_id as item', 'professional_id as professional'])
    .where('municipality', '=', municipality)
    .where('item_id', 'in', items)
    .execute()
  return Map.groupBy(rows, guest => guest.item)
}

export type ConsentRow = {
  readonly municipality: string
  readonly id: ConsentId
  readonly item_id: ItemId
  readonly person_id: string
  readonly party: Party
  readonly says: 'yes' | 'no'
  readonly manner: Manner
  readonly covers_health: boolean
  readonly given_on: Temporal.PlainDate
  readonly recorded_at: Temporal.Instant
  readonly recorded_by: string
}

export async function insertConsents(db: Db, rows: readonly ConsentRow[]): Promise<void> {
  if (rows.length > 0) await db.insertInto('school_care_link.consent').values(rows).execute()
}

export async function insertJudgement(
  db: Db,
  row: {
    readonly municipality: string
    readonly item_id: ItemId
    readonly recorded_at: Temporal.Instant
    readonly can_weigh: boolean
    readonly exception: ConsentException | null
    readonly exception_reason: string
    readonly recorded_by: string
  },
): Promise<void> {
  await db.insertInto('school_care_link.consent_judgement').values(row).execute()
}

export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png'

export async function insertDocument(
  db: Db,
  row: {
    readonly municipality: string
    readonly consent_id: ConsentId
    readonly media_type: MediaType
    readonly content: Buffer
  },
): Promise<void> {
  await db.insertInto('school_care_link.consent_document').values(row).execute()
}

export async function findDocument(db: Db, municipality: MunicipalityCode, consent: ConsentId) {
  return db
    .selectFrom('school_care_link.consent_document')
    .select(['media_type', 'content'])
    .where('municipality', '=', municipality)
    .where('consent_id', '=', consent)
    .executeTakeFirst()
}

/** Inviting who is invited already changes nothing. */
export async function insertGuest(
  db: Db,
  row: {
    readonly municipality: string
    readonly item_id: ItemId
    readonly professional_id: string
    readonly invited_at: Temporal.Instant
    readonly invited_by: string
  },
): Promise<void> {
  await db
    .insertInto('school_care_link.guest')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
