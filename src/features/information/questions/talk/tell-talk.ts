/** Whoever has a talk open hears that there is more in it, and whoever works at the chat too. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { tell } from '../../../../platform/web/live/tell.ts'
import { tellChat } from '../presence/presence.ts'
import type { QuestionId } from '../question.ts'

export async function tellTalk(ctx: Ctx, id: QuestionId): Promise<void> {
  await tell(ctx, talkTopic(id))
  await tellChat(ctx)
}

export const talkTopic = (id: QuestionId): string => `question/${id}`
