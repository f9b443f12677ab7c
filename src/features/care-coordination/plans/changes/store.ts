import { sql } from 'kysely'
import { type Section, sections } from '../../../../knowledge/plan/sections.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import type { NotedChange } from './noted-change.ts'

/** Two changes of one plan get their numbers one after the other. */
export const lockChanges = async (db: Db, plan: PlanId): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan ${plan}`}, 0))`.execute(db)
}

/** Under the next number. */
export async function insertChange(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly plan_id: PlanId
    readonly object: string
    readonly section: Section
    readonly part_id: string | null
    readonly about: readonly string[]
    readonly home_of: string | null
    readonly is_new: boolean
    readonly changed_at: Temporal.Instant
    readonly changed_by: ParticipantId
  },
): Promise<void> {
  await sql`insert into care_coordination.plan_change
    (municipality, plan_id, revision, object, section, part_id, about, home_of, is_new, changed_at, changed_by)
    select ${row.municipality}, ${row.plan_id}::uuid, coalesce(max(revision), 0) + 1, ${row.object}, ${row.section}, ${row.part_id}::uuid,
      ${row.about}::uuid[], ${row.home_of}::uuid, ${row.is_new}::boolean, ${row.changed_at}::timestamptz, ${row.changed_by}::uuid
    from care_coordination.plan_change where municipality = ${row.municipality} and plan_id = ${row.plan_id}::uuid`.execute(
    db,
  )
}

/** The changes after this number, in order. */
export async function findChangesAfter(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
  revision: number,
): Promise<readonly NotedChange[]> {
  const rows = await db
    .selectFrom('care_coordination.plan_change')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .where('revision', '>', revision)
    .orderBy('revision')
    .execute()
  return rows.map(noted)
}

/** Of each of these plans the changes that came after this person last looked; of a plan that was never opened all of them. */
export async function findUnseen(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
  person: string,
): Promise<readonly (NotedChange & { readonly plan: PlanId })[]> {
  if (plans.length === 0) return []
  const rows = await db
    .selectFrom('care_coordination.plan_change as c')
    .select(columns)
    .select('c.plan_id')
    .where('c.municipality', '=', municipality)
    .where('c.plan_id', 'in', plans)
    .where('c.revision', '>', eb =>
      eb
        .selectFrom('care_coordination.plan_look as l')
        .select(look => look.fn.coalesce(look.fn.max('l.revision'), sql<number>`0`).as('revision'))
        .where('l.municipality', '=', municipality)
        .whereRef('l.plan_id', '=', 'c.plan_id')
        .where('l.looked_by', '=', person),
    )
    .orderBy('c.revision')
    .execute()
  return rows.map(row => ({ ...noted(row), plan: row.plan_id as PlanId }))
}

const columns = [
  'revision',
  'object',
  'section',
  'part_id',
  'about',
  'home_of',
  'is_new',
  'changed_at',
  'changed_by',
] as const

type ChangeRow = {
  readonly revision: number
  readonly object: string
  readonly section: string
  readonly part_id: string | null
  readonly about: readonly string[]
  readonly home_of: string | null
  readonly is_new: boolean
  readonly changed_at: Temporal.Instant
  readonly changed_by: string
}

const noted = (row: ChangeRow): NotedChange => ({
  revision: row.revision,
  object: row.object,
  section: oneOf(sections, row.section),
  part: row.part_id,
  about: row.about as ParticipantId[],
  home: row.home_of as ParticipantId | null,
  isNew: row.is_new,
  at: row.changed_at,
  by: row.changed_by as ParticipantId,
})

/** How far this person had read the plan, and when; the furthest first. Older than the last fifty is of no use to anyone. */
export async function findLooks(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
  person: string,
): Promise<readonly { readonly revision: number; readonly at: Temporal.Instant }[]> {
  const rows = await db
    .selectFrom('care_coordination.plan_look')
    .select(['revision', 'looked_at'])
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .where('looked_by', '=', person)
    .orderBy('revision', 'desc')
    .limit(50)
    .execute()
  return rows.map(row => ({ revision: row.revision, at: row.looked_at }))
}

export async function insertLook(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly plan_id: PlanId
    readonly looked_by: string
    readonly revision: number
    readonly looked_at: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('care_coordination.plan_look')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findRevision(db: Db, municipality: MunicipalityCode, plan: PlanId): Promise<number> {
  const row = await db
    .selectFrom('care_coordination.plan_change')
    .select(eb => eb.fn.max('revision').as('revision'))
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .executeTakeFirst()
  return row?.revision ?? 0
}
