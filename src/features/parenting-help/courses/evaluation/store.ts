import type { Db } from '../../../../platform/db/connect.ts'
import type { SignUpId } from '../sign-up/sign-up.ts'

export async function findEvaluations(
  db: Db,
  municipality: string,
  signUps: readonly SignUpId[],
): Promise<readonly { readonly score: number; readonly words: string }[]> {
  if (signUps.length === 0) return []
  return db
    .selectFrom('parenting_help.course_evaluation')
    .select(['score', 'words'])
    .where('municipality', '=', municipality)
    .where('sign_up_id', 'in', signUps)
    .execute()
}

/** False when there was one already. */
export async function insertEvaluation(
  db: Db,
  row: {
    readonly municipality: string
    readonly sign_up_id: SignUpId
    readonly score: number
    readonly words: string
    readonly given_at: Temporal.Instant
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('parenting_help.course_evaluation')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('sign_up_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The mark stays, to count. */
export async function emptyWords(db: Db, municipality: string, signUps: readonly SignUpId[]): Promise<void> {
  if (signUps.length === 0) return
  await db
    .updateTable('parenting_help.course_evaluation')
    .set({ words: '' })
    .where('municipality', '=', municipality)
    .where('sign_up_id', 'in', signUps)
    .execute()
}
