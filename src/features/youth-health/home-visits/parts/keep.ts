import type { Child } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { ContactMomentId } from '../../record/contact-moment.ts'
import { noteContactMoment } from '../../record/note-contact-moment.ts'
import type { Kept, Visit } from '../store.ts'
import { text } from '../text.ts'
import type { Received } from '../visit-package.ts'

/** Stores a part, or says what stands in the way; then nothing was stored. */
export type Keep = (ctx: Ctx, child: Child, visit: Visit, form: FormData) => Promise<Keeping>
export type Keeping = (Kept & { readonly kind: 'kept' }) | Exclude<Received, { kind: 'stored' }>

/** What was seen at the visit and not taken over stays readable, as words. Null when all was. */
export async function tellLeftOut(
  ctx: Ctx,
  child: Child,
  { on }: Visit,
  words: readonly string[],
): Promise<ContactMomentId | null> {
  if (words.length === 0) return null
  const note = text.leftOut(words)
  return noteContactMoment(ctx, child.id, { on, moment: '21', form: '06', note })
}
