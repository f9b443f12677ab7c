/**
 * Somebody is there for the chat only when that is true: within the hours that the municipality chose, and while a professional has the
 * chat open. An open page says so again every time the platform asks it (some twenty seconds), a page without script each time it is opened.
 */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { tell } from '../../../../platform/web/live/tell.ts'
import { promisesOf } from '../settings/set-question-setting.ts'
import { isChatHour } from '../settings/setting.ts'
import { findAttendants, upsertAttendant } from './store.ts'

/** After so many minutes without a sign of life nobody is there. */
const patienceMinutes = 3

export type ChatState = 'attended' | 'unattended' | 'outside-hours' | 'no-chat'

export async function chatState(ctx: Ctx): Promise<ChatState> {
  const { chatHours } = await promisesOf(ctx)
  if (chatHours.length === 0) return 'no-chat'
  if (!isChatHour(chatHours, ctx.now)) return 'outside-hours'
  return (await findAttendants(ctx.db, ctx.municipality, ctx.now)).length > 0 ? 'attended' : 'unattended'
}

/** The professional who acts sits down at the chat. */
export async function attendChat(ctx: Ctx): Promise<void> {
  await renew(ctx, ctx.now.add({ minutes: patienceMinutes }))
  record(ctx, 'change', 'information.chat-attendance', null, 'on')
}

/** A sign of life of who attends; of anybody else it changes nothing. */
export async function stayAtChat(ctx: Ctx): Promise<void> {
  if (await isAttending(ctx)) await renew(ctx, ctx.now.add({ minutes: patienceMinutes }))
}

export async function leaveChat(ctx: Ctx): Promise<void> {
  await renew(ctx, ctx.now)
  record(ctx, 'change', 'information.chat-attendance', null, 'off')
}

export const isAttending = async (ctx: Ctx): Promise<boolean> =>
  (await findAttendants(ctx.db, ctx.municipality, ctx.now)).some(({ professional }) => professional === ctx.actor.id)

/** Pages of askers that stand open hear it by the talk they show; the chat page of colleagues by this. */
async function renew(ctx: Ctx, until: Temporal.Instant): Promise<void> {
  await upsertAttendant(ctx.db, { municipality: ctx.municipality, professional: ctx.actor.id, until })
}

/** Whoever works at the chat hears that there is something new. */
export const tellChat = (ctx: Ctx): Promise<void> => tell(ctx, chatTopic)
export const chatTopic = 'question-chat'
