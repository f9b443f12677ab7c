/** Somebody of the centre answers a family, and closes the thread when that was all. */
import { actingProfessional } from '../../../../centre/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { endDraft } from '../../../../platform/drafts/draft.ts'
import { messageDraft } from '../draft.ts'
import { recordThread } from '../family/threads-for.ts'
import type { NewMessage } from '../message.form.ts'
import { assigneeOf } from '../rules.ts'
import { insertMessage } from '../store.ts'
import type { Thread } from '../thread.ts'
import { assignTo } from './assign-thread.ts'
import { insertClosure } from './store.ts'
import { tellWriter } from './tell.ts'
import { openAtWork } from './threads-at-work.ts'

export type Answering =
  | { readonly kind: 'answered' }
  /** Somebody wrote since the page was opened: nothing was stored, both texts are to be shown. */
  | { readonly kind: 'written-meanwhile' }

/** Who answers what nobody took, takes it. */
export async function answerThread(
  ctx: Ctx,
  id: string,
  { body, version }: NewMessage,
  closes: boolean,
): Promise<Answering> {
  const { thread } = await openAtWork(ctx, id)
  const { name, profession } = await actingProfessional(ctx)
  const ordinal = version + 1
  const stored = await insertMessage(ctx.db, {
    municipality: ctx.municipality,
    thread_id: thread.id,
    ordinal,
    side: 'centre',
    body,
    due_on: null,
    sent_at: ctx.now,
    author_id: ctx.actor.id,
    author_name: name,
    profession,
  })
  if (stored === 'taken') return { kind: 'written-meanwhile' }
  recordThread(ctx, 'change', thread)
  if (assigneeOf(thread) === null) await assignTo(ctx, thread, ctx.actor.id, thread.assignments.length)
  if (closes) await close(ctx, thread, ordinal)
  await endDraft(ctx, messageDraft(thread.id))
  await tellWriter(ctx, thread)
  return { kind: 'answered' }
}

/** Without an answer: it was answered at the desk, or by telephone. What came in since the page was opened stays open. */
export async function closeThread(ctx: Ctx, id: string, version: number): Promise<void> {
  const { thread } = await openAtWork(ctx, id)
  const after = Math.min(version, thread.messages.length)
  await close(ctx, thread, after)
  recordThread(ctx, 'change', thread)
}

const close = (ctx: Ctx, thread: Thread, after: number): Promise<void> =>
  insertClosure(ctx.db, {
    municipality: ctx.municipality,
    thread_id: thread.id,
    after_ordinal: after,
    closed_at: ctx.now,
    closed_by: ctx.actor.id,
    closed_by_name: ctx.actor.name,
  })
