import type { OrganisationId } from '../../../centre/index.ts'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { HelpQuestion, QuestionId, QuestionVersion, QuestionWords } from './question.ts'

const columns = { one: 'q.id', 'of-child': 'q.child_id', 'opened-by': 'q.opened_by' } as const
/** `id`: of the question, the child or the professional. */
export type WantedQuestion = { readonly kind: keyof typeof columns; readonly id: string }

/** Newest first, at most a hundred. */
export async function findQuestions(
  db: Db,
  municipality: MunicipalityCode,
  wanted: WantedQuestion,
): Promise<readonly HelpQuestion[]> {
  const rows = await db
    .selectFrom('guidance.question as q')
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'q.municipality').onRef('o.id', '=', 'q.organisation_id'),
    )
    .select(['q.id', 'q.child_id', 'q.organisation_id', 'q.opened_at', 'q.opened_by', 'o.name'])
    .where('q.municipality', '=', municipality)
    .where(columns[wanted.kind], '=', wanted.id)
    .orderBy('q.id', 'desc')
    .limit(100)
    .execute()
  if (rows.length === 0) return []
  const versions = await findVersions(
    db,
    municipality,
    rows.map(row => row.id),
  )
  return rows.flatMap(row => {
    const [now, ...earlier] = (versions.get(row.id) ?? []).map(one => one.version)
    return now
      ? {
          id: row.id as QuestionId,
          child: row.child_id as ChildId,
          organisation: { id: row.organisation_id as OrganisationId, name: row.name },
          openedAt: row.opened_at,
          openedBy: row.opened_by,
          now,
          earlier,
        }
      : []
  })
}

async function findVersions(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.question_version')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('question_id', 'in', ids)
    .orderBy('version', 'desc')
    .execute()
  const found = rows.map(row => {
    const version: QuestionVersion = {
      version: row.version,
      words: row.words,
      asker: row.asker,
      forWhom: row.for_whom,
      since: row.since,
      tried: row.tried,
      wish: row.wish,
      language: row.language,
      travel: row.travel,
      cost: row.cost,
      longestWait: row.longest_wait,
      moments: row.moments,
      writtenAt: row.written_at,
      writtenBy: row.written_by_name,
    }
    return { question: row.question_id, version }
  })
  return Map.groupBy(found, ({ question }) => question)
}

export async function insertQuestion(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: QuestionId
    readonly child_id: ChildId
    readonly organisation_id: string
    readonly opened_at: Temporal.Instant
    readonly opened_by: string
  },
): Promise<void> {
  await db.insertInto('guidance.question').values(row).execute()
}

type Written = {
  readonly municipality: string
  readonly question_id: QuestionId
  readonly version: number
  readonly written_at: Temporal.Instant
  readonly written_by: string
  readonly written_by_name: string
}

/** False when somebody wrote this version before. */
export async function insertVersion(db: Db, written: Written, words: QuestionWords): Promise<boolean> {
  const { forWhom: for_whom, longestWait: longest_wait, ...rest } = words
  const inserted = await db
    .insertInto('guidance.question_version')
    .values({ ...written, ...rest, for_whom, longest_wait })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}
