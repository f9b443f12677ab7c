import { signalLevels } from '../../../knowledge/signals/levels.ts'
import { triageSteps } from '../../../knowledge/signals/triage.ts'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import type { ConcernId } from '../concerns/concern.ts'
import type { Answer, AnswerId, Assignment, Decision, NewDecision, Submission } from './triage.ts'

/** What was added to concerns by the centre, by the concern. */
export type Additions = {
  readonly submissions: ReadonlyMap<string, Submission>
  readonly links: ReadonlyMap<string, ChildId>
  readonly assignments: ReadonlyMap<string, Assignment>
  /** All of them, the newest first. */
  readonly decisions: ReadonlyMap<string, readonly Decision[]>
  /** The first comes first. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>
}

/** One question per table: a list of two hundred concerns asks five. */
export async function findAdditions(
  db: Db,
  municipality: MunicipalityCode,
  concerns: readonly string[],
): Promise<Additions> {
  const of = { db, municipality, ids: concerns.length === 0 ? [nobody] : [...concerns] }
  return {
    submissions: await submissionsOf(of),
    links: await linksOf(of),
    assignments: await assignmentsOf(of),
    decisions: await decisionsOf(of),
    answers: await answersOf(of),
  }
}
const nobody = '00000000-0000-0000-0000-000000000000'

type Of = { readonly db: Db; readonly municipality: MunicipalityCode; readonly ids: string[] }

async function submissionsOf({ db, municipality, ids }: Of): Promise<Additions['submissions']> {
  const rows = await db
    .selectFrom('signalling.submission')
    .select(eb => ['concern_id', eb.fn.min('submitted_at').as('at'), eb.fn.min('due_on').as('due')])
    .where('municipality', '=', municipality)
    .where('concern_id', 'in', ids)
    .groupBy('concern_id')
    .execute()
  return new Map(rows.map(row => [row.concern_id, { submittedAt: row.at, dueOn: row.due }]))
}

async function linksOf({ db, municipality, ids }: Of): Promise<Additions['links']> {
  const rows = await db
    .selectFrom('signalling.concern_link')
    .select(['concern_id', 'child_id'])
    .where('municipality', '=', municipality)
    .where('concern_id', 'in', ids)
    .orderBy('linked_at')
    .orderBy('id')
    .execute()
  return new Map(rows.map(row => [row.concern_id, row.child_id as ChildId]))
}

async function assignmentsOf({ db, municipality, ids }: Of): Promise<Additions['assignments']> {
  const rows = await db
    .selectFrom('signalling.assignment')
    .select(['concern_id', 'professional_id', 'assigned_at', 'assigned_by'])
    .where('municipality', '=', municipality)
    .where('concern_id', 'in', ids)
    .orderBy('assigned_at')
    .orderBy('id')
    .execute()
  return new Map(
    rows.map(row => [
      row.concern_id,
      { professional: row.professional_id, assignedAt: row.assigned_at, assignedBy: row.assigned_by },
    ]),
  )
}

async function decisionsOf({ db, municipality, ids }: Of): Promise<Additions['decisions']> {
  const rows = await db
    .selectFrom('signalling.triage_decision')
    .select(['concern_id', 'version', 'level', 'steps', 'words', 'decided_at', 'decided_by'])
    .where('municipality', '=', municipality)
    .where('concern_id', 'in', ids)
    .orderBy('version', 'desc')
    .execute()
  const decisions = rows.map(row => ({
    concern: row.concern_id,
    version: row.version,
    level: oneOf(signalLevels, row.level),
    steps: triageSteps.filter(step => row.steps.includes(step)),
    words: row.words,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
  }))
  return Map.groupBy(decisions, decision => decision.concern)
}

async function answersOf({ db, municipality, ids }: Of): Promise<Additions['answers']> {
  const rows = await db
    .selectFrom('signalling.answer')
    .select(['concern_id', 'id', 'words', 'answered_at', 'answered_by'])
    .where('municipality', '=', municipality)
    .where('concern_id', 'in', ids)
    .orderBy('answered_at')
    .orderBy('id')
    .execute()
  const answers = rows.map(row => ({
    concern: row.concern_id,
    id: row.id as AnswerId,
    words: row.words,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by,
  }))
  return Map.groupBy(answers, answer => answer.concern)
}

type At = { readonly municipality: MunicipalityCode; readonly concern_id: ConcernId }

export async function insertSubmission(
  db: Db,
  row: At & { readonly version: number; readonly submitted_at: Temporal.Instant; readonly due_on: Temporal.PlainDate },
): Promise<void> {
  await db
    .insertInto('signalling.submission')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertLink(
  db: Db,
  row: At & {
    readonly id: string
    readonly child_id: ChildId
    readonly linked_at: Temporal.Instant
    readonly linked_by: string
  },
): Promise<void> {
  await db.insertInto('signalling.concern_link').values(row).execute()
}

export async function insertAssignment(
  db: Db,
  row: At & {
    readonly id: string
    readonly professional_id: string
    readonly assigned_at: Temporal.Instant
    readonly assigned_by: string
  },
): Promise<void> {
  await db.insertInto('signalling.assignment').values(row).execute()
}

/** False when somebody decided in the meantime. */
export async function insertDecision(
  db: Db,
  key: At & { readonly version: number; readonly decided_at: Temporal.Instant; readonly decided_by: string },
  { level, steps, words }: NewDecision,
): Promise<boolean> {
  const inserted = await db
    .insertInto('signalling.triage_decision')
    .values({ ...key, level, steps: [...steps], words })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertAnswer(
  db: Db,
  row: At & {
    readonly id: AnswerId
    readonly words: string
    readonly answered_at: Temporal.Instant
    readonly answered_by: string
  },
): Promise<void> {
  await db.insertInto('signalling.answer').values(row).execute()
}

/** The open concerns that were sent to the centre; of one professional those that were given to him or her. */
export async function findOpenIds(db: Db, municipality: MunicipalityCode): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('signalling.submission as s')
    .select('s.concern_id')
    .distinct()
    .where('s.municipality', '=', municipality)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('signalling.concern_closure as e')
            .select('e.concern_id')
            .whereRef('e.municipality', '=', 's.municipality')
            .whereRef('e.concern_id', '=', 's.concern_id'),
        ),
      ),
    )
    .execute()
  return rows.map(row => row.concern_id)
}

/** Concerns that were ever given to this professional; whether the last time is decided by the caller. */
export async function findIdsGivenTo(
  db: Db,
  municipality: MunicipalityCode,
  professional: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('signalling.assignment')
    .select('concern_id')
    .distinct()
    .where('municipality', '=', municipality)
    .where('professional_id', '=', professional)
    .execute()
  return rows.map(row => row.concern_id)
}
