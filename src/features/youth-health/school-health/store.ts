import { type Insertable, sql } from 'kysely'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Tables } from '../../../platform/db/tables.ts'

export type YearFacts = {
  readonly child: string
  /** The last of the year, when both were measured on one day. */
  readonly measured: { readonly on: Temporal.PlainDate; readonly heightCm: number; readonly weightKg: number } | null
  readonly isHearingTested: boolean
  readonly isVisionTested: boolean
  readonly isVaccinatedHere: boolean
  readonly hasQuestionnaire: boolean
}

type Year = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
type Row = {
  child: string
  measured_on: Temporal.PlainDate | null
  height: number | null
  weight: number | null
  hearing: boolean
  vision: boolean
  vaccinated: boolean
  questionnaire: boolean
}

/** What the records of these children say of a year, both days included. */
export async function findYearFacts(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly string[],
  { from, to }: Year,
): Promise<readonly YearFacts[]> {
  const { rows } = await sql<Row>`
    select c.child, m.on_day as measured_on, m.height::float8 as height, m.weight::float8 as weight,
      ${screened(municipality, { from, to }, 'hearing')} as hearing,
      ${screened(municipality, { from, to }, 'vision')} as vision,
      exists (select from youth_health.dose d where d.municipality = ${municipality} and d.child_id = c.child
        and d.place = 'here' and d.given_on between ${from}::date and ${to}::date
        and not exists (select from youth_health.dose x where x.municipality = d.municipality and x.supersedes = d.id))
        as vaccinated,
      exists (select from youth_health.questionnaire_return q where q.municipality = ${municipality}
        and q.child_id = c.child and (q.recorded_at at time zone 'Europe/Amsterdam')::date
          between ${from}::date and ${to}::date) as questionnaire
    from unnest(${[...children]}::uuid[]) as c (child)
    left join lateral (
      select h.on_day, h.value as height, w.value as weight
      from youth_health.measurement h
      join youth_health.measurement w on w.municipality = h.municipality and w.child_id = h.child_id
        and w.on_day = h.on_day and w.measure = 'weight' and w.value is not null
      where h.municipality = ${municipality} and h.child_id = c.child and h.measure = 'height' and h.value is not null
        and h.on_day between ${from}::date and ${to}::date
        and not exists (select from youth_health.measurement x where x.municipality = h.municipality
          and x.supersedes in (h.id, w.id))
      order by h.on_day desc, h.recorded_at desc
      limit 1
    ) m on true`.execute(db)
  return rows.map(factsFrom)
}

const factsFrom = (row: Row): YearFacts => ({
  child: row.child,
  measured:
    row.measured_on === null || row.height === null || row.weight === null
      ? null
      : { on: row.measured_on, heightCm: row.height, weightKg: row.weight },
  isHearingTested: row.hearing,
  isVisionTested: row.vision,
  isVaccinatedHere: row.vaccinated,
  hasQuestionnaire: row.questionnaire,
})

/** By the words of knowledge/screening: 'hearing', 'vision', 'vision-on-indication'. */
const screened = (municipality: MunicipalityCode, { from, to }: Year, about: 'hearing' | 'vision') => sql`
  exists (select from youth_health.contact_moment o
    cross join lateral jsonb_array_elements(o.observations -> 'screening') s
    where o.municipality = ${municipality} and o.child_id = c.child
      and jsonb_typeof(o.observations -> 'screening') = 'array'
      and o.on_day between ${from}::date and ${to}::date and s ->> 'screening' like ${`${about}%`})`

export type Counted = Insertable<Tables['youth_health.school_count']>

export async function insertCounts(db: Db, rows: readonly Counted[]): Promise<void> {
  if (rows.length > 0)
    await db
      .insertInto('youth_health.school_count')
      .values([...rows])
      .execute()
}

/** Were the pupils of this school year counted? Then they are not counted again. */
export async function isCounted(db: Db, municipality: MunicipalityCode, schoolYear: number): Promise<boolean> {
  const row = await db
    .selectFrom('youth_health.school_count')
    .select('school_year')
    .where('municipality', '=', municipality)
    .where('school_year', '=', schoolYear)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
