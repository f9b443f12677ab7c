import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { type MediaType, mediaTypes } from '../../../../platform/web/media-type.ts'
import type { Writing } from '../store.ts'
import type { DocumentId, NewDocument, StoredDocument, Withdrawal } from './document.ts'

export async function insertDocument(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  document: NewDocument & { readonly id: DocumentId; readonly mediaType: MediaType; readonly sha256: Buffer },
): Promise<void> {
  const { id, title, purpose, on, content, mediaType, sha256 } = document
  await db
    .insertInto('youth_health.document')
    .values({
      municipality,
      id,
      child_id: child,
      on_day: on,
      title,
      purpose,
      media_type: mediaType,
      size: content.byteLength,
      sha256,
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .execute()
}

/** False when it was withdrawn before. */
export async function insertWithdrawal(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  document: DocumentId,
  reason: string,
): Promise<boolean> {
  const inserted = await db
    .insertInto('youth_health.document_withdrawal')
    .values({
      municipality,
      document_id: document,
      child_id: child,
      reason,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .onConflict(conflict => conflict.columns(['municipality', 'document_id']).doNothing())
    .returning('document_id')
    .executeTakeFirst()
  return inserted !== undefined
}

const documents = (db: Db, municipality: MunicipalityCode, child: ChildId) =>
  db
    .selectFrom('youth_health.document as d')
    .leftJoin('youth_health.document_withdrawal as w', join =>
      join.onRef('w.municipality', '=', 'd.municipality').onRef('w.document_id', '=', 'd.id'),
    )
    .leftJoin('youth_health.document_sharing as s', join =>
      join.onRef('s.municipality', '=', 'd.municipality').onRef('s.document_id', '=', 'd.id'),
    )
    .select(['d.id', 'd.on_day', 'd.title', 'd.purpose', 'd.media_type', 'd.size', 'd.sha256'])
    .select('s.recorded_at as shared_at')
    .select(['d.recorded_at', 'd.recorded_by_name'])
    .select(['w.reason', 'w.recorded_at as withdrawn_at', 'w.recorded_by_name as withdrawn_by_name'])
    .where('d.municipality', '=', municipality)
    .where('d.child_id', '=', child)
    .orderBy('d.on_day', 'desc')
    .orderBy('d.id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof documents>['execute']>>[number]

/** Without their content, the latest first; withdrawn ones too. */
export async function findDocuments(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly StoredDocument[]> {
  const rows = await documents(db, municipality, child).execute()
  return rows.map(row => ({
    id: row.id as DocumentId,
    on: row.on_day,
    title: row.title,
    purpose: row.purpose,
    mediaType: oneOf(mediaTypes, row.media_type),
    size: row.size,
    checksum: row.sha256.toString('hex'),
    recordedAt: row.recorded_at,
    recordedByName: row.recorded_by_name,
    sharedAt: row.shared_at,
    withdrawal: withdrawalFrom(row),
  }))
}

const withdrawalFrom = ({ reason, withdrawn_at, withdrawn_by_name }: Row): Withdrawal | null =>
  reason === null || withdrawn_at === null
    ? null
    : { reason, recordedAt: withdrawn_at, recordedByName: withdrawn_by_name ?? '' }

export async function findContent(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  document: DocumentId,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('youth_health.document')
    .select('content')
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('id', '=', document)
    .executeTakeFirst()
  return row?.content
}
