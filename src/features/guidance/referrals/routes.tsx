import { getOffer, offersOf } from '../../../centre/index.ts'
import { ageInYears } from '../../../knowledge/ages/age.ts'
import {
  type Child,
  consentText,
  decidersOf,
  getChild,
  getChildren,
  guardiansOf,
  householdsOf,
} from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { ChooseOfferPage } from './choose-offer.view.tsx'
import { overviewOf } from './look-up.ts'
import { OverviewPage } from './overview.view.tsx'
import { parseReferral } from './refer.form.ts'
import { referText } from './refer.text.ts'
import { refer } from './refer.ts'
import { ReferPage } from './refer.view.tsx'
import { parseReplyTerm } from './reply-term.form.ts'
import { termText } from './reply-term.text.ts'
import { replyTermOf, setReplyTerm } from './reply-term.ts'
import { ReplyTermPage } from './reply-term.view.tsx'
import { suits } from './rules.ts'
import { text } from './text.ts'

export const referrals = router('professional')

referrals.get('/verwijzingen', may.refer, async ctx => {
  const overview = await overviewOf(ctx)
  const ids = [...overview.sent, ...overview.received].map(one => one.referral.child)
  return page(text.title, OverviewPage({ ...overview, children: await getChildren(ctx, ids) }))
})

referrals.get('/verwijzingen/nieuw', may.refer, async (ctx, { query }) => {
  const child = await getChild(ctx, query.get('kind') ?? '')
  const offer = query.get('aanbod')
  const typed = { needed: query.get('weten') ?? '' }
  const body = offer ? await referPage(ctx, child, offer, { typed }) : await choosePage(ctx, child, query)
  return page(referText.title, body)
})

referrals.post('/verwijzingen', may.refer, async (ctx, { form }) => {
  const typed = typedWords(form)
  const child = await getChild(ctx, typed.child ?? '')
  const offer = typed.offer ?? ''
  const deciders = decidersOf(child, await guardiansOf(ctx, child.id), ctx.today)
  const parsed = parseReferral(form, deciders, ctx.today)
  if (!parsed.ok) return invalid(referText.title, await referPage(ctx, child, offer, parsed))
  const referring = await refer(ctx, { ...parsed.value, child: child.id, offer })
  if (referring.kind === 'sent') return see(`/verwijzingen/${referring.id}`)
  const faults = { consent: consentText.standing(referring.consent) }
  return invalid(referText.title, await referPage(ctx, child, offer, { faults, typed }))
})

referrals.get('/verwijzingen/termijn', may.configure, async (ctx, { query }) => {
  const days = `${await replyTermOf(ctx)}`
  return page(termText.title, ReplyTermPage({ days, saved: query.has('bewaard'), faults: {} }))
})

referrals.post('/verwijzingen/termijn', may.configure, async (ctx, { form }) => {
  const parsed = parseReplyTerm(form)
  if (!parsed.ok)
    return invalid(
      termText.title,
      ReplyTermPage({ days: parsed.typed.days ?? '', saved: false, faults: parsed.faults }),
    )
  await setReplyTerm(ctx, parsed.value.days)
  return see('/verwijzingen/termijn?bewaard')
})

async function aboutChild(ctx: Ctx, child: Child) {
  record(ctx, 'read', 'people.family', child.id)
  return {
    child,
    guardians: await guardiansOf(ctx, child.id),
    households: await householdsOf(ctx, child.id),
    today: ctx.today,
  }
}

async function choosePage(ctx: Ctx, child: Child, query: URLSearchParams) {
  const language = query.get('taal') ?? ''
  const allAges = query.has('leeftijden')
  const all = await offersOf(ctx)
  const age = ageInYears(child.birth.on, ctx.today)
  return ChooseOfferPage({
    ...(await aboutChild(ctx, child)),
    offers: all.filter(offer => suits(offer, { age: allAges ? null : age, language })),
    languages: [...new Set(all.flatMap(offer => offer.languages))].toSorted(),
    language,
    allAges,
    needed: query.get('weten') ?? '',
  })
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed }

async function referPage(ctx: Ctx, child: Child, offer: string, { faults = {}, typed = {} }: Shown = {}) {
  const about = await aboutChild(ctx, child)
  const deciders = decidersOf(child, about.guardians, ctx.today)
  return ReferPage({ ...about, offer: await getOffer(ctx, offer), deciders, faults, typed })
}
