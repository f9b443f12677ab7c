/** The document itself, to keep. What was withdrawn is given to nobody. */
import { createHash } from 'node:crypto'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { childInCare } from '../care-relation.ts'
import type { StoredDocument } from './document.ts'
import { findContent, findDocuments } from './store.ts'

/** @throws when the content is not what was once stored. */
export async function openDocument(
  ctx: Ctx,
  childId: string,
  id: string,
): Promise<{ readonly document: StoredDocument; readonly content: Buffer }> {
  const child = await childInCare(ctx, childId)
  const documents = await findDocuments(ctx.db, ctx.municipality, child.id)
  const document = documents.find(one => one.id === id && one.withdrawal === null)
  const content = document && (await findContent(ctx.db, ctx.municipality, child.id, document.id))
  if (!document || !content) throw new NotFound(`document ${id}`)
  if (createHash('sha256').update(content).digest('hex') !== document.checksum)
    throw new Error(`document ${id} is not what was stored`)
  record(ctx, 'read', 'youth-health.document', child.id, document.id)
  return { document, content }
}
