import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import type { LinesChoice } from './lines-choice.ts'

export async function insertLinesChoice(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  { population, because, on }: Omit<LinesChoice, 'byName'>,
): Promise<void> {
  await db
    .insertInto('youth_health.growth_lines_choice')
    .values({
      municipality,
      id: newId<string>(),
      child_id: child,
      population,
      because,
      chosen_on: on,
      chosen_by: actor.id,
      chosen_by_name: actor.name,
      recorded_at: now,
    })
    .execute()
}

/** Every choice there was, the latest first: the first one counts. */
export async function findLinesChoices(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly LinesChoice[]> {
  const rows = await db
    .selectFrom('youth_health.growth_lines_choice')
    .select(['population', 'because', 'chosen_on', 'chosen_by_name'])
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    population: row.population,
    because: row.because,
    on: row.chosen_on,
    byName: row.chosen_by_name,
  }))
}
