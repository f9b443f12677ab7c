/** Whether somebody wants to be reminded, and how: said by that person, for each way; nothing said is no. */
import { emailsOf, phonesOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type ByChannel, type Channel, channels } from './channel.ts'
import { findWishes, insertWish } from './store.ts'

export async function chooseReminders(ctx: Ctx, wants: ByChannel): Promise<void> {
  const known = await findWishes(ctx, [ctx.actor.id])
  const reachable = await reachableBy(ctx)
  for (const channel of channels) {
    const last = known.find(one => one.channel === channel)
    if (!reachable[channel] || (last?.wants ?? false) === wants[channel]) continue
    await insertWish(ctx, { channel, wants: wants[channel], turn: (last?.turn ?? 0) + 1 })
    record(ctx, 'change', 'parenting-help.reminder-wish', ctx.actor.id)
  }
}

export async function ownWishes(ctx: Ctx): Promise<ByChannel> {
  const known = await findWishes(ctx, [ctx.actor.id])
  const isWanted = (channel: Channel) => known.some(one => one.channel === channel && one.wants)
  return { mail: isWanted('mail'), text: isWanted('text') }
}

/** By which ways we could reach the reader. */
export async function reachableBy(ctx: Ctx): Promise<ByChannel> {
  const [mails, phones] = await Promise.all([emailsOf(ctx, [ctx.actor.id]), phonesOf(ctx, [ctx.actor.id])])
  return { mail: mails.has(ctx.actor.id), text: mobileFrom(phones.get(ctx.actor.id) ?? '') !== null }
}

/** '+31612345678' for a Dutch mobile number however it is written; null for what takes no text message. */
export function mobileFrom(written: string): string | null {
  const digits = written.replace(/[\s().-]/g, '').replace(/^\+/, '00')
  const own = digits.replace(/^0031/, '').replace(/^0(?!0)/, '')
  return /^6\d{8}$/.test(own) ? `+31${own}` : null
}
