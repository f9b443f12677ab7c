/** Who acts for the receiver: somebody signed in there, or whoever opened the secure link. */
import type { ProfessionalId } from '../../../../centre/index.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { openReferral, type Seen, sidesOf } from '../look-up.ts'
import { insertReceipt } from '../parts/store.ts'

export type Receiver = {
  readonly seen: Seen
  /** Null for who came by a link: then the name is as it was typed. */
  readonly professional: ProfessionalId | null
  readonly name: string
  /** The professional, or the link: who wrote it down. */
  readonly id: string
}

/** A referral by its id, for who signed in, or as it was opened by a link. */
export type Behind = string | Receiver

export const receiverOf = async (ctx: Ctx, behind: Behind): Promise<Receiver> =>
  typeof behind === 'string' ? signedIn(ctx, behind) : behind

async function signedIn(ctx: Ctx, id: string): Promise<Receiver> {
  const seen = await openReferral(ctx, id)
  if (!sidesOf(ctx, seen.referral).isReceiver) throw new NotAllowed('guidance.reply', seen.referral.child)
  return { seen, professional: ctx.actor.id as ProfessionalId, name: ctx.actor.name, id: ctx.actor.id }
}

/** The first of the receiver to open it; later ones change nothing. */
export async function noteReceived(ctx: Ctx, { referral }: Seen): Promise<void> {
  if (referral.receipt) return
  await insertReceipt(ctx.db, {
    municipality: ctx.municipality,
    referral_id: referral.id,
    received_at: ctx.now,
    received_by: ctx.actor.id,
    received_by_name: ctx.actor.name,
  })
}
