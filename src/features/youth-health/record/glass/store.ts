import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { CareArea } from '../rules.ts'
import type { Writing } from '../store.ts'
import { type Breaking, type GlassId, type Reason, type Review, reasons, reviewFindings } from './glass.ts'

/** Of each organisation the ages that were set last. */
export async function findCareAreas(db: Db, municipality: MunicipalityCode): Promise<readonly CareArea[]> {
  const rows = await db
    .selectFrom('youth_health.care_area')
    .distinctOn('organisation_id')
    .select(['organisation_id', 'from_months', 'until_months'])
    .where('municipality', '=', municipality)
    .orderBy('organisation_id')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    organisation: row.organisation_id,
    fromMonths: row.from_months,
    untilMonths: row.until_months,
  }))
}

export async function insertCareArea(
  { db, municipality, actor, now }: Writing,
  { organisation, fromMonths, untilMonths }: CareArea,
  id: string,
): Promise<void> {
  await db
    .insertInto('youth_health.care_area')
    .values({
      municipality,
      id,
      organisation_id: organisation,
      from_months: fromMonths,
      until_months: untilMonths,
      set_at: now,
      set_by: actor.id,
      set_by_name: actor.name,
    })
    .execute()
}

/** Until when this professional's own breaking holds; undefined when none does. */
export async function findStandingGlass(
  db: Db,
  municipality: MunicipalityCode,
  { child, by, now }: { readonly child: ChildId; readonly by: string; readonly now: Temporal.Instant },
): Promise<Temporal.Instant | undefined> {
  const row = await db
    .selectFrom('youth_health.glass_breaking')
    .select('until')
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('broken_by', '=', by)
    .where('until', '>', now)
    .orderBy('until', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.until
}

export async function insertBreaking(
  { db, municipality, actor, now }: Writing,
  {
    id,
    child,
    because,
    explanation,
    until,
  }: Pick<Breaking, 'id' | 'child' | 'explanation' | 'until'> & { because: Reason },
): Promise<void> {
  await db
    .insertInto('youth_health.glass_breaking')
    .values({
      municipality,
      id,
      child_id: child,
      because,
      explanation,
      broken_at: now,
      until,
      broken_by: actor.id,
      broken_by_name: actor.name,
      organisation_id: actor.organisation,
    })
    .execute()
}

const breakings = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.glass_breaking as b')
    .leftJoin('youth_health.glass_review as r', join =>
      join.onRef('r.municipality', '=', 'b.municipality').onRef('r.breaking_id', '=', 'b.id'),
    )
    .select([
      'b.id',
      'b.child_id',
      'b.because',
      'b.explanation',
      'b.broken_at',
      'b.until',
      'b.broken_by',
      'b.broken_by_name',
    ])
    .select(['b.organisation_id', 'r.finding', 'r.explanation as found', 'r.reviewed_at', 'r.reviewed_by_name'])
    .where('b.municipality', '=', municipality)

/** The latest hundred, those that wait for a review first. */
export async function findBreakings(db: Db, municipality: MunicipalityCode): Promise<readonly Breaking[]> {
  const rows = await breakings(db, municipality)
    .orderBy('r.reviewed_at', order => order.desc().nullsFirst())
    .orderBy('b.id', 'desc')
    .limit(100)
    .execute()
  return rows.map(breakingFrom)
}

export async function findBreaking(db: Db, municipality: MunicipalityCode, id: string): Promise<Breaking | undefined> {
  const row = await breakings(db, municipality).where('b.id', '=', id).executeTakeFirst()
  return row && breakingFrom(row)
}

type Row = Awaited<ReturnType<ReturnType<typeof breakings>['execute']>>[number]

const breakingFrom = (row: Row): Breaking => ({
  id: row.id as GlassId,
  child: row.child_id as ChildId,
  because: oneOf(reasons, row.because),
  explanation: row.explanation,
  at: row.broken_at,
  until: row.until,
  by: row.broken_by,
  byName: row.broken_by_name,
  organisation: row.organisation_id,
  review: reviewFrom(row),
})

const reviewFrom = ({ finding, found, reviewed_at, reviewed_by_name }: Row): Review | null =>
  finding === null || reviewed_at === null
    ? null
    : {
        finding: oneOf(reviewFindings, finding),
        explanation: found ?? '',
        at: reviewed_at,
        byName: reviewed_by_name ?? '',
      }

/** False when somebody else reviewed it in the meantime. */
export async function insertReview(
  { db, municipality, actor, now }: Writing,
  { id, child }: Breaking,
  { finding, explanation }: Pick<Review, 'finding' | 'explanation'>,
): Promise<boolean> {
  const inserted = await db
    .insertInto('youth_health.glass_review')
    .values({
      municipality,
      breaking_id: id,
      child_id: child,
      finding,
      explanation,
      reviewed_at: now,
      reviewed_by: actor.id,
      reviewed_by_name: actor.name,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'breaking_id']).doNothing())
    .returning('breaking_id')
    .executeTakeFirst()
  return inserted !== undefined
}
