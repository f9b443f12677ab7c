import { type LifeArea, lifeAreas } from '../../../../knowledge/plan/life-areas.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { ParticipantId, PlanId, Withdrawal } from '../plan.ts'
import {
  codeAnswers,
  type PartContent,
  type PartId,
  type PartKind,
  type PartVersion,
  partKinds,
  priorities,
  type TextVersion,
  type Topic,
  topics,
} from './part.ts'

/** A part with every version of it, in order, whoever may see which. */
export type WholePart = {
  readonly id: PartId
  readonly kind: PartKind
  readonly versions: readonly PartVersion[]
  readonly end: Withdrawal | null
}

export async function findParts(db: Db, municipality: MunicipalityCode, plan: PlanId): Promise<readonly WholePart[]> {
  const rows = await db
    .selectFrom('care_coordination.plan_part as p')
    .leftJoin('care_coordination.plan_part_end as e', join =>
      join.onRef('e.municipality', '=', 'p.municipality').onRef('e.part_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.kind', 'e.ended_at', 'e.ended_by', 'e.reason'])
    .where('p.municipality', '=', municipality)
    .where('p.plan_id', '=', plan)
    .orderBy('p.id')
    .execute()
  const versions = await findVersions(db, municipality, plan)
  return rows.map(row => ({
    id: row.id as PartId,
    kind: oneOf(partKinds, row.kind),
    versions: versions.get(row.id) ?? [],
    end:
      row.ended_at && row.ended_by
        ? { at: row.ended_at, by: row.ended_by as ParticipantId, reason: row.reason ?? '' }
        : null,
  }))
}

async function findVersions(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
): Promise<ReadonlyMap<string, readonly PartVersion[]>> {
  const rows = await db
    .selectFrom('care_coordination.plan_part_version')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({
    part: row.part_id,
    version: row.version,
    about: row.about.map(id => id as ParticipantId),
    home: row.home_of as ParticipantId | null,
    what: row.what,
    since: row.since,
    effect: row.effect,
    lifeArea: row.life_area === null ? null : oneOf(lifeAreas, row.life_area),
    priority: row.priority === null ? null : oneOf(priorities, row.priority),
    seriousness: row.seriousness,
    reportingCode: row.reporting_code === null ? null : oneOf(codeAnswers, row.reporting_code),
    byWhom: row.by_whom,
    result: row.result,
    watchedBy: row.watched_by as ParticipantId | null,
    writtenAt: row.written_at,
    writtenBy: row.written_by as ParticipantId,
  }))
  return Map.groupBy(found, version => version.part)
}

type Stamp = {
  readonly municipality: string
  readonly plan_id: PlanId
  readonly written_at: Temporal.Instant
  readonly written_by: ParticipantId
}

export async function insertPart(
  db: Db,
  row: { readonly municipality: string; readonly id: PartId; readonly plan_id: PlanId; readonly kind: PartKind },
): Promise<void> {
  await db.insertInto('care_coordination.plan_part').values(row).execute()
}

/** False when this version is there already: somebody else wrote in the meantime. */
export async function insertVersion(
  db: Db,
  stamp: Stamp,
  { part, version, content }: { readonly part: PartId; readonly version: number; readonly content: PartContent },
): Promise<boolean> {
  const lifeArea: LifeArea | null = content.lifeArea
  const inserted = await db
    .insertInto('care_coordination.plan_part_version')
    .values({
      ...stamp,
      part_id: part,
      version,
      about: [...content.about],
      home_of: content.home,
      what: content.what,
      since: content.since,
      effect: content.effect,
      life_area: lifeArea,
      priority: content.priority,
      seriousness: content.seriousness,
      reporting_code: content.reportingCode,
      by_whom: content.byWhom,
      result: content.result,
      watched_by: content.watchedBy,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertPartEnd(
  db: Db,
  row: {
    readonly municipality: string
    readonly part_id: PartId
    readonly plan_id: PlanId
    readonly reason: string
    readonly ended_at: Temporal.Instant
    readonly ended_by: ParticipantId
  },
): Promise<void> {
  await db
    .insertInto('care_coordination.plan_part_end')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findTexts(
  db: Db,
  municipality: MunicipalityCode,
  plan: PlanId,
): Promise<ReadonlyMap<Topic, readonly TextVersion[]>> {
  const rows = await db
    .selectFrom('care_coordination.plan_text')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('plan_id', '=', plan)
    .orderBy('version')
    .execute()
  const found = rows.map(row => ({
    topic: oneOf(topics, row.topic),
    version: row.version,
    words: row.words,
    writtenAt: row.written_at,
    writtenBy: row.written_by as ParticipantId,
  }))
  return Map.groupBy(found, text => text.topic)
}

/** False when somebody else wrote this version first. */
export async function insertText(
  db: Db,
  row: Stamp & { readonly topic: Topic; readonly version: number; readonly words: string },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.plan_text')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}
