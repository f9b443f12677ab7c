import { sharedParts } from '../../knowledge/consent/shared-parts.ts'
import type { Ctx, MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { oneOf } from '../../platform/db/one-of.ts'
import { newId } from '../../platform/new-id.ts'
import type { ChildId, PersonId } from '../person.ts'
import type { NewShareChoice, ShareChoice } from './share.ts'

/** Every word of these youths, by youth, in order of saying. */
export async function findShareChoices(
  db: Db,
  municipality: MunicipalityCode,
  youths: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly ShareChoice[]>> {
  if (youths.length === 0) return new Map()
  const rows = await db
    .selectFrom('people.share_choice')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...youths])
    .orderBy('id')
    .execute()
  const choices = rows.map(row => ({
    of: row.child_id,
    reader: row.reader_id as PersonId,
    part: oneOf(sharedParts, row.part),
    says: row.says,
    at: row.said_at,
  }))
  return Map.groupBy(choices, choice => choice.of)
}

export async function insertShareChoices(
  { db, municipality, now }: Pick<Ctx, 'db' | 'municipality' | 'now'>,
  youth: ChildId,
  choices: readonly NewShareChoice[],
): Promise<void> {
  if (choices.length === 0) return
  const rows = choices.map(({ reader, part, says }) => ({
    municipality,
    id: newId<string>(),
    child_id: youth,
    reader_id: reader,
    part,
    says,
    said_at: now,
  }))
  await db.insertInto('people.share_choice').values(rows).execute()
}
