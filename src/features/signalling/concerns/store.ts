import { signalAreas } from '../../../knowledge/signals/signal-areas.ts'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import {
  type Closure,
  type Concern,
  type ConcernId,
  decisions,
  type NewWeighing,
  type Outcome,
  outcomes,
  talks,
  urgencies,
  type Weighing,
} from './concern.ts'
import type { ConcernYouth } from './youth.ts'

const concerns = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('signalling.concern as c')
    .innerJoin('signalling.concern_version as v', join =>
      join.onRef('v.municipality', '=', 'c.municipality').onRef('v.concern_id', '=', 'c.id'),
    )
    .leftJoin('signalling.weighing as w', join =>
      join.onRef('w.municipality', '=', 'c.municipality').onRef('w.concern_id', '=', 'c.id'),
    )
    .leftJoin('signalling.concern_closure as e', join =>
      join.onRef('e.municipality', '=', 'c.municipality').onRef('e.concern_id', '=', 'c.id'),
    )
    .leftJoin('signalling.concern_youth as y', join =>
      join
        .onRef('y.municipality', '=', 'v.municipality')
        .onRef('y.concern_id', '=', 'v.concern_id')
        .onRef('y.version', '=', 'v.version'),
    )
    .distinctOn(['c.noted_at', 'c.id'])
    .select(['c.id', 'c.child_id', 'c.about', 'c.noted_by', 'c.noted_at'])
    .select(['v.version', 'v.written_at', 'v.seen', 'v.interpretation', 'v.since', 'v.areas', 'v.strengths', 'v.risks'])
    .select(['v.urgency', 'v.talked_with', 'v.why_not_talked', 'v.next_step'])
    .select(['w.weighed_at', 'w.decision', 'w.family_told', 'w.why_not_told', 'e.closed_at', 'e.outcome'])
    .select(['y.given_names', 'y.family_name', 'y.sex', 'y.birth_date', 'y.expected_date', 'y.mother'])
    .select(['y.postcode', 'y.house_number'])
    .where('c.municipality', '=', municipality)
    // The newest version and the newest weighing.
    .orderBy('c.noted_at', 'desc')
    .orderBy('c.id')
    .orderBy('v.version', 'desc')
    .orderBy('w.weighed_at', order => order.desc().nullsLast())

type Row = Awaited<ReturnType<ReturnType<typeof concerns>['execute']>>[number]

export async function findConcern(db: Db, municipality: MunicipalityCode, id: string): Promise<Concern | undefined> {
  const row = await concerns(db, municipality).where('c.id', '=', id).executeTakeFirst()
  return row && concernFrom(row)
}

/** Newest first. */
export async function findConcerns(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<readonly Concern[]> {
  if (ids.length === 0) return []
  const rows = await concerns(db, municipality)
    .where('c.id', 'in', [...ids])
    .execute()
  return rows.map(concernFrom)
}

/** What a professional noted and the centre was sent, newest first; also what is closed. */
export async function findSubmittedBy(
  db: Db,
  municipality: MunicipalityCode,
  author: string,
): Promise<readonly Concern[]> {
  const rows = await concerns(db, municipality)
    .where('c.noted_by', '=', author)
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('signalling.submission as s')
          .select('s.concern_id')
          .whereRef('s.municipality', '=', 'c.municipality')
          .whereRef('s.concern_id', '=', 'c.id'),
      ),
    )
    .limit(200)
    .execute()
  return rows.map(concernFrom)
}

/** What a professional noted and has not closed, newest first. */
export async function findOpenConcerns(
  db: Db,
  municipality: MunicipalityCode,
  author: string,
): Promise<readonly Concern[]> {
  const rows = await concerns(db, municipality)
    .where('c.noted_by', '=', author)
    .where('e.closed_at', 'is', null)
    .limit(200)
    .execute()
  return rows.map(concernFrom)
}

const concernFrom = (row: Row): Concern => ({
  id: row.id as ConcernId,
  childId: row.child_id as ChildId | null,
  about: row.about,
  youth: youthFrom(row),
  notedBy: row.noted_by,
  notedAt: row.noted_at,
  version: row.version,
  writtenAt: row.written_at,
  seen: row.seen,
  interpretation: row.interpretation,
  since: row.since,
  areas: signalAreas.filter(area => row.areas.includes(area)),
  strengths: row.strengths,
  risks: row.risks,
  urgency: oneOf(urgencies, row.urgency),
  talkedWith: oneOf(talks, row.talked_with),
  whyNotTalked: row.why_not_talked,
  nextStep: row.next_step,
  weighing: weighingFrom(row),
  closure: closureFrom(row),
})

const youthFrom = (row: Row): ConcernYouth | null =>
  row.given_names === null || row.family_name === null || row.sex === null
    ? null
    : {
        givenNames: row.given_names,
        familyName: row.family_name,
        birth: birthFrom(row),
        sex: oneOf(['male', 'female', 'unknown'], row.sex),
        mother: row.mother ?? '',
        postcode: row.postcode,
        houseNumber: row.house_number ?? '',
      }

const birthFrom = ({ birth_date, expected_date }: Row): ConcernYouth['birth'] => {
  if (birth_date) return { kind: 'born', on: birth_date }
  return expected_date ? { kind: 'expected', on: expected_date } : null
}

const weighingFrom = ({ weighed_at, decision, family_told, why_not_told }: Row): Weighing | null =>
  weighed_at === null || decision === null || family_told === null || why_not_told === null
    ? null
    : {
        weighedAt: weighed_at,
        decision: oneOf(decisions, decision),
        familyTold: oneOf(['yes', 'not-yet'], family_told),
        whyNotTold: why_not_told,
      }

const closureFrom = ({ closed_at, outcome }: Row): Closure | null =>
  closed_at === null || outcome === null ? null : { closedAt: closed_at, outcome: oneOf(outcomes, outcome) }

export async function insertConcern(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: ConcernId
    readonly child_id: ChildId | null
    readonly about: string
    readonly noted_by: string
    readonly organisation_id: string
    readonly noted_at: Temporal.Instant
  },
): Promise<void> {
  await db.insertInto('signalling.concern').values(row).execute()
}

export async function insertWeighing(
  db: Db,
  entry: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly concern: ConcernId
    readonly weighedAt: Temporal.Instant
    readonly weighedBy: string
    readonly weighing: NewWeighing
  },
): Promise<void> {
  const { municipality, id, concern, weighedAt, weighedBy, weighing } = entry
  await db
    .insertInto('signalling.weighing')
    .values({
      municipality,
      id,
      concern_id: concern,
      weighed_at: weighedAt,
      weighed_by: weighedBy,
      decision: weighing.decision,
      family_told: weighing.familyTold,
      why_not_told: weighing.whyNotTold,
    })
    .execute()
}

/** Closing what is closed already changes nothing. */
export async function insertClosure(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly concern_id: ConcernId
    readonly closed_at: Temporal.Instant
    readonly closed_by: string
    readonly outcome: Outcome
  },
): Promise<void> {
  await db
    .insertInto('signalling.concern_closure')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
