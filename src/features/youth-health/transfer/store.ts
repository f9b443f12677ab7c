import { sql } from 'kysely'
import { type TransferModel, transferModels } from '../../../knowledge/consent/may-transfer.ts'
import type { ChildId, PersonId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Writing } from '../record/store.ts'
import type { NewTransferAnswer, TransferAnswer } from './answers/answer.ts'
import type { NewTransfer, TransferId, TransferOut } from './out/transfer.ts'

export async function insertAnswer(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  answer: NewTransferAnswer,
): Promise<void> {
  await db
    .insertInto('youth_health.transfer_answer')
    .values({
      municipality,
      id: newId<string>(),
      child_id: child,
      person_id: answer.person,
      person_name: answer.personName,
      says: answer.says,
      said_on: answer.on,
      route: answer.route,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .execute()
}

/** Everything that was said, the last word last. */
export async function findAnswers(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly TransferAnswer[]> {
  const rows = await db
    .selectFrom('youth_health.transfer_answer')
    .select(['person_id', 'person_name', 'says', 'said_on', 'route', 'recorded_by_name'])
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .orderBy('said_on')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    person: row.person_id as PersonId,
    personName: row.person_name,
    says: row.says,
    on: row.said_on,
    route: row.route,
    recordedByName: row.recorded_by_name,
  }))
}

/** How this municipality hands records over; where nobody set it, consent is asked. */
export async function findModel(db: Db, municipality: MunicipalityCode): Promise<TransferModel> {
  const row = await db
    .selectFrom('youth_health.transfer_model')
    .select('model')
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? oneOf(transferModels, row.model) : 'consent'
}

export async function insertModel({ db, municipality, actor, now }: Writing, model: TransferModel): Promise<void> {
  const by = { set_at: now, set_by: actor.id, set_by_name: actor.name }
  await db
    .insertInto('youth_health.transfer_model')
    .values({ municipality, id: newId<string>(), model, ...by })
    .execute()
}

export async function insertTransfer(
  { db, municipality, actor, now }: Writing,
  transfer: Omit<NewTransfer, 'words'> & {
    readonly id: TransferId
    readonly child: ChildId
    readonly fingerprint: string
    readonly parcel: Buffer
  },
): Promise<void> {
  const { id, child, recipient, because, fingerprint, parcel } = transfer
  const by = { recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name }
  await db
    .insertInto('youth_health.transfer_out')
    .values({ municipality, id, child_id: child, recipient, because, fingerprint, ...by })
    .execute()
  await db
    .insertInto('youth_health.transfer_parcel')
    .values({ municipality, transfer_id: id, child_id: child, content: parcel, made_at: now })
    .execute()
}

/** Every time the record was handed over, the latest first. */
export async function findTransfers(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly TransferOut[]> {
  const rows = await db
    .selectFrom('youth_health.transfer_out as t')
    .leftJoin('youth_health.transfer_parcel as p', join =>
      join.onRef('p.municipality', '=', 't.municipality').onRef('p.transfer_id', '=', 't.id'),
    )
    .select(['t.id', 't.recipient', 't.because', 't.recorded_at', 't.recorded_by_name'])
    .select(sql<boolean>`p.transfer_id is not null`.as('is_waiting'))
    .where('t.municipality', '=', municipality)
    .where('t.child_id', '=', child)
    .orderBy('t.id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id as TransferId,
    recipient: row.recipient,
    because: row.because,
    at: row.recorded_at,
    byName: row.recorded_by_name,
    isWaiting: row.is_waiting,
  }))
}

export async function findParcel(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  transfer: string,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('youth_health.transfer_parcel')
    .select('content')
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('transfer_id', '=', transfer)
    .executeTakeFirst()
  return row?.content
}

/** Files that nobody fetched or took in within their time; gives how many went. */
export async function deleteOldFiles(
  db: Db,
  municipality: MunicipalityCode,
  before: Temporal.Instant,
): Promise<number> {
  const parcels = await db
    .deleteFrom('youth_health.transfer_parcel')
    .where('municipality', '=', municipality)
    .where('made_at', '<', before)
    .executeTakeFirst()
  const received = await db
    .deleteFrom('youth_health.transfer_inbox')
    .where('municipality', '=', municipality)
    .where('recorded_at', '<', before)
    .executeTakeFirst()
  return Number(parcels.numDeletedRows + received.numDeletedRows)
}
