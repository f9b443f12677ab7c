/** Requests of families, whole: with who asked, the advice and the decision. */
import type { NoticeParty } from '../../../../knowledge/referral-index/notice.ts'
import type { PersonId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'
import {
  type Advice,
  advices,
  type Decision,
  outcomes,
  type Request,
  type RequestId,
  type Voice,
  wants,
} from './request.ts'

const parties = ['youth', 'legal-representative'] as const satisfies readonly NoticeParty[]

const requests = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('signalling.request as r')
    .leftJoin('signalling.request_extension as x', join =>
      join.onRef('x.municipality', '=', 'r.municipality').onRef('x.request_id', '=', 'r.id'),
    )
    .leftJoin('signalling.request_decision as d', join =>
      join.onRef('d.municipality', '=', 'r.municipality').onRef('d.request_id', '=', 'r.id'),
    )
    .leftJoin('signalling.request_end as e', join =>
      join.onRef('e.municipality', '=', 'r.municipality').onRef('e.request_id', '=', 'r.id'),
    )
    .select(['r.id', 'r.child_id', 'r.wanted', 'r.report_id', 'r.words', 'r.asked_on'])
    .select(['x.reason as extension_reason', 'x.extended_on', 'e.because'])
    .select(['d.outcome', 'd.reason', 'd.why_without_advice', 'd.reporters', 'd.decided_on', 'd.decided_by'])
    .where('r.municipality', '=', municipality)
    .orderBy('r.asked_at', 'desc')

type Rows = ReturnType<typeof requests>
type Row = Awaited<ReturnType<Rows['execute']>>[number]

export async function findRequest(db: Db, municipality: MunicipalityCode, id: string): Promise<Request | undefined> {
  const [request] = await whole(db, municipality, requests(db, municipality).where('r.id', '=', id))
  return request
}

export const findRequestsAbout = (db: Db, municipality: MunicipalityCode, child: string): Promise<readonly Request[]> =>
  whole(db, municipality, requests(db, municipality).where('r.child_id', '=', child))

/** Neither decided, nor taken back, nor lapsed. */
export const findOpenRequests = (db: Db, municipality: MunicipalityCode): Promise<readonly Request[]> =>
  whole(db, municipality, requests(db, municipality).where('d.decided_on', 'is', null).where('e.because', 'is', null))

/** The newest decisions first. */
export const findDecidedRequests = (
  db: Db,
  municipality: MunicipalityCode,
  limit: number,
): Promise<readonly Request[]> =>
  whole(
    db,
    municipality,
    requests(db, municipality)
      .clearOrderBy()
      .where('d.decided_on', 'is not', null)
      .orderBy('d.decided_at', 'desc')
      .limit(limit),
  )

async function whole(db: Db, municipality: MunicipalityCode, query: Rows): Promise<readonly Request[]> {
  const rows = await query.execute()
  const ids = rows.map(row => row.id)
  const voices = await findVoices(db, municipality, ids)
  const advice = await findAdvice(db, municipality, ids)
  return rows.map(row => requestFrom(row, voices.get(row.id) ?? [], advice.get(row.id) ?? []))
}

const requestFrom = (row: Row, voices: readonly Voice[], advice: readonly Advice[]): Request => ({
  id: row.id as RequestId,
  childId: row.child_id,
  wanted: oneOf(wants, row.wanted),
  report: row.report_id as ReportId | null,
  words: row.words,
  askedOn: row.asked_on,
  voices,
  advice,
  extension:
    row.extension_reason === null || row.extended_on === null
      ? null
      : { reason: row.extension_reason, on: row.extended_on },
  decision: decisionFrom(row),
  endedBy: row.because === null ? null : oneOf(['withdrawn', 'lapsed'], row.because),
})

function decisionFrom(row: Row): Decision | null {
  const { outcome, reason, why_without_advice: whyWithoutAdvice, reporters, decided_on: on, decided_by: by } = row
  if (!outcome || reason === null || whyWithoutAdvice === null || !reporters || !on || by === null) return null
  return { outcome: oneOf(outcomes, outcome), reason, whyWithoutAdvice, reporters, on, by }
}

async function findVoices(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Voice[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('signalling.request_voice')
    .select(['request_id', 'party', 'person_id', 'on_day', 'identity_checked'])
    .where('municipality', '=', municipality)
    .where('request_id', 'in', [...ids])
    .orderBy('recorded_at')
    .execute()
  const voices = rows.map(row => ({
    of: row.request_id,
    voice: {
      party: oneOf(parties, row.party),
      person: row.person_id as PersonId,
      on: row.on_day,
      identityChecked: row.identity_checked,
    },
  }))
  return new Map(
    [...Map.groupBy(voices, one => one.of)].map(([id, group]) => [id, group.map(one => one.voice)] as const),
  )
}

async function findAdvice(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Advice[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('signalling.request_advice')
    .distinctOn(['request_id', 'given_by'])
    .select(['request_id', 'advice', 'words', 'given_at', 'given_by'])
    .where('municipality', '=', municipality)
    .where('request_id', 'in', [...ids])
    .orderBy('request_id')
    .orderBy('given_by')
    .orderBy('given_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const advice = rows.map(row => ({
    of: row.request_id,
    advice: { by: row.given_by, advice: oneOf(advices, row.advice), words: row.words, at: row.given_at },
  }))
  return new Map(
    [...Map.groupBy(advice, one => one.of)].map(([id, group]) => [id, group.map(one => one.advice)] as const),
  )
}
