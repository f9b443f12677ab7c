/** What somebody is typing in the form of a concern is kept here, read by nobody else, and forgotten when nobody comes back to it. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Draft } from './draft.ts'
import { deleteDraft, deleteDraftsBefore, findDraft, upsertDraft } from './store.ts'

/** A draft that nobody came back to is forgotten after this time. Ours: no source speaks of drafts. */
const draftMemory = { hours: 14 * 24 }

/** What is being written: a concern about a known child, one about somebody else, or an edit of the concern with this id. */
export const newSubject = (child: string | null): string => (child === null ? 'new' : `new:${child}`)

export const draftOf = (ctx: Ctx, subject: string): Promise<Draft | undefined> =>
  findDraft(ctx.db, ctx.municipality, { professional: ctx.actor.id, subject })

/** Typing goes on for minutes: the log says that a draft was begun, not every few seconds that it grew. */
export async function keepDraft(ctx: Ctx, subject: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const draft = { professional: ctx.actor.id, subject, typed, savedAt: ctx.now }
  const isFirst = await upsertDraft(ctx.db, ctx.municipality, draft)
  if (isFirst) record(ctx, 'create', 'signalling.concern-draft', null)
}

/** Thrown away, or sent: then it is no draft any more. */
export async function endDraft(ctx: Ctx, subject: string): Promise<void> {
  const wasThere = await deleteDraft(ctx.db, ctx.municipality, { professional: ctx.actor.id, subject })
  if (wasThere) record(ctx, 'delete', 'signalling.concern-draft', null)
}

/** Every night. */
export async function forgetConcernDrafts(ctx: Ctx): Promise<void> {
  await deleteDraftsBefore(ctx.db, ctx.municipality, ctx.now.subtract(draftMemory))
}
