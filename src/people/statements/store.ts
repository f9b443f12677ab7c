import { type SharedPart, sharedParts } from '../../knowledge/consent/shared-parts.ts'
import type { Ctx, MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { oneOf } from '../../platform/db/one-of.ts'
import { type ChildId, fullName, type PersonId } from '../person.ts'
import type { Statement, StatementId } from './statement.ts'

/** What stands beside the files of these children, the newest first; what was taken back is gone from here. */
export async function findStatements(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly string[],
): Promise<readonly Statement[]> {
  if (children.length === 0) return []
  const rows = await db
    .selectFrom('people.statement as s')
    .innerJoin('people.person as p', join =>
      join.onRef('p.municipality', '=', 's.municipality').onRef('p.id', '=', 's.written_by'),
    )
    .leftJoin('people.statement_withdrawal as w', join =>
      join.onRef('w.municipality', '=', 's.municipality').onRef('w.statement_id', '=', 's.id'),
    )
    .select([
      's.id',
      's.child_id',
      's.file',
      's.words',
      's.written_at',
      's.written_by',
      'p.given_names',
      'p.family_name',
    ])
    .where('s.municipality', '=', municipality)
    .where('s.child_id', 'in', [...children])
    .where('w.withdrawn_at', 'is', null)
    .orderBy('s.id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id as StatementId,
    child: row.child_id as ChildId,
    file: oneOf(sharedParts, row.file),
    words: row.words,
    at: row.written_at,
    by: {
      id: row.written_by as PersonId,
      name: fullName({ givenNames: row.given_names, familyName: row.family_name }),
    },
  }))
}

type NewStatement = Pick<Statement, 'id' | 'child' | 'words'> & { readonly file: SharedPart }

export async function insertStatement({ db, municipality, actor, now }: Ctx, statement: NewStatement): Promise<void> {
  const { id, child, file, words } = statement
  await db
    .insertInto('people.statement')
    .values({ municipality, id, child_id: child, file, words, written_at: now, written_by: actor.id })
    .execute()
}

export async function insertWithdrawal({ db, municipality, actor, now }: Ctx, statement: StatementId): Promise<void> {
  await db
    .insertInto('people.statement_withdrawal')
    .values({ municipality, statement_id: statement, withdrawn_at: now, withdrawn_by: actor.id })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
