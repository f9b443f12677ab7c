/** What the holder types in a form of a step is kept while it is typed. No line in the log: it is work in hand that nobody else reads. */
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { getHeld, object } from '../look-up.ts'
import type { Kind, Words } from '../suspicion.ts'
import { mayAdd } from './rules.ts'
import { upsertDraft } from './store.ts'

export async function keepDraft(ctx: Ctx, id: string, kind: Kind, words: Words): Promise<void> {
  const suspicion = await getHeld(ctx, id)
  if (!mayAdd(suspicion, kind)) throw new NotAllowed(object)
  await upsertDraft(ctx, suspicion.id, kind, words)
}
