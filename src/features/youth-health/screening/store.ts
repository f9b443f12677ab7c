import { sql } from 'kysely'
import { rules } from '../../../knowledge/screening/advice.ts'
import type { Levels } from '../../../knowledge/screening/levels.ts'
import { screeningIds } from '../../../knowledge/screening/screening.ts'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { newId } from '../../../platform/new-id.ts'
import type { BornWithin } from '../record/rules.ts'
import { isBornWithin, type Writing } from '../record/store.ts'
import type { Finding, FindingId, FindingStep, NewFinding, NewStep } from './finding.ts'
import { screeningResults } from './screening-results.ts'

export async function insertFindings(
  { db, municipality, actor, now }: Writing,
  findings: readonly NewFinding[],
): Promise<void> {
  if (findings.length === 0) return
  const rows = findings.map(finding => ({
    municipality,
    id: finding.id,
    child_id: finding.child,
    contact_moment_id: finding.contactMoment,
    screening: finding.screening,
    outcome: finding.outcome,
    found_on: finding.on,
    step: finding.advice.kind,
    step_by: finding.advice.by,
    rule: finding.advice.rule,
    recorded_at: now,
    recorded_by: actor.id,
    recorded_by_name: actor.name,
  }))
  await db.insertInto('youth_health.finding').values(rows).execute()
}

/** 'closed-already': somebody closed the finding in the meantime, and nothing was stored. */
export async function insertStep(
  { db, municipality, actor, now }: Writing,
  finding: Pick<Finding, 'id' | 'child'>,
  { kind, dueOn, reason }: NewStep,
): Promise<'stored' | 'closed-already'> {
  const { rows } = await sql<{ id: string }>`
    insert into youth_health.finding_step
      (municipality, id, finding_id, child_id, kind, due_on, reason, recorded_at, recorded_by, recorded_by_name)
    select ${municipality}, ${newId<string>()}, ${finding.id}::uuid, ${finding.child}::uuid, ${kind}, ${dueOn?.toString() ?? null}::date,
      ${reason}, ${now.toString()}::timestamptz, ${actor.id}, ${actor.name}
    where not exists (select from youth_health.finding_step s
      where s.municipality = ${municipality} and s.finding_id = ${finding.id}::uuid and s.kind = 'closed')
    on conflict do nothing
    returning id`.execute(db)
  return rows.length > 0 ? 'stored' : 'closed-already'
}

const findings = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.finding as f')
    .select(['f.id', 'f.child_id', 'f.contact_moment_id', 'f.screening', 'f.outcome', 'f.found_on'])
    .select(['f.step', 'f.step_by', 'f.rule', 'f.recorded_by_name'])
    .select(
      sql<
        readonly StepRow[]
      >`coalesce((select jsonb_agg(jsonb_build_object('kind', s.kind, 'dueOn', s.due_on, 'reason', s.reason,
        'at', s.recorded_at, 'by', s.recorded_by_name) order by s.id)
        from youth_health.finding_step s where s.municipality = f.municipality and s.finding_id = f.id), '[]')`.as(
        'steps',
      ),
    )
    .where('f.municipality', '=', municipality)

/** Everything that was found with this child, the latest first; what is closed too. */
export async function findFindings(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly Finding[]> {
  const rows = await findings(db, municipality).where('f.child_id', '=', child).orderBy('f.id', 'desc').execute()
  return rows.map(findingFrom)
}

/** Findings that nobody closed, of everyone here, of these children or of who was born on these days, those whose day comes first in front. */
export async function findOpenFindings(
  db: Db,
  municipality: MunicipalityCode,
  most: number,
  children: readonly ChildId[] | null = null,
  born: BornWithin | null = null,
): Promise<readonly Finding[]> {
  const rows = await findings(db, municipality)
    .$if(children !== null, query => query.where('f.child_id', '=', sql<string>`any(${children ?? []}::uuid[])`))
    .where(isBornWithin(municipality, 'f.child_id', born))
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('youth_health.finding_step as c')
            .select('c.id')
            .whereRef('c.municipality', '=', 'f.municipality')
            .whereRef('c.finding_id', '=', 'f.id')
            .where('c.kind', '=', 'closed'),
        ),
      ),
    )
    .orderBy('f.found_on')
    .limit(most)
    .execute()
  return rows.map(findingFrom)
}

type StepRow = { kind: string; dueOn: string | null; reason: string; at: string; by: string }
type Row = Awaited<ReturnType<ReturnType<typeof findings>['execute']>>[number]

const findingFrom = (row: Row): Finding => ({
  id: row.id as FindingId,
  child: row.child_id as ChildId,
  contactMoment: row.contact_moment_id,
  screening: oneOf(screeningIds, row.screening),
  outcome: row.outcome,
  on: row.found_on,
  advice: { kind: row.step, by: row.step_by, rule: oneOf(rules, row.rule) },
  foundBy: row.recorded_by_name,
  steps: row.steps.map(stepFrom),
})

const stepFrom = ({ kind, dueOn, reason, at, by }: StepRow): FindingStep => ({
  kind: oneOf(['repeat', 'referred', 'closed'], kind),
  dueOn: dueOn === null ? null : Temporal.PlainDate.from(dueOn),
  reason,
  at: Temporal.Instant.from(at),
  by,
})

export type RecordedScreenings = {
  /** The document. */
  readonly id: string
  readonly on: Temporal.PlainDate
  readonly by: string
  readonly results: ReturnType<typeof screeningResults.parse>
}

/** Every screening of a child that was recorded, the latest day first. */
export const findScreenings = async (
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly RecordedScreenings[]> => (await findScreeningsOfEach(db, municipality, [child])).get(child) ?? []

/** The same of many children at once. */
export async function findScreeningsOfEach(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly RecordedScreenings[]>> {
  if (children.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_health.contact_moment')
    .select(['id', 'child_id', 'on_day', 'recorded_by_name'])
    .select(sql<unknown>`observations -> 'screening'`.as('results'))
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...children])
    .where(sql<boolean>`observations -> 'screening' is not null`)
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const from = (row: (typeof rows)[number]): RecordedScreenings => ({
    id: row.id,
    on: row.on_day,
    by: row.recorded_by_name,
    results: screeningResults.parse(row.results),
  })
  return new Map([...Map.groupBy(rows, row => row.child_id)].map(([child, own]) => [child, own.map(from)]))
}

export async function findLevels(db: Db, municipality: MunicipalityCode): Promise<Levels | undefined> {
  const row = await db
    .selectFrom('youth_health.screening_level')
    .select(['vision_from_42_months', 'vision_from_54_months', 'hearing_decibel'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      from42Months: row.vision_from_42_months === null ? null : Number(row.vision_from_42_months),
      from54Months: row.vision_from_54_months === null ? null : Number(row.vision_from_54_months),
      decibel: row.hearing_decibel,
    }
  )
}

export async function insertLevels({ db, municipality, actor, now }: Writing, levels: Levels): Promise<void> {
  await db
    .insertInto('youth_health.screening_level')
    .values({
      municipality,
      set_at: now,
      set_by: actor.id,
      vision_from_42_months: levels.from42Months,
      vision_from_54_months: levels.from54Months,
      hearing_decibel: levels.decibel,
    })
    .execute()
}
