import { z } from 'zod'
import { whereaboutsHidden } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, field, parseForm, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { chooseOffer } from '../offers/shortlist.ts'
import type { Seen } from '../referrals/look-up.ts'
import type { Referral } from '../referrals/referral.ts'
import { isLongWait } from '../referrals/silence/rules.ts'
import { termsOf } from '../referrals/silence/terms.ts'
import { familyHelpOf } from './family-help.ts'
import { FamilyHelpPage } from './family-help.view.tsx'
import { FamilyReferralPage } from './family-referral.view.tsx'
import { layWithPlan, objectTo, openAsFamily, toCall, withdrawAsFamily } from './family-step.ts'
import { text } from './text.ts'

export const familyHelp = router('family')

familyHelp.get('/mijn/hulp', may.useFamilyPages, async ctx =>
  page(text.title, FamilyHelpPage({ help: await familyHelpOf(ctx) })),
)

familyHelp.get('/mijn/hulp/:id', may.useFamilyPages, async (ctx, { params }) =>
  page(text.title, await referralPage(ctx, await openAsFamily(ctx, params.id ?? ''))),
)

/** The family chooses; whoever works here chooses together with it on another page. */
familyHelp.post('/mijn/hulp/vragen/:id/keuze', may.useFamilyPages, async (ctx, { params, form }) => {
  if (ctx.actor.organisation !== null) throw new NotAllowed('guidance.choice')
  await chooseOffer(ctx, params.id ?? '', { offer: typedWords(form).offer ?? '', words: '', by: null })
  return see('/mijn/hulp')
})

familyHelp.post('/mijn/hulp/:id/bezwaar', may.useFamilyPages, async (ctx, { params, form }) => {
  const parsed = parseForm(z.object({ objection: field.text(text.missing.words, 2000) }), form)
  if (!parsed.ok) return invalid(text.title, await referralPage(ctx, await openAsFamily(ctx, params.id ?? ''), parsed))
  await objectTo(ctx, params.id ?? '', parsed.value.objection)
  return see(`/mijn/hulp/${params.id}#bezwaar`)
})

familyHelp.post('/mijn/hulp/:id/intrekking', may.useFamilyPages, async (ctx, { params, form }) => {
  const typed = typedWords(form)
  const withdrawing = await withdrawAsFamily(ctx, params.id ?? '', (typed.reason ?? '').slice(0, 500))
  if (withdrawing.kind === 'withdrawn') return see(`/mijn/hulp/${params.id}`)
  const notice = withdrawing.kind === 'overtaken' ? text.overtaken : text.standsWithout
  return stale(text.title, await referralPage(ctx, await openAsFamily(ctx, params.id ?? ''), { notice, typed }))
})

familyHelp.post('/mijn/hulp/:id/brief', may.useFamilyPages, async (ctx, { params, form }) => {
  const { letter = '', says } = typedWords(form)
  await layWithPlan(ctx, params.id ?? '', letter, says === 'yes' ? 'yes' : 'no')
  return see(`/mijn/hulp/${params.id}`)
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly notice?: string }

async function referralPage(ctx: Ctx, seen: Seen, { faults = {}, typed = {}, notice }: Shown = {}) {
  const calls = await toCall(ctx, seen.referral)
  const waits = isLongWait(seen.referral, await termsOf(ctx))
  const referral = await withoutPlaces(ctx, seen.referral)
  return FamilyReferralPage({ ...seen, referral, calls, isLongWait: waits, faults, typed, notice: notice ?? null })
}

/** Who may not know where the child lives reads that there is a talk, and not where. */
async function withoutPlaces(ctx: Ctx, referral: Referral): Promise<Referral> {
  const isHidden = (await whereaboutsHidden(ctx, [referral.child], ctx.actor.id)).size > 0
  return isHidden
    ? { ...referral, introductions: referral.introductions.map(one => ({ ...one, place: '' })) }
    : referral
}
