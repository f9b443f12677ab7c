/** Opening a letter: from then on it is read. */
import { openFamilyDocument } from '../../features/youth-health/index.ts'
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { opens, subjectsOf } from '../sight.ts'
import { type Letter, lettersOf } from './letters.ts'
import { insertReading } from './store.ts'

/** Throws NotFound for a letter that is not, or no longer, the reader's. */
export async function openLetter(ctx: Ctx, key: string): Promise<Letter> {
  const letter = (await lettersOf(ctx, await subjectsOf(ctx))).find(one => one.key === key)
  if (!letter) throw new NotFound('letter')
  await insertReading(ctx.db, {
    municipality: ctx.municipality,
    reader_id: ctx.actor.id,
    letter: letter.key,
    read_at: ctx.now,
  })
  record(ctx, 'read', 'portal.letter', letter.child.id)
  return letter
}

/** The file of a letter that is one. */
export async function openLetterFile(ctx: Ctx, key: string) {
  const { body } = await openLetter(ctx, key)
  if (body.kind !== 'document') throw new NotFound('letter')
  const seen = (await subjectsOf(ctx)).filter(subject => opens(subject, 'health'))
  return openFamilyDocument(
    ctx,
    seen.map(({ child }) => child),
    body.document,
  )
}
