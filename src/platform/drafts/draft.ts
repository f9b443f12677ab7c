/**
 * What somebody is typing is kept while it is typed, so that a dead battery loses nothing: here, because a device may keep no personal data.
 * Read by its writer alone. Each slice has a table of its own for it, so that what is confidential stays in its own schema, and so that a
 * draft is merged, transferred and destroyed with what it is about.
 */
import { record } from '../audit/record.ts'
import type { Ctx } from '../ctx.ts'
import {
  type Draft,
  type DraftTable,
  deleteDraft,
  deleteDraftsBefore,
  type Key,
  selectDraft,
  upsertDraft,
} from './store.ts'

export type { Draft } from './store.ts'

/** Where a draft is kept, and what the access log calls it. */
export type DraftPlace = {
  [Table in DraftTable]: {
    readonly table: Table
    /** What is being written: the columns of the slice's own. */
    readonly key: Key<Table>
    readonly object: string
    /** Whom the log says it is about. */
    readonly subject: string | null
  }
}[DraftTable]

/** A draft that nobody came back to is forgotten after this time. Ours: no source speaks of drafts. */
const memory = { hours: 14 * 24 }

export const findDraft = (ctx: Ctx, place: DraftPlace): Promise<Draft | undefined> =>
  selectDraft(ctx.db, place.table, keyOf(ctx, place))

/** Typing goes on for minutes: the log says that a draft was begun, not every few seconds that it grew. */
export async function keepDraft(ctx: Ctx, place: DraftPlace, typed: Draft['typed']): Promise<void> {
  const isFirst = await upsertDraft(ctx.db, place.table, keyOf(ctx, place), { typed, savedAt: ctx.now })
  if (isFirst) record(ctx, 'create', place.object, place.subject)
}

/** Thrown away, or saved for good: then it is no draft any more. */
export async function endDraft(ctx: Ctx, place: DraftPlace): Promise<void> {
  const wasThere = await deleteDraft(ctx.db, place.table, keyOf(ctx, place))
  if (wasThere) record(ctx, 'delete', place.object, place.subject)
}

/** Every night. */
export const forgetDrafts = (ctx: Ctx, table: DraftTable): Promise<void> =>
  deleteDraftsBefore(ctx.db, table, ctx.municipality, ctx.now.subtract(memory))

const keyOf = ({ municipality, actor }: Ctx, { key }: DraftPlace) => ({
  municipality,
  professional_id: actor.id,
  ...key,
})
