/** The writer lets another parent or carer read along, or no longer. */
import { type Guardian, guardiansOf } from '../../../../people/index.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { NewShare } from '../message.form.ts'
import { insertShare } from '../sharing/store.ts'
import { mayBeShownTo } from './relative.ts'
import { type FamilyThread, recordThread, threadForFamily } from './threads-for.ts'

export async function shareThread(ctx: Ctx, id: string, { person, said }: NewShare): Promise<void> {
  const opened = await threadForFamily(ctx, id)
  const reader = (await readersToChoose(ctx, opened)).find(guardian => guardian.id === person)
  if (!reader) throw new NotAllowed('information.message', opened.thread.writer)
  const row = { municipality: ctx.municipality, thread_id: opened.thread.id, person_id: reader.id }
  await insertShare(ctx.db, { ...row, id: newId<string>(), said, said_at: ctx.now })
  recordThread(ctx, 'change', opened.thread)
}

/** Empty for who did not begin the thread, and in general. */
export async function readersToChoose(ctx: Ctx, { thread, child, isOwn }: FamilyThread): Promise<readonly Guardian[]> {
  if (child === null || !isOwn) return []
  return mayBeShownTo(thread, child, await guardiansOf(ctx, child.id), ctx.today)
}
