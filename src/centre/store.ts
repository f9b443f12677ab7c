import type { MunicipalityCode } from '../platform/ctx.ts'
import type { Database, Db } from '../platform/db/connect.ts'
import { type Module, type ModuleState, modules } from './modules.ts'
import type { Centre, Location } from './municipality.ts'
import type { Opening } from './opening-hours.ts'
import {
  type Organisation,
  type OrganisationId,
  organisationKinds,
  type Professional,
  type ProfessionalId,
} from './organisation.ts'

const centres = (db: Db) =>
  db
    .selectFrom('centre.centre as c')
    .innerJoin('centre.municipality as m', 'm.code', 'c.municipality')
    .select(['c.municipality as code', 'm.name', 'c.host', 'c.theme', 'c.phone'])

/** The centres on this server, read before any request: at start-up and after a change. */
export const centresOn = (database: Database): Promise<readonly Centre[]> =>
  database.transaction({ role: 'cjg_app', municipality: null }, findCentres)

async function findCentres(db: Db): Promise<readonly Centre[]> {
  const rows = await centres(db).orderBy('c.opened_on').orderBy('c.municipality').execute()
  return rows.map(row => ({ ...row, code: asCode(row.code) }))
}

/** The centre at this host; when there is none, the one that opened first. */
export async function findCentreAt(db: Db, host: string): Promise<Centre | undefined> {
  const row = await centres(db)
    .orderBy(({ eb }) => eb('c.host', '=', host), 'desc')
    .orderBy('c.opened_on')
    .orderBy('c.municipality')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, code: asCode(row.code) }
}

export async function findCentre(db: Db, municipality: MunicipalityCode): Promise<Centre | undefined> {
  const row = await centres(db).where('c.municipality', '=', municipality).executeTakeFirst()
  return row && { ...row, code: municipality }
}

const asCode = (code: string): MunicipalityCode => code as MunicipalityCode

export async function insertCentre(
  db: Db,
  row: { municipality: string; host: string; theme: string; phone: string; opened_on: Temporal.PlainDate },
): Promise<void> {
  await db.insertInto('centre.centre').values(row).execute()
}

const withOrganisation = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('centre.professional as p')
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'p.municipality').onRef('o.id', '=', 'p.organisation_id'),
    )
    .select(['p.id', 'p.name', 'p.profession', 'p.phone', 'p.email'])
    .select([
      'o.id as organisationId',
      'o.name as organisationName',
      'o.kind',
      'o.phone as organisationPhone',
      'o.email as organisationEmail',
    ])
    .where('p.municipality', '=', municipality)

type ProfessionalRow = Awaited<ReturnType<ReturnType<typeof withOrganisation>['execute']>>[number]

const professionalFrom = (row: ProfessionalRow): Professional => ({
  id: row.id as ProfessionalId,
  name: row.name,
  profession: row.profession,
  phone: row.phone,
  email: row.email,
  organisation: organisationFrom({
    id: row.organisationId,
    name: row.organisationName,
    kind: row.kind,
    phone: row.organisationPhone,
    email: row.organisationEmail,
  }),
})

const organisationFrom = (row: Omit<Organisation, 'id' | 'kind'> & { id: string; kind: string }): Organisation => ({
  ...row,
  id: row.id as OrganisationId,
  kind: organisationKinds.find(kind => kind === row.kind) ?? 'cjg',
})

export async function findProfessional(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
): Promise<Professional | undefined> {
  const row = await withOrganisation(db, municipality).where('p.id', '=', id).executeTakeFirst()
  return row && professionalFrom(row)
}

export async function findProfessionals(db: Db, municipality: MunicipalityCode): Promise<readonly Professional[]> {
  const rows = await withOrganisation(db, municipality).where('p.left_on', 'is', null).orderBy('p.name').execute()
  return rows.map(professionalFrom)
}

export async function findOrganisations(db: Db, municipality: MunicipalityCode): Promise<readonly Organisation[]> {
  const rows = await db
    .selectFrom('centre.organisation')
    .select(['id', 'name', 'kind', 'phone', 'email'])
    .where('municipality', '=', municipality)
    .where('ended_on', 'is', null)
    .orderBy('name')
    .execute()
  return rows.map(organisationFrom)
}

export async function insertOrganisation(
  db: Db,
  municipality: MunicipalityCode,
  organisation: Organisation,
): Promise<void> {
  await db
    .insertInto('centre.organisation')
    .values({ municipality, ...organisation })
    .execute()
}

export async function insertProfessional(
  db: Db,
  municipality: MunicipalityCode,
  professional: Professional,
): Promise<void> {
  const { organisation, ...rest } = professional
  await db
    .insertInto('centre.professional')
    .values({ municipality, ...rest, organisation_id: organisation.id })
    .execute()
}

export async function findLocations(db: Db, municipality: MunicipalityCode): Promise<readonly Location[]> {
  const rows = await db
    .selectFrom('centre.location as l')
    .leftJoin('centre.opening as o', join =>
      join.onRef('o.municipality', '=', 'l.municipality').onRef('o.location_id', '=', 'l.id'),
    )
    .select(['l.id', 'l.name', 'l.street', 'l.postcode', 'l.town', 'o.weekday', 'o.opens_at', 'o.closes_at'])
    .where('l.municipality', '=', municipality)
    .where('l.closed_on', 'is', null)
    .orderBy('l.ordinal')
    .orderBy('o.weekday')
    .orderBy('o.opens_at')
    .execute()
  return [...Map.groupBy(rows, row => row.id).values()].flatMap(group => locationFrom(group))
}

type LocationRow = Omit<Location, 'id' | 'openings'> & {
  id: string
  weekday: number | null
  opens_at: string | null
  closes_at: string | null
}

function locationFrom(rows: readonly LocationRow[]): readonly Location[] {
  const first = rows[0]
  if (!first) return []
  const { name, street, postcode, town } = first
  return [{ id: first.id as Location['id'], name, street, postcode, town, openings: rows.flatMap(openingFrom) }]
}

const openingFrom = ({ weekday, opens_at, closes_at }: LocationRow): readonly Opening[] =>
  weekday === null || opens_at === null || closes_at === null
    ? []
    : [{ weekday, opensAt: Temporal.PlainTime.from(opens_at), closesAt: Temporal.PlainTime.from(closes_at) }]

export async function insertLocation(
  db: Db,
  municipality: MunicipalityCode,
  location: Location,
  ordinal: number,
): Promise<void> {
  const { openings, ...rest } = location
  await db
    .insertInto('centre.location')
    .values({ municipality, ...rest, ordinal })
    .execute()
  const rows = openings.map(({ weekday, opensAt, closesAt }) => ({
    municipality,
    location_id: location.id,
    weekday,
    opens_at: opensAt.toString(),
    closes_at: closesAt.toString(),
  }))
  if (rows.length > 0) await db.insertInto('centre.opening').values(rows).execute()
}

/** The newest switch of each module; a module never switched is on. */
export async function findModuleStates(db: Db, municipality: MunicipalityCode): Promise<readonly ModuleState[]> {
  const rows = await db
    .selectFrom('centre.module_switch')
    .distinctOn('module')
    .select(['module', 'switched_at as since', 'switched_on as isOn', 'legal_ground as legalGround'])
    .where('municipality', '=', municipality)
    .orderBy('module')
    .orderBy('switched_at', 'desc')
    .execute()
  return modules.map(module => {
    const row = rows.find(candidate => candidate.module === module)
    return row ? { ...row, module } : { module, isOn: true, since: null, legalGround: '' }
  })
}

export async function insertModuleSwitch(
  db: Db,
  row: {
    municipality: string
    module: Module
    switched_at: Temporal.Instant
    switched_on: boolean
    switched_by: string
    legal_ground: string
  },
): Promise<void> {
  await db.insertInto('centre.module_switch').values(row).execute()
}
