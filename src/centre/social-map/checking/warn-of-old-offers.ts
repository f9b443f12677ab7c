/** Every night: who keeps an offer is told that families will stop seeing it, and when they do not see it any more; each once. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import type { Offer } from '../../offer.ts'
import { findCentre } from '../../store.ts'
import { goneOn } from '../rules.ts'
import { findOffers } from '../store.ts'
import { checkMonths } from './set-checking.ts'
import { findKeepers, insertWarning } from './store.ts'
import { text } from './text.ts'

/** Days before, so that there is time to ask. Ours. */
const daysBefore = 30
/** What is gone for longer is not told any more: it was, or nobody was here to tell. */
const daysAfter = 14

export async function warnOfOldOffers(ctx: Ctx): Promise<void> {
  const months = await checkMonths(ctx)
  const keepers = await findKeepers(ctx.db, ctx.municipality)
  const longAgo = ctx.today.subtract({ days: daysAfter })
  for (const offer of await findOffers(ctx.db, ctx.municipality, longAgo)) {
    const warning = warningOf(goneOn(offer, months), ctx.today)
    const email = keepers.get(offer.organisation.id)
    if (warning !== null && email !== undefined) await warn(ctx, offer, { ...warning, email })
  }
}

type Warned = { readonly kind: 'soon' | 'gone'; readonly goneOn: Temporal.PlainDate }

function warningOf(on: Temporal.PlainDate, today: Temporal.PlainDate): Warned | null {
  const days = today.until(on).total('days')
  if (days > daysBefore || days < -daysAfter) return null
  return { kind: days > 0 ? 'soon' : 'gone', goneOn: on }
}

async function warn(ctx: Ctx, offer: Offer, { kind, goneOn: on, email }: Warned & { readonly email: string }) {
  const row = { municipality: ctx.municipality, offer_id: offer.id, gone_on: on, kind, warned_at: ctx.now }
  if (!(await insertWarning(ctx.db, row))) return
  const centre = await findCentre(ctx.db, ctx.municipality)
  const subject = text.mail.subject[kind]
  await send(
    ctx.db,
    ctx.municipality,
    { recipient: email, subject, body: text.mail.body(kind, offer.name, on, centre?.name ?? '') },
    ctx.now,
  )
  record(ctx, 'transfer', 'centre.offer-warning', null, offer.id)
}
