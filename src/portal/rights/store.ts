/** Requests of families about a file, whole: with who asked, the decision and what was done. */
import { wants } from '../../knowledge/consent/asking-for.ts'
import { sharedParts } from '../../knowledge/consent/shared-parts.ts'
import type { ChildId } from '../../people/index.ts'
import type { Ctx, MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { oneOf } from '../../platform/db/one-of.ts'
import { type Decision, outcomes, type RightRequest, type RightRequestId, type Voice } from './right-request.ts'

const requests = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('portal.right_request as r')
    .leftJoin('portal.right_extension as x', join =>
      join.onRef('x.municipality', '=', 'r.municipality').onRef('x.request_id', '=', 'r.id'),
    )
    .leftJoin('portal.right_decision as d', join =>
      join.onRef('d.municipality', '=', 'r.municipality').onRef('d.request_id', '=', 'r.id'),
    )
    .leftJoin('portal.right_fulfilment as f', join =>
      join.onRef('f.municipality', '=', 'r.municipality').onRef('f.request_id', '=', 'r.id'),
    )
    .leftJoin('portal.right_end as e', join =>
      join.onRef('e.municipality', '=', 'r.municipality').onRef('e.request_id', '=', 'r.id'),
    )
    .selectAll('r')
    .select(['x.reason as extension', 'x.extended_on', 'e.because'])
    .select(['d.outcome', 'd.reason', 'd.carried_out_by', 'd.decided_on', 'd.decided_by_name'])
    .select(['f.words as done', 'f.done_at', 'f.done_by_name'])
    .where('r.municipality', '=', municipality)
    .orderBy('r.id', 'desc')

type Query = ReturnType<typeof requests>
type Row = Awaited<ReturnType<Query['execute']>>[number]

export async function findRequest(
  db: Db,
  municipality: MunicipalityCode,
  id: string,
): Promise<RightRequest | undefined> {
  const [request] = await whole(db, municipality, requests(db, municipality).where('r.id', '=', id))
  return request
}

export const findRequestsAbout = (db: Db, municipality: MunicipalityCode, child: string) =>
  whole(db, municipality, requests(db, municipality).where('r.child_id', '=', child))

/** Neither decided nor ended. */
export const findOpenRequests = (db: Db, municipality: MunicipalityCode) =>
  whole(db, municipality, requests(db, municipality).where('d.outcome', 'is', null).where('e.because', 'is', null))

/** Granted, and this professional has not carried it out yet. */
export const findToCarryOut = (db: Db, municipality: MunicipalityCode, professional: string) =>
  whole(
    db,
    municipality,
    requests(db, municipality).where('d.carried_out_by', '=', professional).where('f.done_at', 'is', null),
  )

/** The latest decisions. */
export const findDecided = (db: Db, municipality: MunicipalityCode, limit: number) =>
  whole(db, municipality, requests(db, municipality).where('d.outcome', 'is not', null).limit(limit))

async function whole(db: Db, municipality: MunicipalityCode, query: Query): Promise<readonly RightRequest[]> {
  const rows = await query.execute()
  const voices = await findVoices(
    db,
    municipality,
    rows.map(row => row.id),
  )
  return rows.map(row => requestFrom(row, voices.get(row.id) ?? []))
}

const requestFrom = (row: Row, voices: readonly Voice[]): RightRequest => ({
  id: row.id as RightRequestId,
  child: row.child_id as ChildId,
  wanted: oneOf(wants, row.wanted),
  file: oneOf(sharedParts, row.file),
  words: row.words,
  wish: row.wish,
  askedOn: row.asked_on,
  voices,
  extension: row.extension === null || row.extended_on === null ? null : { reason: row.extension, on: row.extended_on },
  decision: decisionFrom(row),
  fulfilment:
    row.done === null || row.done_at === null || row.done_by_name === null
      ? null
      : { words: row.done, at: row.done_at, byName: row.done_by_name },
  endedBy: row.because,
})

function decisionFrom(row: Row): Decision | null {
  const { outcome, reason, carried_out_by: carriedOutBy, decided_on: on, decided_by_name: byName } = row
  if (outcome === null || reason === null || on === null || byName === null) return null
  return { outcome: oneOf(outcomes, outcome), reason, carriedOutBy, on, byName }
}

async function findVoices(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Voice[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('portal.right_voice')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('request_id', 'in', [...ids])
    .orderBy('recorded_at')
    .execute()
  const voices = rows.map(row => ({ of: row.request_id, party: row.party, person: row.person_id, on: row.on_day }))
  return Map.groupBy(voices, voice => voice.of)
}

type NewRequest = Pick<RightRequest, 'id' | 'child' | 'wanted' | 'file' | 'words' | 'wish'>

export async function insertRequest({ db, municipality, now, today }: Ctx, request: NewRequest): Promise<void> {
  const { id, child, wanted, file, words, wish } = request
  await db
    .insertInto('portal.right_request')
    .values({ municipality, id, child_id: child, wanted, file, words, wish, asked_on: today, asked_at: now })
    .execute()
}
