import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { Offer, OfferId } from '../offer.ts'
import type { OrganisationId } from '../organisation.ts'

const offers = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('centre.offer as f')
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'f.municipality').onRef('o.id', '=', 'f.organisation_id'),
    )
    .select([
      'f.id',
      'f.name',
      'f.description',
      'f.minimum_age',
      'f.maximum_age',
      'f.cost',
      'f.languages',
      'f.waiting_weeks',
      'f.checked_on',
    ])
    .select(['o.id as organisationId', 'o.name as organisationName'])
    .where('f.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof offers>['execute']>>[number]

const offerFrom = (row: Row): Offer => ({
  id: row.id as OfferId,
  name: row.name,
  description: row.description,
  organisation: { id: row.organisationId as OrganisationId, name: row.organisationName },
  minimumAge: row.minimum_age,
  maximumAge: row.maximum_age,
  cost: row.cost,
  languages: row.languages,
  waitingWeeks: row.waiting_weeks,
  checkedOn: row.checked_on,
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
  return rows.map(offerFrom)
}

export async function findOffer(db: Db, municipality: MunicipalityCode, id: string): Promise<Offer | undefined> {
  const row = await offers(db, municipality).where('f.id', '=', id).executeTakeFirst()
  return row && offerFrom(row)
}

export async function insertOffer(db: Db, municipality: MunicipalityCode, offer: Offer): Promise<void> {
  await db
    .insertInto('centre.offer')
    .values({
      municipality,
      id: offer.id,
      organisation_id: offer.organisation.id,
      name: offer.name,
      description: offer.description,
      minimum_age: offer.minimumAge,
      maximum_age: offer.maximumAge,
      cost: offer.cost,
      languages: [...offer.languages],
      waiting_weeks: offer.waitingWeeks,
      checked_on: offer.checkedOn,
    })
    .execute()
}
