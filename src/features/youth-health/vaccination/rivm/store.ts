import { vaccineIds } from '../../../../knowledge/vaccination/vaccines.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import type { DoseId } from '../dose.ts'
import type { DayOfDoses, ToldDose } from './told-dose.ts'

/** The doses given here that stand in the records now: superseded rows left out. */
const standingDoses = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.dose as d')
    .leftJoin('youth_health.dose as newer', join =>
      join.onRef('newer.municipality', '=', 'd.municipality').onRef('newer.supersedes', '=', 'd.id'),
    )
    .where('d.municipality', '=', municipality)
    .where('d.place', '=', 'here')
    .where('d.vaccine', 'is not', null)
    .where('newer.id', 'is', null)

export type DoseOfDay = Omit<ToldDose, 'child'> & { readonly child: string }

export async function findDosesOfDay(
  db: Db,
  municipality: MunicipalityCode,
  on: Temporal.PlainDate,
): Promise<readonly DoseOfDay[]> {
  const rows = await standingDoses(db, municipality)
    .select(['d.id', 'd.child_id', 'd.vaccine', 'd.product', 'd.batch'])
    .where('d.given_on', '=', on)
    .orderBy('d.id')
    .execute()
  return rows.map(row => ({
    id: row.id as DoseId,
    child: row.child_id,
    vaccine: oneOf(vaccineIds, row.vaccine ?? ''),
    on,
    product: row.product,
    batch: row.batch,
  }))
}

/** The days since this one on which a dose was given here, the last one first. */
export async function findDaysOfDoses(
  db: Db,
  municipality: MunicipalityCode,
  since: Temporal.PlainDate,
): Promise<readonly DayOfDoses[]> {
  const [days, corrections] = await Promise.all([
    standingDoses(db, municipality)
      .select(eb => ['d.given_on', eb.fn.countAll<string>().as('count')])
      .where('d.given_on', '>=', since)
      .groupBy('d.given_on')
      .orderBy('d.given_on', 'desc')
      .execute(),
    findCorrections(db, municipality, since),
  ])
  return days.flatMap(({ given_on: on, count }) =>
    on === null ? [] : [{ on, given: Number(count), correctedOn: corrections.get(on.toString()) ?? null }],
  )
}

/** On which later day a dose of a day was last corrected or taken back, by the day as it was written down first. */
async function findCorrections(
  db: Db,
  municipality: MunicipalityCode,
  since: Temporal.PlainDate,
): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const rows = await db
    .selectFrom('youth_health.dose as newer')
    .innerJoin('youth_health.dose as was', join =>
      join.onRef('was.municipality', '=', 'newer.municipality').onRef('was.id', '=', 'newer.supersedes'),
    )
    .select(['was.given_on', 'newer.recorded_at'])
    .where('newer.municipality', '=', municipality)
    .where('was.place', '=', 'here')
    .where('was.given_on', '>=', since)
    .orderBy('newer.recorded_at')
    .execute()
  return new Map(
    rows.flatMap(({ given_on: on, recorded_at: at }) => {
      const day = dayInTheNetherlands(at)
      return on !== null && Temporal.PlainDate.compare(day, on) > 0 ? [[on.toString(), day] as const] : []
    }),
  )
}
