import type { MunicipalityCounts } from '../../../knowledge/funding/allocate.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Figures, FiguresSummary, Fingerprint, Scenario, ScenarioId } from './division.ts'

type Kept = { readonly at: Temporal.Instant; readonly by: string; readonly byName: string }

/** Kept once: loaded a second time, they are there. */
export async function insertFigures(db: Db, municipality: string, figures: Figures, kept: Kept): Promise<void> {
  const { fingerprint, year, source, datedOn, rows } = figures
  const added = await db
    .insertInto('funding.figures')
    .values({
      municipality,
      fingerprint,
      year,
      source,
      dated_on: datedOn,
      kept_at: kept.at,
      kept_by: kept.by,
      kept_by_name: kept.byName,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'fingerprint']).doNothing())
    .returning('fingerprint')
    .executeTakeFirst()
  if (!added) return
  await db
    .insertInto('funding.municipality_figures')
    .values(
      rows.map(({ code, name, counts }) => ({
        municipality,
        fingerprint,
        code,
        name,
        youths: counts.youths,
        minorities: counts.minorities,
        single_parents: counts.singleParents,
        low_incomes: counts.lowIncomes,
      })),
    )
    .execute()
}

/** The last loaded first. */
export async function findFiguresSummaries(db: Db, municipality: string): Promise<readonly FiguresSummary[]> {
  const rows = await db
    .selectFrom('funding.figures')
    .select(['fingerprint', 'year', 'source', 'dated_on', 'kept_at', 'kept_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('kept_at', 'desc')
    .orderBy('fingerprint')
    .execute()
  return rows.map(row => ({
    fingerprint: row.fingerprint as Fingerprint,
    year: row.year,
    source: row.source,
    datedOn: row.dated_on,
    keptAt: row.kept_at,
    keptByName: row.kept_by_name,
  }))
}

export async function findCounts(
  db: Db,
  municipality: string,
  fingerprint: Fingerprint,
): Promise<readonly MunicipalityCounts[]> {
  const rows = await db
    .selectFrom('funding.municipality_figures')
    .select(['code', 'name', 'youths', 'minorities', 'single_parents', 'low_incomes'])
    .where('municipality', '=', municipality)
    .where('fingerprint', '=', fingerprint)
    .orderBy('code')
    .execute()
  return rows.map(({ code, name, youths, minorities, single_parents, low_incomes }) => ({
    code,
    name,
    counts: { youths, minorities, singleParents: single_parents, lowIncomes: low_incomes },
  }))
}

/** False when this version is there already. */
export async function insertScenario(db: Db, municipality: string, scenario: Scenario, by: string): Promise<boolean> {
  const { weights } = scenario
  const added = await db
    .insertInto('funding.scenario_version')
    .values({
      municipality,
      scenario_id: scenario.id,
      version: scenario.version,
      name: scenario.name,
      fingerprint: scenario.figures,
      year: scenario.year,
      total_euros: scenario.total,
      weight_youths: weights.youths,
      weight_minorities: weights.minorities,
      weight_single_parents: weights.singleParents,
      weight_low_incomes: weights.lowIncomes,
      weights_source: scenario.weightsSource,
      weights_dated_on: scenario.weightsDatedOn,
      saved_at: scenario.savedAt,
      saved_by: by,
      saved_by_name: scenario.savedByName,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'scenario_id', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return added !== undefined
}

/** Every version of every scenario, the last saved first: some dozens. */
export async function findScenarios(db: Db, municipality: string): Promise<readonly Scenario[]> {
  const rows = await db
    .selectFrom('funding.scenario_version')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('saved_at', 'desc')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.scenario_id as ScenarioId,
    version: row.version,
    name: row.name,
    figures: row.fingerprint as Fingerprint,
    year: row.year,
    total: row.total_euros,
    weights: {
      youths: row.weight_youths,
      minorities: row.weight_minorities,
      singleParents: row.weight_single_parents,
      lowIncomes: row.weight_low_incomes,
    },
    weightsSource: row.weights_source,
    weightsDatedOn: row.weights_dated_on,
    savedAt: row.saved_at,
    savedByName: row.saved_by_name,
  }))
}
