import type { Selectable } from 'kysely'
import { vaccineIds } from '../../../../knowledge/vaccination/vaccines.ts'
import type { ChildId, PersonId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import { byChild } from '../by-child.ts'
import type { NewAnswer, RecordedAnswer } from './answer.ts'

export async function insertAnswers(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  answers: readonly NewAnswer[],
): Promise<void> {
  if (answers.length === 0) return
  const rows = answers.map(answer => ({
    municipality,
    id: newId<string>(),
    child_id: child,
    vaccine: answer.vaccine,
    ordinal: answer.ordinal,
    person_id: answer.person,
    person_name: answer.personName,
    says: answer.says,
    said_on: answer.on,
    route: answer.route,
    because: answer.because,
    until: answer.until,
    recorded_at: now,
    recorded_by: actor.id,
    recorded_by_name: actor.name,
  }))
  await db.insertInto('youth_health.vaccination_answer').values(rows).execute()
}

/** Every answer about these children, by child, the last word last. */
export async function findAnswers(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly RecordedAnswer[]>> {
  if (children.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_health.vaccination_answer')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...children])
    .orderBy('said_on')
    .orderBy('id')
    .execute()
  return byChild(rows, answerFrom)
}

const answerFrom = (row: Selectable<Tables['youth_health.vaccination_answer']>): RecordedAnswer => ({
  vaccine: oneOf(vaccineIds, row.vaccine),
  ordinal: row.ordinal,
  person: row.person_id as PersonId,
  personName: row.person_name,
  says: row.says,
  on: row.said_on,
  route: row.route,
  because: row.because,
  until: row.until,
  recordedByName: row.recorded_by_name,
})
