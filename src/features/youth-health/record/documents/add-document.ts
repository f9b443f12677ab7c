/** A letter or a picture comes into the record. The one thing that a closed record still takes, so it always comes with its reason. */
import { createHash } from 'node:crypto'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { mediaTypeOf } from '../../../../platform/web/media-type.ts'
import { childInCare } from '../care-relation.ts'
import { openRecord } from '../open-record.ts'
import { type DocumentId, mostBytes, type NewDocument } from './document.ts'
import { insertDocument } from './store.ts'

export type DocumentAdded =
  | { readonly kind: 'added'; readonly id: DocumentId }
  | { readonly kind: 'refused'; readonly because: 'not-a-document' | 'too-large' }

export async function addDocument(ctx: Ctx, childId: string, document: NewDocument): Promise<DocumentAdded> {
  const child = await childInCare(ctx, childId)
  const mediaType = mediaTypeOf(document.content)
  if (mediaType === null) return { kind: 'refused', because: 'not-a-document' }
  if (document.content.byteLength > mostBytes) return { kind: 'refused', because: 'too-large' }
  await openRecord(ctx, child.id, 'letter')
  const id = newId<DocumentId>()
  const sha256 = createHash('sha256').update(document.content).digest()
  await insertDocument(ctx, child.id, { ...document, id, mediaType, sha256 })
  record(ctx, 'create', 'youth-health.document', child.id, id)
  return { kind: 'added', id }
}
