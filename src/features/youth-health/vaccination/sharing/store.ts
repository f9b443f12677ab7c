import type { Selectable } from 'kysely'
import type { ChildId, PersonId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import { byChild } from '../by-child.ts'
import type { NewSharingAnswer, SharingAnswer } from './sharing.ts'

export async function insertSharingAnswer(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  { person, personName, says, on, route }: NewSharingAnswer,
): Promise<void> {
  await db
    .insertInto('youth_health.rivm_sharing_answer')
    .values({
      municipality,
      id: newId<string>(),
      child_id: child,
      person_id: person,
      person_name: personName,
      says,
      said_on: on,
      route,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .execute()
}

/** Every answer about these children, by child, the last word last. */
export async function findSharingAnswers(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly SharingAnswer[]>> {
  if (children.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_health.rivm_sharing_answer')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...children])
    .orderBy('said_on')
    .orderBy('id')
    .execute()
  return byChild(rows, answerFrom)
}

const answerFrom = (row: Selectable<Tables['youth_health.rivm_sharing_answer']>): SharingAnswer => ({
  person: row.person_id as PersonId,
  personName: row.person_name,
  says: row.says,
  on: row.said_on,
  route: row.route,
  recordedByName: row.recorded_by_name,
})
