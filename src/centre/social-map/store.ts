import { sql } from 'kysely'
import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { oneOf } from '../../platform/db/one-of.ts'
import { type AskedStem, type Ranked, rankTexts } from '../../platform/db/rank-texts.ts'
import { audiences, type NewOffer, type Offer, type OfferId, type Place } from '../offer.ts'
import type { OrganisationId } from '../organisation.ts'

export type { AskedStem, Ranked } from '../../platform/db/rank-texts.ts'

const offers = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('centre.offer as f')
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'f.municipality').onRef('o.id', '=', 'f.organisation_id'),
    )
    .selectAll('f')
    .select(['o.id as organisationId', 'o.name as organisationName'])
    .where('f.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof offers>['execute']>>[number]
type Waiting = { readonly weeks: number | null; readonly said_on: Temporal.PlainDate }

const offerFrom = (row: Row, places: readonly Place[], waiting: Waiting | undefined): Offer => ({
  id: row.id as OfferId,
  name: row.name,
  description: row.description,
  organisation: { id: row.organisationId as OrganisationId, name: row.organisationName },
  minimumAge: row.minimum_age,
  maximumAge: row.maximum_age,
  forWhom: row.for_whom.map(word => oneOf(audiences, word)),
  cost: row.cost,
  costKind: row.cost_kind,
  languages: row.languages,
  places,
  wayIn: row.way_in,
  waitingWeeks: waiting ? waiting.weeks : row.waiting_weeks,
  checkedOn: waiting ? waiting.said_on : row.checked_on,
  availableUntil: row.available_until,
  version: row.version,
})

/** Offers that can be had on this day; those past their date drop out. */
export async function findOffers(
  db: Db,
  municipality: MunicipalityCode,
  today: Temporal.PlainDate,
): Promise<readonly Offer[]> {
  const rows = await offers(db, municipality)
    .where(eb => eb.or([eb('f.available_until', 'is', null), eb('f.available_until', '>=', today)]))
    .orderBy('f.name')
    .execute()
  return withParts(db, municipality, rows)
}

export async function findOffer(db: Db, municipality: MunicipalityCode, id: string): Promise<Offer | undefined> {
  const rows = await offers(db, municipality).where('f.id', '=', id).execute()
  return (await withParts(db, municipality, rows))[0]
}

/** Also those that have ended. */
export async function findAllOffers(db: Db, municipality: MunicipalityCode): Promise<readonly Offer[]> {
  return withParts(db, municipality, await offers(db, municipality).orderBy('f.name').execute())
}

/** These offers, in the order asked for. */
export async function findOffersById(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<readonly Offer[]> {
  if (ids.length === 0) return []
  const found = await withParts(db, municipality, await offers(db, municipality).where('f.id', 'in', ids).execute())
  return ids.flatMap(id => found.filter(offer => offer.id === id))
}

/** The offers that are best to these words, ended ones left out. */
export async function rankOffers(
  db: Db,
  municipality: MunicipalityCode,
  today: Temporal.PlainDate,
  asked: readonly AskedStem[],
): Promise<readonly Ranked[]> {
  if (asked.length === 0) return []
  const source = sql`
    select id::text, search from centre.offer
    where municipality = ${municipality} and (available_until is null or available_until >= ${today})`
  return (await rankTexts(source, asked).execute(db)).rows
}

async function withParts(db: Db, municipality: MunicipalityCode, rows: readonly Row[]): Promise<readonly Offer[]> {
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const places = await findPlaces(db, municipality, ids)
  const waiting = await findWaiting(db, municipality, ids)
  return rows.map(row => offerFrom(row, places.get(row.id)?.map(({ place }) => place) ?? [], waiting.get(row.id)))
}

async function findPlaces(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('centre.offer_place')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('offer_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  const found = rows.map(({ offer_id: offer, kind, name, street, postcode, town }) => {
    const place: Place = kind === 'there' ? { kind, name, street, postcode, town } : { kind }
    return { offer, place }
  })
  return Map.groupBy(found, ({ offer }) => offer)
}

/** What was last said of each. */
async function findWaiting(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('centre.waiting_time')
    .distinctOn('offer_id')
    .select(['offer_id', 'weeks', 'said_on'])
    .where('municipality', '=', municipality)
    .where('offer_id', 'in', ids)
    .orderBy('offer_id')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(row => [row.offer_id, row]))
}

export async function insertOffer(
  db: Db,
  municipality: MunicipalityCode,
  offer: NewOffer & { readonly id: OfferId },
): Promise<void> {
  await db
    .insertInto('centre.offer')
    .values({
      municipality,
      id: offer.id,
      organisation_id: offer.organisation.id,
      waiting_weeks: offer.waitingWeeks,
      checked_on: offer.checkedOn,
      ...wordsOf(offer),
    })
    .execute()
  await insertPlaces(db, municipality, offer.id, offer.places ?? [])
}

const wordsOf = (offer: Omit<NewOffer, 'organisation' | 'waitingWeeks' | 'checkedOn'>) => ({
  name: offer.name,
  description: offer.description,
  minimum_age: offer.minimumAge,
  maximum_age: offer.maximumAge,
  cost: offer.cost,
  languages: [...offer.languages],
  cost_kind: offer.costKind ?? 'unknown',
  for_whom: [...(offer.forWhom ?? audiences)],
  way_in: offer.wayIn ?? '',
  available_until: offer.availableUntil ?? null,
})

async function insertPlaces(
  db: Db,
  municipality: MunicipalityCode,
  offer_id: OfferId,
  places: readonly Place[],
): Promise<void> {
  if (places.length === 0) return
  const nowhere = { name: '', street: '', postcode: '', town: '' }
  const rows = places.map((place, ordinal) => ({ municipality, offer_id, ordinal, ...nowhere, ...place }))
  await db.insertInto('centre.offer_place').values(rows).execute()
}

/** False when somebody changed it after `version` was read. */
export async function updateOffer(
  db: Db,
  municipality: MunicipalityCode,
  id: OfferId,
  version: number,
  offer: Omit<NewOffer, 'organisation' | 'waitingWeeks' | 'checkedOn'>,
): Promise<boolean> {
  const updated = await db
    .updateTable('centre.offer')
    .set({ ...wordsOf(offer), version: sql<number>`version + 1` })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!updated) return false
  await db
    .deleteFrom('centre.offer_place')
    .where('municipality', '=', municipality)
    .where('offer_id', '=', id)
    .execute()
  await insertPlaces(db, municipality, id, offer.places ?? [])
  return true
}

export async function endOffer(db: Db, municipality: MunicipalityCode, id: OfferId, on: Temporal.PlainDate) {
  await db
    .updateTable('centre.offer')
    .set({ available_until: on })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

export async function insertWaitingTime(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly offer_id: OfferId
    readonly weeks: number | null
    readonly said_on: Temporal.PlainDate
    readonly said_by: string
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: string
  },
): Promise<void> {
  await db.insertInto('centre.waiting_time').values(row).execute()
}
