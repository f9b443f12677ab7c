import type { Db } from '../../../../platform/db/connect.ts'
import type { QuestionId } from '../question.ts'

/** '<question> <promised day>' of every promise that was told of. */
export async function findEscalated(db: Db, municipality: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('information.question_escalation')
    .select(['question_id', 'due_on'])
    .where('municipality', '=', municipality)
    .execute()
  return new Set(rows.map(row => `${row.question_id} ${row.due_on}`))
}

export async function insertEscalation(
  db: Db,
  entry: {
    readonly municipality: string
    readonly questionId: QuestionId
    readonly dueOn: Temporal.PlainDate
    readonly toldAt: Temporal.Instant
    readonly told: number
  },
): Promise<void> {
  await db
    .insertInto('information.question_escalation')
    .values({
      municipality: entry.municipality,
      question_id: entry.questionId,
      due_on: entry.dueOn,
      told_at: entry.toldAt,
      told: entry.told,
    })
    .execute()
}
