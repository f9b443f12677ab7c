/** Documents of the record as letters of the family: a professional puts them there, and then the family reads and keeps them. */
import { createHash } from 'node:crypto'
import type { Child, ChildId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { childInCare } from '../care-relation.ts'
import type { StoredDocument } from './document.ts'
import { fileNameOf } from './rules.ts'
import { findSharedDocuments, insertSharing } from './sharing/store.ts'
import { findContent, findDocuments } from './store.ts'

export type FamilyDocument = Pick<StoredDocument, 'id' | 'title' | 'on' | 'recordedByName'> & {
  readonly child: ChildId
  /** When it was put among the letters. */
  readonly sharedAt: Temporal.Instant
}

/** Shared twice, it is shared once. What was withdrawn is shared with nobody: throws NotFound. */
export async function shareDocument(ctx: Ctx, childId: string, id: string): Promise<void> {
  const child = await childInCare(ctx, childId)
  const documents = await findDocuments(ctx.db, ctx.municipality, child.id)
  const document = documents.find(one => one.id === id && one.withdrawal === null)
  if (!document) throw new NotFound(`document ${id}`)
  await insertSharing(ctx, child.id, document.id)
  record(ctx, 'change', 'youth-health.document', child.id, document.id)
}

/** The caller has found that this person may see these children's records; the reading is logged here. */
export async function documentsForFamily(ctx: Ctx, children: readonly Child[]): Promise<readonly FamilyDocument[]> {
  const found = await findSharedDocuments(
    ctx.db,
    ctx.municipality,
    children.map(({ id }) => id),
  )
  for (const child of new Set(found.map(document => document.child)))
    record(ctx, 'read', 'youth-health.document', child)
  return found
}

/** Whether there is anything to load: ids alone. */
export const documentIdsOf = async (ctx: Ctx, children: readonly ChildId[]): Promise<readonly string[]> =>
  (await findSharedDocuments(ctx.db, ctx.municipality, children)).map(({ id }) => id)

/** The document itself, to keep; for who was found to see this child's record. Throws NotFound for one that is no letter of theirs. */
export async function openFamilyDocument(
  ctx: Ctx,
  children: readonly Child[],
  id: string,
): Promise<{ readonly name: string; readonly mediaType: string; readonly content: Buffer }> {
  const shared = (await documentsForFamily(ctx, children)).find(document => document.id === id)
  const documents = shared ? await findDocuments(ctx.db, ctx.municipality, shared.child) : []
  const document = documents.find(one => one.id === id)
  const content = shared && document && (await findContent(ctx.db, ctx.municipality, shared.child, shared.id))
  if (!document || !content) throw new NotFound(`document ${id}`)
  if (createHash('sha256').update(content).digest('hex') !== document.checksum)
    throw new Error(`document ${id} is not what was stored`)
  return { name: fileNameOf(document), mediaType: document.mediaType, content }
}
