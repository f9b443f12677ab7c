import { type Insertable, sql } from 'kysely'
import type { SchoolId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Tables } from '../../../platform/db/tables.ts'
import { writtenFrom } from '../written.ts'
import type { Agreement, AgreementId, Certificate, Contact, ContactId, SchoolCard, Vignet, VignetId } from './school.ts'

type Town = MunicipalityCode

/** The newest words about each school. */
export async function findCards(db: Db, municipality: Town): Promise<readonly SchoolCard[]> {
  const rows = await db
    .selectFrom('health_promotion.school_card')
    .selectAll()
    .distinctOn('school_id')
    .where('municipality', '=', municipality)
    .orderBy('school_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ school_id, version, street, postcode, town, ways, ...row }) => ({
    schoolId: school_id as SchoolId,
    version,
    street,
    postcode,
    town,
    ways,
    ...writtenFrom(row),
  }))
}

/** False when somebody else wrote this version. */
export async function insertCard(db: Db, row: Insertable<Tables['health_promotion.school_card']>): Promise<boolean> {
  const written = await db
    .insertInto('health_promotion.school_card')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return written !== undefined
}

/** The newest words about each contact, who left included. */
export async function findContacts(db: Db, municipality: Town): Promise<readonly Contact[]> {
  const rows = await db
    .selectFrom('health_promotion.contact')
    .selectAll()
    .distinctOn('contact_id')
    .where('municipality', '=', municipality)
    .orderBy('contact_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.contact_id as ContactId,
    at:
      row.school_id === null ? { kind: 'location', id: row.location_id ?? '' } : { kind: 'school', id: row.school_id },
    version: row.version,
    task: row.task,
    name: row.name,
    phone: row.phone,
    email: row.email,
    bestMoment: row.best_moment,
    ways: row.ways,
    hasLeft: row.has_left,
    ...writtenFrom(row),
  }))
}

/** False when somebody else wrote this version. */
export async function insertContact(db: Db, row: Insertable<Tables['health_promotion.contact']>): Promise<boolean> {
  const written = await db
    .insertInto('health_promotion.contact')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return written !== undefined
}

export type Adviser = {
  readonly schoolId: string
  readonly id: string
  readonly name: string
  readonly email: string | null
}

export async function findAdvisers(db: Db, municipality: Town): Promise<readonly Adviser[]> {
  return db
    .selectFrom('health_promotion.adviser as a')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'a.municipality').onRef('p.id', '=', 'a.professional_id'),
    )
    .select(['a.school_id as schoolId', 'p.id', 'p.name', 'p.email'])
    .distinctOn('a.school_id')
    .where('a.municipality', '=', municipality)
    .orderBy('a.school_id')
    .orderBy('a.set_at', 'desc')
    .execute()
}

export async function insertAdviser(db: Db, row: Insertable<Tables['health_promotion.adviser']>): Promise<void> {
  await db.insertInto('health_promotion.adviser').values(row).execute()
}

/** The newest first. */
export async function findAgreements(db: Db, municipality: Town, school: string): Promise<readonly Agreement[]> {
  const rows = await db
    .selectFrom('health_promotion.agreement')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('school_id', '=', school)
    .orderBy('agreed_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id as AgreementId,
    schoolId: row.school_id,
    agreedOn: row.agreed_on,
    endsOn: row.ends_on,
    parties: row.parties,
    words: row.words,
    ...writtenFrom(row),
  }))
}

export async function insertAgreement(db: Db, row: Insertable<Tables['health_promotion.agreement']>): Promise<void> {
  await db.insertInto('health_promotion.agreement').values(row).execute()
}

/** The last to end first. */
export async function findCertificates(db: Db, municipality: Town): Promise<readonly Certificate[]> {
  const rows = await db
    .selectFrom('health_promotion.certificate')
    .select(['id', 'school_id as schoolId', 'theme', 'granted_on as grantedOn', 'ends_on as endsOn'])
    .where('municipality', '=', municipality)
    .orderBy('ends_on', 'desc')
    .orderBy('id')
    .execute()
  return rows
}

export async function insertCertificate(
  db: Db,
  row: Insertable<Tables['health_promotion.certificate']>,
): Promise<void> {
  await db.insertInto('health_promotion.certificate').values(row).execute()
}

/** The last asked first. */
export async function findVignets(db: Db, municipality: Town): Promise<readonly Vignet[]> {
  const rows = await db
    .selectFrom('health_promotion.vignet as v')
    .leftJoin('health_promotion.vignet_decision as d', join =>
      join.onRef('d.municipality', '=', 'v.municipality').onRef('d.vignet_id', '=', 'v.id'),
    )
    .select(['v.id', 'v.school_id', 'v.form', 'v.applied_on', 'd.is_granted', 'd.decided_on'])
    .where('v.municipality', '=', municipality)
    .orderBy('v.applied_on', 'desc')
    .orderBy('v.id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id as VignetId,
    schoolId: row.school_id,
    form: row.form,
    appliedOn: row.applied_on,
    decision: row.decided_on === null ? null : { isGranted: row.is_granted ?? false, on: row.decided_on },
  }))
}

/** Until the end of the transaction: of two who apply, or decide, at once the second sees what the first did. */
export async function lockVignets(db: Db, school: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`vignet ${school}`}, 0))`.execute(db)
}

export async function insertVignet(db: Db, row: Insertable<Tables['health_promotion.vignet']>): Promise<void> {
  await db.insertInto('health_promotion.vignet').values(row).execute()
}

export async function insertDecision(
  db: Db,
  row: Insertable<Tables['health_promotion.vignet_decision']>,
): Promise<void> {
  await db.insertInto('health_promotion.vignet_decision').values(row).execute()
}
