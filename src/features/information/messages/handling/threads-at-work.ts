/** The threads as the centre sees them: everyone who answers sees that something waits, and reads what is not somebody else's. */
import { professionalsOf } from '../../../../centre/index.ts'
import { type Child, findChild, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { type Urgency, urgenciesIn } from '../../questions/rules.ts'
import { recordThread } from '../family/threads-for.ts'
import { assigneeOf, mayRead, type Standing, standingOf } from '../rules.ts'
import { findAnsweredThreads, findThread, findWaitingThreads } from '../store.ts'
import type { Thread } from '../thread.ts'

export type Line = {
  readonly thread: Thread
  readonly child: Child | null
  readonly standing: Standing
  readonly urgencies: readonly Urgency[]
  /** Empty: nobody yet. */
  readonly assigneeName: string
  readonly isReadable: boolean
}

export type WorkList = { readonly waiting: readonly Line[]; readonly answered: readonly Line[] }

const answeredShown = 20

/** Words that may mean danger in front, then in the order in which answers were promised. */
export async function threadsAtWork(ctx: Ctx): Promise<WorkList> {
  const waiting = await findWaitingThreads(ctx.db, ctx.municipality)
  const answered = await findAnsweredThreads(ctx.db, ctx.municipality, answeredShown)
  const known = new Set(waiting.map(({ id }) => id))
  record(ctx, 'search', 'information.message', null)
  const lines = await linesOf(ctx, [...waiting, ...answered.filter(({ id }) => !known.has(id))])
  const open = lines.filter(({ thread }) => known.has(thread.id))
  return {
    waiting: [...open.filter(isUrgent), ...open.filter(line => !isUrgent(line))],
    answered: lines.filter(({ thread }) => !known.has(thread.id)),
  }
}

export type Opened = { readonly thread: Thread; readonly child: Child | null; readonly line: Line }

/** Throws NotFound, and NotAllowed for who did not take it. */
export async function openAtWork(ctx: Ctx, id: string): Promise<Opened> {
  const thread = await findForWork(ctx, id)
  if (!mayRead(thread, readerIn(ctx))) throw new NotAllowed('information.message', thread.writer)
  const child = thread.child ? ((await findChild(ctx, thread.child)) ?? null) : null
  recordThread(ctx, 'read', thread)
  const [line] = await linesOf(ctx, [thread])
  if (!line) throw new NotFound(`thread ${id}`)
  return { thread, child, line }
}

/** Without reading: to take it over. */
export async function findForWork(ctx: Ctx, id: string): Promise<Thread> {
  const thread = isId(id) ? await findThread(ctx.db, ctx.municipality, id) : undefined
  if (!thread) throw new NotFound(`thread ${id}`)
  return thread
}

export const readerIn = ({ actor }: Ctx) =>
  ({ kind: 'centre', id: actor.id, answersMessages: may.answerMessages(actor) }) as const

async function linesOf(ctx: Ctx, threads: readonly Thread[]): Promise<readonly Line[]> {
  const ids = threads.flatMap(({ child }) => child ?? [])
  const children = new Map((await getChildren(ctx, ids)).map(child => [child.id, child]))
  const names = new Map<string, string>((await professionalsOf(ctx)).map(({ id, name }) => [id, name]))
  return threads.map(thread => ({
    thread,
    child: (thread.child && children.get(thread.child)) ?? null,
    standing: standingOf(thread, ctx.today),
    urgencies: urgenciesIn(unanswered(thread)),
    assigneeName: names.get(assigneeOf(thread) ?? '') ?? '',
    isReadable: mayRead(thread, readerIn(ctx)),
  }))
}

/** What the family wrote since the centre last did. */
function unanswered({ messages }: Thread): string {
  const answered = messages.findLast(({ side }) => side === 'centre')?.ordinal ?? 0
  return messages
    .filter(({ ordinal }) => ordinal > answered)
    .map(({ body }) => body)
    .join('\n')
}

const isUrgent = ({ urgencies }: Line): boolean => urgencies.length > 0
