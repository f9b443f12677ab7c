import type { OfferId } from '../../../centre/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { QuestionId } from '../questions/question.ts'

export type Proposal = { readonly offer: OfferId; readonly why: string; readonly by: string }
export type Choice = {
  readonly offer: OfferId
  readonly way: 'in-portal' | 'together'
  readonly at: Temporal.Instant
  readonly by: string
  readonly words: string
}

/** In the order in which they were laid before the family. */
export async function findProposals(
  db: Db,
  municipality: MunicipalityCode,
  question: QuestionId,
): Promise<readonly Proposal[]> {
  const rows = await db
    .selectFrom('guidance.shortlist')
    .select(['offer_id', 'why', 'put_by_name'])
    .where('municipality', '=', municipality)
    .where('question_id', '=', question)
    .orderBy('put_at')
    .orderBy('offer_id')
    .execute()
  return rows.map(row => ({ offer: row.offer_id as OfferId, why: row.why, by: row.put_by_name }))
}

/** The last one first. */
export async function findChoices(
  db: Db,
  municipality: MunicipalityCode,
  question: QuestionId,
): Promise<readonly Choice[]> {
  const rows = await db
    .selectFrom('guidance.choice')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('question_id', '=', question)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    offer: row.offer_id as OfferId,
    way: row.way,
    at: row.chosen_at,
    by: row.chosen_by_name,
    words: row.words,
  }))
}

type Key = { readonly municipality: string; readonly question_id: QuestionId; readonly offer_id: OfferId }

export async function insertProposal(
  db: Db,
  row: Key & {
    readonly put_at: Temporal.Instant
    readonly put_by: string
    readonly put_by_name: string
    readonly why: string
  },
): Promise<void> {
  await db
    .insertInto('guidance.shortlist')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function deleteProposal(db: Db, { municipality, question_id, offer_id }: Key): Promise<void> {
  await db
    .deleteFrom('guidance.shortlist')
    .where('municipality', '=', municipality)
    .where('question_id', '=', question_id)
    .where('offer_id', '=', offer_id)
    .execute()
}

export async function insertChoice(
  db: Db,
  row: Key & {
    readonly id: string
    readonly way: Choice['way']
    readonly chosen_at: Temporal.Instant
    readonly chosen_by: string
    readonly chosen_by_name: string
    readonly words: string
  },
): Promise<void> {
  await db.insertInto('guidance.choice').values(row).execute()
}
