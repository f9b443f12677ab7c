import type { Selectable } from 'kysely'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import type { PregnancyFacts, SchemeDecision } from './scheme.ts'

export async function insertPregnancyFacts(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  facts: PregnancyFacts,
): Promise<void> {
  const carries = facts.motherCarriesHepatitisB
  await db
    .insertInto('youth_health.pregnancy_fact')
    .values({
      municipality,
      id: newId<string>(),
      child_id: child,
      maternal_vaccination_on: facts.maternalVaccination?.on ?? null,
      maternal_vaccination_gestation_days: facts.maternalVaccination?.gestationDays ?? null,
      pertussis_gestation_days: facts.provenPertussis?.gestationDays ?? null,
      mother_carries_hepatitis_b: carries === null ? 'unknown' : carries ? 'yes' : 'no',
      other_circumstance: facts.otherCircumstance,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .execute()
}

/** The facts recorded last, by child. */
export async function findPregnancyFactsOfEach(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, PregnancyFacts>> {
  if (children.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_health.pregnancy_fact')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...children])
    .orderBy('id')
    .execute()
  return new Map(rows.map(row => [row.child_id, pregnancyFrom(row)]))
}

function pregnancyFrom(row: Selectable<Tables['youth_health.pregnancy_fact']>): PregnancyFacts {
  const { maternal_vaccination_on: on, maternal_vaccination_gestation_days: days, pertussis_gestation_days: ill } = row
  return {
    maternalVaccination: on === null || days === null ? null : { on, gestationDays: days },
    provenPertussis: ill === null ? null : { gestationDays: ill },
    motherCarriesHepatitisB:
      row.mother_carries_hepatitis_b === 'unknown' ? null : row.mother_carries_hepatitis_b === 'yes',
    otherCircumstance: row.other_circumstance,
  }
}

export async function insertSchemeDecision(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  { scheme, because, on }: Omit<SchemeDecision, 'byName'>,
): Promise<void> {
  await db
    .insertInto('youth_health.scheme_decision')
    .values({
      municipality,
      id: newId<string>(),
      child_id: child,
      scheme,
      because,
      decided_on: on,
      decided_by: actor.id,
      decided_by_name: actor.name,
      recorded_at: now,
    })
    .execute()
}

/** The decision taken last, by child. */
export async function findSchemeDecisions(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, SchemeDecision>> {
  if (children.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_health.scheme_decision')
    .select(['child_id', 'scheme', 'because', 'decided_on', 'decided_by_name'])
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...children])
    .orderBy('id')
    .execute()
  return new Map(
    rows.map(row => [
      row.child_id,
      { scheme: row.scheme, because: row.because, on: row.decided_on, byName: row.decided_by_name },
    ]),
  )
}
