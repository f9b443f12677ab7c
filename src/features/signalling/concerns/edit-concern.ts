/** The author writes a concern anew; earlier versions stay. What was sent to the centre goes there anew, until it is closed. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { sentConcerns } from '../triage/look-up.ts'
import { submitConcern } from '../triage/submit-concern.ts'
import type { Concern, ConcernWords } from './concern.ts'
import { getConcern } from './look-up.ts'
import { insertVersion } from './words/store.ts'

export type Edit = { readonly kind: 'edited' } | { readonly kind: 'stale'; readonly newer: Concern }

/** `readAt` is the version the author had before him: when another was written since, nothing is stored. */
export async function editConcern(
  ctx: Ctx,
  id: string,
  entry: ConcernWords & Pick<Concern, 'youth'>,
  readAt: number,
): Promise<Edit> {
  const concern = await getConcern(ctx, id)
  const sent = (await sentConcerns(ctx, [concern])).get(concern.id)
  if (sent && concern.closure) throw new NotAllowed('signalling.concern', concern.childId)
  if (concern.version !== readAt) return { kind: 'stale', newer: concern }
  const { youth, ...words } = entry
  const version = readAt + 1
  const isFirst = await insertVersion(ctx.db, {
    municipality: ctx.municipality,
    concern: concern.id,
    version,
    writtenAt: ctx.now,
    words,
    // Of somebody; emptied fields take nobody away.
    youth: concern.childId === null ? (youth ?? concern.youth) : null,
  })
  if (!isFirst) return { kind: 'stale', newer: await getConcern(ctx, id) }
  record(ctx, 'change', 'signalling.concern', concern.childId)
  if (sent) await submitConcern(ctx, { ...concern, version, urgency: words.urgency })
  return { kind: 'edited' }
}
