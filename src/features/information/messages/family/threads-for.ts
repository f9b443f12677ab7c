/** The threads of whoever is signed in to Mijn CJG: their own, and what another shared with them. */
import { type Child, findChild, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { mayRead } from '../rules.ts'
import { findReadUntil, insertReading } from '../sharing/store.ts'
import { countNewAnswers, findThread, findThreadsFor } from '../store.ts'
import type { Thread } from '../thread.ts'
import { relativeOf } from './relative.ts'

export type FamilyThread = {
  readonly thread: Thread
  /** Whom it is about; null in general. */
  readonly child: Child | null
  readonly isOwn: boolean
  /** The centre wrote something that the reader has not seen. */
  readonly hasNews: boolean
}

/** The latest word first. */
export async function threadsFor(ctx: Ctx): Promise<readonly FamilyThread[]> {
  const threads = await findThreadsFor(ctx.db, ctx.municipality, ctx.actor.id)
  const readUntil = await findReadUntil(ctx.db, ctx.municipality, ctx.actor.id)
  const children = await getChildren(
    ctx,
    threads.flatMap(({ child }) => child ?? []),
  )
  const shown: FamilyThread[] = []
  for (const thread of threads) {
    const child = children.find(({ id }) => id === thread.child) ?? null
    if (!(await isReadable(ctx, thread, child))) continue
    recordThread(ctx, 'read', thread)
    const last = thread.messages.findLast(({ side }) => side === 'centre')
    const hasNews = (last?.ordinal ?? 0) > (readUntil.get(thread.id) ?? 0)
    shown.push({ thread, child, isOwn: thread.writer === ctx.actor.id, hasNews })
  }
  return shown.toSorted((one, other) => Temporal.Instant.compare(lastWord(other.thread), lastWord(one.thread)))
}

/** To read it: it counts as read from now on. Throws NotFound or NotAllowed. */
export async function openThread(ctx: Ctx, id: string): Promise<FamilyThread> {
  const opened = await threadForFamily(ctx, id)
  const { thread } = opened
  await insertReading(ctx.db, {
    municipality: ctx.municipality,
    thread_id: thread.id,
    reader_id: ctx.actor.id,
    ordinal: thread.messages.length,
    read_at: ctx.now,
  })
  return opened
}

export async function threadForFamily(ctx: Ctx, id: string): Promise<FamilyThread> {
  const thread = isId(id) ? await findThread(ctx.db, ctx.municipality, id) : undefined
  if (!thread) throw new NotFound(`thread ${id}`)
  const child = thread.child ? ((await findChild(ctx, thread.child)) ?? null) : null
  if (!(await isReadable(ctx, thread, child))) throw new NotAllowed('information.message', thread.writer)
  recordThread(ctx, 'read', thread)
  return { thread, child, isOwn: thread.writer === ctx.actor.id, hasNews: false }
}

/** Of whoever is signed in: in how many of their own threads an answer waits that they have not read. One statement. */
export const newAnswersFor = (ctx: Ctx): Promise<number> => countNewAnswers(ctx.db, ctx.municipality, ctx.actor.id)

/** The line is the writer's own: a youth's is not for the parents, nor one parent's for the other. */
export function recordThread(ctx: Ctx, event: 'create' | 'read' | 'change', thread: Thread): void {
  record(ctx, event, 'information.message', thread.writer, thread.id)
  if (thread.child !== null && thread.child !== thread.writer) record(ctx, 'read', 'people.child', thread.child)
}

async function isReadable(ctx: Ctx, thread: Thread, child: Child | null): Promise<boolean> {
  const relative = thread.writer === ctx.actor.id ? null : await relativeOf(ctx, child, ctx.actor.id)
  return mayRead(thread, { kind: 'family', id: ctx.actor.id, relative })
}

const lastWord = ({ messages, startedAt }: Thread): Temporal.Instant => messages.at(-1)?.sentAt ?? startedAt
