/** Who answers a thread: somebody takes it, is given it, or takes it over from a colleague who is away. */
import { type Professional, professionalsOf } from '../../../../centre/index.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { recordThread } from '../family/threads-for.ts'
import type { NewAssignment } from '../message.form.ts'
import { mayRead } from '../rules.ts'
import type { Thread } from '../thread.ts'
import { insertAssignment } from './store.ts'
import { tellAssignee } from './tell.ts'
import { findForWork, readerIn } from './threads-at-work.ts'

export type Assigning = { readonly kind: 'assigned' } | { readonly kind: 'stale' }

/** Who answers messages takes over what is a colleague's; gives away only what they read themselves. */
export async function assignThread(ctx: Ctx, id: string, { to, version }: NewAssignment): Promise<Assigning> {
  const thread = await findForWork(ctx, id)
  const isTaking = to === ctx.actor.id
  const colleagues = await answerers(ctx)
  if (!colleagues.some(colleague => colleague.id === to) || !(isTaking || mayRead(thread, readerIn(ctx))))
    throw new NotAllowed('information.message', thread.writer)
  const assigned = await assignTo(ctx, thread, to, version)
  if (assigned.kind === 'stale') return assigned
  recordThread(ctx, 'change', thread)
  const given = { to, at: ctx.now, byName: ctx.actor.name }
  await tellAssignee(ctx, { ...thread, assignments: [...thread.assignments, given] })
  return assigned
}

/** Whoever may answer messages here, by name. */
export async function answerers(ctx: Ctx): Promise<readonly Professional[]> {
  const holders = await holdersOf(ctx, 'answerMessages')
  return (await professionalsOf(ctx)).filter(({ id }) => holders.has(id))
}

/** @param version how often it was assigned before */
export async function assignTo(ctx: Ctx, thread: Thread, to: string, version: number): Promise<Assigning> {
  const stored = await insertAssignment(ctx.db, {
    municipality: ctx.municipality,
    thread_id: thread.id,
    nth: version + 1,
    professional_id: to,
    assigned_at: ctx.now,
    assigned_by: ctx.actor.id,
    assigned_by_name: ctx.actor.name,
  })
  return stored === 'stored' ? { kind: 'assigned' } : { kind: 'stale' }
}
