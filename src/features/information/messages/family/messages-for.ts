/** Everything that was written with the centre about a child, or by oneself in general, as far as the reader may read it; for a copy. */
import type { Child } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Message } from '../thread.ts'
import { threadsFor } from './threads-for.ts'

export type FamilyMessages = readonly Pick<Message, 'authorName' | 'body' | 'sentAt'>[]

export async function messagesFor(ctx: Ctx, child: Child): Promise<readonly FamilyMessages[]> {
  const threads = await threadsFor(ctx)
  const own = child.id === ctx.actor.id
  return threads
    .filter(({ thread }) => thread.child === child.id || (own && thread.child === null))
    .map(({ thread }) => thread.messages)
}
