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

/** What was seen at the visit and not taken over, and what was remarked without an answer, stays readable in words. Null when there is none. */
export async function tellLeftOut(
  ctx: Ctx,
  child: Child,
  { on }: Visit,
  words: readonly string[],
  remarks: readonly string[] = [],
): Promise<ContactMomentId | null> {
  const said = [words.length > 0 ? text.leftOut(words) : '', remarks.length > 0 ? text.remarked(remarks) : '']
  const note = said.filter(Boolean).join('\n')
  if (note === '') return null
  return noteContactMoment(ctx, child.id, { on, moment: '21', form: '06', note })
}
