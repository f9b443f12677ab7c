import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Agb, AllocationRequestId, MessageId } from '../message.ts'
import type { AllocationRequest } from './request.ts'

export type Which =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ended'; readonly most: number }

const requests = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_care_link.allocation_request as r')
    .leftJoin('youth_care_link.request_inquiry as i', join =>
      join.onRef('i.municipality', '=', 'r.municipality').onRef('i.request_id', '=', 'r.id'),
    )
    .leftJoin('youth_care_link.request_ending as e', join =>
      join.onRef('e.municipality', '=', 'r.municipality').onRef('e.request_id', '=', 'r.id'),
    )
    .select(['r.id', 'r.kind', 'r.message_id', 'r.place', 'r.provider', 'r.reference', 'r.received_on', 'r.answer_by'])
    .select(['i.at as inquiry_at', 'i.by_name as inquiry_by', 'i.message_id as inquiry_message'])
    .select([
      'e.outcome',
      'e.reason',
      'e.elsewhere',
      'e.at as ended_at',
      'e.by_name as ended_by',
      'e.message_id as ended_message',
    ])
    .where('r.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof requests>['execute']>>[number]

export async function findRequests(
  db: Db,
  municipality: MunicipalityCode,
  which: Which,
): Promise<readonly AllocationRequest[]> {
  const all = requests(db, municipality)
  switch (which.kind) {
    case 'one':
      return (await all.where('r.id', '=', which.id).execute()).map(requestFrom)
    case 'waiting':
      return (await all.where('e.outcome', 'is', null).orderBy('r.answer_by').orderBy('r.id').execute()).map(
        requestFrom,
      )
    case 'ended':
      return (await all.where('e.outcome', 'is not', null).orderBy('e.at', 'desc').limit(which.most).execute()).map(
        requestFrom,
      )
  }
}

function requestFrom(row: Row): AllocationRequest {
  return {
    id: row.id as AllocationRequestId,
    kind: row.kind,
    message: row.message_id as MessageId,
    place: row.place,
    provider: row.provider as Agb,
    reference: row.reference,
    receivedOn: row.received_on,
    answerBy: row.answer_by,
    inquiry: done(row.inquiry_at, row.inquiry_by, row.inquiry_message),
    ending: endingFrom(row),
  }
}

const done = (at: Temporal.Instant | null, by: string | null, message: string | null) =>
  at === null || by === null || message === null ? null : { at, by, message: message as MessageId }

function endingFrom(row: Row): AllocationRequest['ending'] {
  const ended = done(row.ended_at, row.ended_by, row.ended_message)
  if (!ended) return null
  return row.reason === null
    ? { ...ended, outcome: 'granted' }
    : { ...ended, outcome: 'rejected', reason: row.reason, elsewhere: row.elsewhere }
}

/** Which of these references this provider used before. */
export async function findUsedReferences(
  db: Db,
  municipality: MunicipalityCode,
  provider: string,
  references: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('youth_care_link.allocation_request')
    .select('reference')
    .where('municipality', '=', municipality)
    .where('provider', '=', provider)
    .where('reference', 'in', ['', ...references])
    .execute()
  return new Set(rows.map(({ reference }) => reference))
}

export async function hasOpenRequest(
  db: Db,
  municipality: MunicipalityCode,
  provider: string,
  youth: Buffer,
): Promise<boolean> {
  const row = await requests(db, municipality)
    .where('r.provider', '=', provider)
    .where('r.youth', '=', youth)
    .where('e.outcome', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertRequest(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly message_id: string
    readonly place: number
    readonly kind: 'new' | 'change'
    readonly provider: string
    readonly reference: string
    readonly youth: Buffer
    readonly received_on: Temporal.PlainDate
    readonly answer_by: Temporal.PlainDate
  },
): Promise<void> {
  await db.insertInto('youth_care_link.allocation_request').values(row).execute()
}

type Deed = {
  readonly municipality: string
  readonly request_id: string
  readonly message_id: string
  readonly at: Temporal.Instant
  readonly by_id: string
  readonly by_name: string
}

/** False when somebody did before. */
export async function insertInquiry(db: Db, row: Deed): Promise<boolean> {
  const inserted = await db
    .insertInto('youth_care_link.request_inquiry')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('request_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** False when somebody decided before. */
export async function insertEnding(
  db: Db,
  row: Deed & {
    readonly outcome: 'granted' | 'rejected'
    readonly reason: string | null
    readonly elsewhere: string | null
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('youth_care_link.request_ending')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('request_id')
    .executeTakeFirst()
  return inserted !== undefined
}
