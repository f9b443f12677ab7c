import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../store.ts'
import type { DestructionRequest, Extension, RetentionSetting, SetRetention } from './retention.ts'

const by = ({ municipality, actor, now }: Writing) => ({
  municipality,
  id: newId<string>(),
  recorded_at: now,
  recorded_by: actor.id,
  recorded_by_name: actor.name,
})

/** The setting that counts; undefined when the municipality made none. */
export async function findRetention(db: Db, municipality: MunicipalityCode): Promise<SetRetention | undefined> {
  const row = await db
    .selectFrom('youth_health.retention_setting')
    .select(['kept_until_age', 'ground', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { keptUntilAge: row.kept_until_age, ground: row.ground, setAt: row.set_at, setByName: row.set_by_name }
}

export async function insertRetention(writing: Writing, { keptUntilAge, ground }: RetentionSetting): Promise<void> {
  const { db, municipality, actor, now } = writing
  const id = newId<string>()
  const set = { set_at: now, set_by: actor.id, set_by_name: actor.name }
  await db
    .insertInto('youth_health.retention_setting')
    .values({ municipality, id, kept_until_age: keptUntilAge, ground, ...set })
    .execute()
}

export async function insertExtension(writing: Writing, child: ChildId, { until, reason }: Extension): Promise<void> {
  await writing.db
    .insertInto('youth_health.retention_extension')
    .values({ ...by(writing), child_id: child, until_day: until, reason })
    .execute()
}

export async function insertRequest(writing: Writing, child: ChildId, request: DestructionRequest): Promise<void> {
  const { askedOn, askedByName, decision, ground } = request
  await writing.db
    .insertInto('youth_health.destruction_request')
    .values({ ...by(writing), child_id: child, asked_on: askedOn, asked_by_name: askedByName, decision, ground })
    .execute()
}
