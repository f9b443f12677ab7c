import { sql } from 'kysely'
import { z } from 'zod'
import type { GivenAnswer } from '../../../knowledge/questionnaires/questionnaire.ts'
import type { ChildId, PersonId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { BornWithin } from '../record/rules.ts'
import { isBornWithin, type Writing } from '../record/store.ts'
import { type FilledIn, filledIn } from './filled-in.ts'
import type { NewRequest, Request, RequestId } from './request.ts'

export async function insertRequest({ db, municipality, actor, now }: Writing, request: NewRequest): Promise<void> {
  await db
    .insertInto('youth_health.questionnaire_request')
    .values({
      municipality,
      id: request.id,
      child_id: request.child,
      questionnaire: request.questionnaire,
      version: request.version,
      person_id: request.person,
      person_name: request.personName,
      filled_by: request.filledBy,
      token_hash: request.tokenHash,
      expires_on: request.expiresOn,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .execute()
}

const requests = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.questionnaire_request as q')
    .leftJoin('youth_health.questionnaire_return as b', join =>
      join.onRef('b.municipality', '=', 'q.municipality').onRef('b.request_id', '=', 'q.id'),
    )
    .leftJoin('youth_health.questionnaire_withdrawal as w', join =>
      join.onRef('w.municipality', '=', 'q.municipality').onRef('w.request_id', '=', 'q.id'),
    )
    .leftJoin('youth_health.questionnaire_reading as r', join =>
      join.onRef('r.municipality', '=', 'q.municipality').onRef('r.request_id', '=', 'q.id'),
    )
    .select(['q.id', 'q.child_id', 'q.questionnaire', 'q.version', 'q.person_id', 'q.person_name', 'q.filled_by'])
    .select(['q.expires_on', 'q.draft', 'q.recorded_at as sent_at', 'q.recorded_by_name as sent_by'])
    .select(sql<boolean>`q.token_hash is not null`.as('has_link'))
    .select(['b.recorded_at as returned_at', 'b.recorded_by_name as returned_by', 'b.contact_moment_id', 'b.is_urgent'])
    .select(['w.recorded_at as withdrawn_at', 'w.recorded_by_name as withdrawn_by'])
    .select(['r.recorded_at as read_at', 'r.recorded_by_name as read_by'])
    .where('q.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number]

const factFrom = (at: Temporal.Instant | null, by: string | null) => (at === null ? null : { at, by: by ?? '' })

const requestFrom = (row: Row): Request => {
  const returned = factFrom(row.returned_at, row.returned_by)
  return {
    id: row.id as RequestId,
    child: row.child_id as ChildId,
    questionnaire: row.questionnaire,
    version: row.version,
    person: row.person_id as PersonId,
    personName: row.person_name,
    filledBy: row.filled_by,
    expiresOn: row.expires_on,
    hasLink: row.has_link,
    sent: { at: row.sent_at, by: row.sent_by },
    draft: draft.parse(row.draft ?? []),
    returned: returned && { ...returned, contactMoment: row.contact_moment_id ?? '', isUrgent: row.is_urgent ?? false },
    withdrawn: factFrom(row.withdrawn_at, row.withdrawn_by),
    read: factFrom(row.read_at, row.read_by),
  }
}

const draft = z.array(z.object({ number: z.int(), value: z.string() }))

/** Everything that was asked about this child, the latest first. */
export async function findRequests(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly Request[]> {
  const rows = await requests(db, municipality).where('q.child_id', '=', child).orderBy('q.id', 'desc').execute()
  return rows.map(requestFrom)
}

/** What was asked and not withdrawn: of these children, come back or not; of everyone here only what did not. The oldest first. */
export async function findWaitingRequests(
  db: Db,
  municipality: MunicipalityCode,
  {
    children,
    born = null,
    most,
  }: { readonly children: readonly ChildId[] | null; readonly born?: BornWithin | null; readonly most: number },
): Promise<readonly Request[]> {
  const rows = await requests(db, municipality)
    .where('w.recorded_at', 'is', null)
    .$if(children === null, query => query.where('b.recorded_at', 'is', null))
    .$if(children !== null, query => query.where('q.child_id', '=', sql<string>`any(${children ?? []}::uuid[])`))
    .where(isBornWithin(municipality, 'q.child_id', born))
    .orderBy('q.id')
    .limit(most)
    .execute()
  return rows.map(requestFrom)
}

export async function findRequest(db: Db, municipality: MunicipalityCode, id: string): Promise<Request | undefined> {
  const row = await requests(db, municipality).where('q.id', '=', id).executeTakeFirst()
  return row && requestFrom(row)
}

export async function findRequestByToken(
  db: Db,
  municipality: MunicipalityCode,
  hash: Buffer,
): Promise<Request | undefined> {
  const row = await requests(db, municipality).where('q.token_hash', '=', hash).executeTakeFirst()
  return row && requestFrom(row)
}

/** What this person was asked and did not send or lose: open on this day. */
export async function findOpenRequestsOf(
  db: Db,
  municipality: MunicipalityCode,
  person: string,
  today: Temporal.PlainDate,
): Promise<readonly Request[]> {
  const rows = await requests(db, municipality)
    .where('q.person_id', '=', person)
    .where('q.expires_on', '>=', today)
    .where('b.recorded_at', 'is', null)
    .where('w.recorded_at', 'is', null)
    .orderBy('q.id')
    .execute()
  return rows.map(requestFrom)
}

/** Of everyone here who was born on these days: what came back and nobody read, the urgent first. */
export async function findUnreadRequests(
  db: Db,
  municipality: MunicipalityCode,
  { born, most }: { readonly born: BornWithin | null; readonly most: number },
): Promise<readonly Request[]> {
  const rows = await requests(db, municipality)
    .where('b.recorded_at', 'is not', null)
    .where('r.recorded_at', 'is', null)
    .where(isBornWithin(municipality, 'q.child_id', born))
    .orderBy('b.is_urgent', 'desc')
    .orderBy('b.recorded_at')
    .limit(most)
    .execute()
  return rows.map(requestFrom)
}

/** Holds the request until the transaction ends, so that it is sent in once. */
export async function lockRequest(db: Db, municipality: MunicipalityCode, id: RequestId): Promise<void> {
  await db
    .selectFrom('youth_health.questionnaire_request')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .execute()
}

/** Null empties it. */
export async function saveDraft(
  { db, municipality, now }: Pick<Writing, 'db' | 'municipality' | 'now'>,
  id: RequestId,
  answers: readonly GivenAnswer[] | null,
): Promise<void> {
  await db
    .updateTable('youth_health.questionnaire_request')
    .set({ draft: answers === null ? null : JSON.stringify(answers), draft_saved_at: answers === null ? null : now })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

export async function insertReturn(
  { db, municipality, actor, now }: Writing,
  { id, child }: Pick<Request, 'id' | 'child'>,
  contactMoment: string,
  isUrgent: boolean,
): Promise<void> {
  await db
    .insertInto('youth_health.questionnaire_return')
    .values({
      municipality,
      request_id: id,
      child_id: child,
      contact_moment_id: contactMoment,
      is_urgent: isUrgent,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .execute()
}

/** Written once; a second time changes nothing. */
export async function insertFact(
  { db, municipality, actor, now }: Writing,
  fact: 'questionnaire_withdrawal' | 'questionnaire_reading',
  { id, child }: Pick<Request, 'id' | 'child'>,
): Promise<void> {
  await db
    .insertInto(`youth_health.${fact}`)
    .values({
      municipality,
      request_id: id,
      child_id: child,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function findFilledIn(
  db: Db,
  municipality: MunicipalityCode,
  contactMoment: string,
): Promise<FilledIn | undefined> {
  const row = await db
    .selectFrom('youth_health.contact_moment')
    .select(sql<unknown>`observations -> 'questionnaire'`.as('filled'))
    .where('municipality', '=', municipality)
    .where('id', '=', contactMoment)
    .executeTakeFirst()
  return row && filledIn.parse(row.filled)
}
