/** Every night: silence about a referral is said to the receiver and the sender, and after a while to the sender's organisation. */

import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { inviteAgain } from '../../link/make-link.ts'
import type { Referral } from '../referral.ts'
import { findRunning } from '../store.ts'
import { tellOrganisation, tellProfessional } from '../tell.ts'
import { type Nag, nagsOn, type Silence, silenceOf } from './rules.ts'
import { insertNag } from './store.ts'
import { termsOf } from './terms.ts'

type Nagging = { readonly referral: Referral; readonly silence: Silence; readonly step: Nag }

export async function nagSilent(ctx: Ctx): Promise<void> {
  const terms = await termsOf(ctx)
  const running = await findRunning(ctx.db, ctx.municipality)
  const due = running.flatMap((referral): readonly Nagging[] => {
    const silence = silenceOf(referral, ctx.today, terms)
    return silence ? nagsOn(silence, ctx.today, terms).map(step => ({ referral, silence, step })) : []
  })
  for (const one of due) await note(ctx, one)
  await mail(ctx, due)
}

async function note(ctx: Ctx, { referral, silence, step }: Nagging): Promise<void> {
  const key = { municipality: ctx.municipality, id: newId<string>(), referral_id: referral.id }
  await insertNag(ctx.db, { ...key, about: silence.about, step, sent_at: ctx.now })
  record(ctx, 'create', 'guidance.nag', referral.child)
}

/** One mail each, however many referrals are silent; a link is per referral. */
async function mail(ctx: Ctx, due: readonly Nagging[]): Promise<void> {
  const of = (step: Nag) => due.filter(one => one.step === step).map(({ referral }) => referral)
  const receivers = of('receiver')
  const byAccount = receivers.filter(({ reach }) => reach === 'account')
  for (const id of new Set(byAccount.map(({ organisation }) => organisation.id)))
    await tellOrganisation(ctx, id, 'silent')
  for (const { id, reach } of receivers) if (reach === 'link') await inviteAgain(ctx, id)
  for (const id of new Set(of('sender').map(({ sentBy }) => sentBy.id))) await tellProfessional(ctx, id, 'stillSilent')
  for (const id of new Set(of('escalation').map(({ sender }) => sender.id)))
    await tellOrganisation(ctx, id, 'escalation')
}
