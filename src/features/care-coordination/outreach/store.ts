import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { type AttemptId, type Outreach, type OutreachId, person } from './outreach.ts'
import { findVisits } from './visits/store.ts'

/** `for`: one outreach, or all on which this person works. */
export type Wanted = { readonly kind: 'one' | 'of-worker' | 'of-child'; readonly id: string }

export async function findOutreach(
  db: Db,
  municipality: MunicipalityCode,
  wanted: Wanted,
): Promise<readonly Outreach[]> {
  const rows = await outreachRows(db, municipality, wanted)
  const ids = rows.map(row => row.id)
  if (ids.length === 0) return []
  const parts = await findParts(db, municipality, ids)
  return rows.flatMap(row => {
    const [safety] = parts.safety.get(row.id)?.slice(-1) ?? []
    if (!safety) return []
    return {
      id: row.id as OutreachId,
      child: row.child_id as ChildId,
      ground: row.ground,
      groundWords: row.ground_words,
      reason: row.reason,
      startedOn: row.started_on,
      startedBy: person(row.started_by, row.name),
      workers: parts.workers.get(row.id) ?? [],
      attempts: parts.attempts.get(row.id) ?? [],
      safety,
      visits: parts.visits.get(row.id) ?? [],
      reviews: parts.reviews.get(row.id) ?? [],
      told: parts.tellings.get(row.id)?.[0] ?? null,
      end: parts.ends.get(row.id)?.[0] ?? null,
    }
  })
}

function outreachRows(db: Db, municipality: MunicipalityCode, { kind, id }: Wanted) {
  const all = db
    .selectFrom('care_coordination.outreach as o')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'o.municipality').onRef('p.id', '=', 'o.started_by'),
    )
    .selectAll('o')
    .select('p.name')
    .where('o.municipality', '=', municipality)
    .orderBy('o.id', 'desc')
  if (kind === 'one') return all.where('o.id', '=', id).execute()
  if (kind === 'of-child') return all.where('o.child_id', '=', id).execute()
  return all
    .innerJoin('care_coordination.outreach_worker as w', join =>
      join.onRef('w.municipality', '=', 'o.municipality').onRef('w.outreach_id', '=', 'o.id'),
    )
    .leftJoin('care_coordination.outreach_departure as d', join =>
      join
        .onRef('d.municipality', '=', 'w.municipality')
        .onRef('d.outreach_id', '=', 'w.outreach_id')
        .onRef('d.professional_id', '=', 'w.professional_id')
        .onRef('d.joined_at', '=', 'w.joined_at'),
    )
    .where('w.professional_id', '=', id)
    .where('d.outreach_id', 'is', null)
    .execute()
}

async function findParts(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  return {
    workers: await findWorkers(db, municipality, ids),
    attempts: await findAttempts(db, municipality, ids),
    safety: await findSafety(db, municipality, ids),
    visits: grouped(await findVisits(db, municipality, { outreach: ids })),
    reviews: await findReviews(db, municipality, ids),
    tellings: await findTellings(db, municipality, ids),
    ends: await findEnds(db, municipality, ids),
  }
}

const grouped = <T extends { readonly outreach: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(rows, row => row.outreach)

async function findWorkers(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('care_coordination.outreach_worker as w')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'w.municipality').onRef('p.id', '=', 'w.professional_id'),
    )
    .leftJoin('care_coordination.outreach_departure as d', join =>
      join
        .onRef('d.municipality', '=', 'w.municipality')
        .onRef('d.outreach_id', '=', 'w.outreach_id')
        .onRef('d.professional_id', '=', 'w.professional_id')
        .onRef('d.joined_at', '=', 'w.joined_at'),
    )
    .select(['w.outreach_id as outreach', 'w.joined_at', 'p.id', 'p.name'])
    .where('w.municipality', '=', municipality)
    .where('w.outreach_id', 'in', ids)
    .where('d.outreach_id', 'is', null)
    .orderBy('w.joined_at')
    .execute()
  return grouped(rows.map(row => ({ outreach: row.outreach, joinedAt: row.joined_at, ...person(row.id, row.name) })))
}

async function findAttempts(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('care_coordination.outreach_attempt as a')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'a.municipality').onRef('p.id', '=', 'a.recorded_by'),
    )
    .selectAll('a')
    .select('p.name')
    .where('a.municipality', '=', municipality)
    .where('a.outreach_id', 'in', ids)
    .orderBy('a.tried_on')
    .orderBy('a.id')
    .execute()
  return grouped(
    rows.map(row => ({
      outreach: row.outreach_id,
      id: row.id as AttemptId,
      triedOn: row.tried_on,
      way: row.way,
      outcome: row.outcome,
      words: row.words,
      agreed: row.agreed,
      meetOn: row.meet_on,
      by: person(row.recorded_by, row.name),
    })),
  )
}

async function findSafety(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('care_coordination.outreach_safety as s')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 's.municipality').onRef('p.id', '=', 's.set_by'),
    )
    .selectAll('s')
    .select('p.name')
    .where('s.municipality', '=', municipality)
    .where('s.outreach_id', 'in', ids)
    .orderBy('s.version')
    .execute()
  return grouped(
    rows.map(({ outreach_id: outreach, version, precaution, words, set_at: setAt, set_by, name }) => ({
      outreach,
      version,
      precaution,
      words,
      setAt,
      by: person(set_by, name),
    })),
  )
}

async function findReviews(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('care_coordination.outreach_review as r')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'r.municipality').onRef('p.id', '=', 'r.set_by'),
    )
    .selectAll('r')
    .select('p.name')
    .where('r.municipality', '=', municipality)
    .where('r.outreach_id', 'in', ids)
    .orderBy('r.version')
    .execute()
  return grouped(
    rows.map(({ outreach_id: outreach, version, planned_on: plannedOn, findings, set_at: setAt, set_by, name }) => ({
      outreach,
      version,
      plannedOn,
      findings,
      setAt,
      by: person(set_by, name),
    })),
  )
}

async function findTellings(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('care_coordination.outreach_telling as t')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 't.municipality').onRef('p.id', '=', 't.recorded_by'),
    )
    .select(['t.outreach_id as outreach', 't.told_on', 't.words', 'p.id', 'p.name'])
    .where('t.municipality', '=', municipality)
    .where('t.outreach_id', 'in', ids)
    .execute()
  return grouped(
    rows.map(({ outreach, told_on: on, words, id, name }) => ({ outreach, on, words, by: person(id, name) })),
  )
}

async function findEnds(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('care_coordination.outreach_end as e')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'e.municipality').onRef('p.id', '=', 'e.ended_by'),
    )
    .select(['e.outreach_id as outreach', 'e.ended_on', 'e.outcome', 'e.words', 'p.id', 'p.name'])
    .where('e.municipality', '=', municipality)
    .where('e.outreach_id', 'in', ids)
    .execute()
  return grouped(
    rows.map(({ outreach, ended_on: on, outcome, words, id, name }) => ({
      outreach,
      on,
      outcome,
      words,
      by: person(id, name),
    })),
  )
}
