import { getOffer, offersOf, organisationsOf } from '../../../centre/index.ts'
import { ageInYears } from '../../../knowledge/ages/age.ts'
import { type Child, consentText, decidersOf, getChild, getChildren, standingOfConsent } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { aboutChild } from '../questions/about-child.ts'
import { openQuestion, questionsOf } from '../questions/clarify-question.ts'
import { ChooseOfferPage } from './choose-offer.view.tsx'
import { candidatesOf, usualKinds } from './items/compose-items.ts'
import { openReferral, overviewOf } from './look-up.ts'
import { OverviewPage } from './overview.view.tsx'
import { PreviewPage } from './preview.view.tsx'
import { reachOf } from './reach.ts'
import { parseReferral } from './refer.form.ts'
import { referText } from './refer.text.ts'
import { refer } from './refer.ts'
import { ReferPage } from './refer.view.tsx'
import { parseReplyTerm } from './reply-term.form.ts'
import { termText } from './reply-term.text.ts'
import { replyTermOf, setReplyTerm } from './reply-term.ts'
import { ReplyTermPage } from './reply-term.view.tsx'
import { sends, suits } from './rules.ts'
import { termsOf } from './silence/terms.ts'
import { text } from './text.ts'

export const referrals = router('professional')

referrals.get('/verwijzingen', may.receiveReferrals, async ctx => {
  const overview = await overviewOf(ctx)
  const ids = overview.sent.map(one => one.referral.child)
  const body = OverviewPage({
    ...overview,
    children: await getChildren(ctx, ids),
    mayRefer: may.refer(ctx.actor),
    today: ctx.today,
    terms: await termsOf(ctx),
  })
  return page(text.title, body)
})

referrals.get('/verwijzingen/nieuw', may.refer, async (ctx, { query }) => {
  const child = await getChild(ctx, query.get('kind') ?? '')
  const offer = query.get('aanbod')
  const typed = await startingWords(ctx, child, query)
  const body = offer ? ReferPage(await referProps(ctx, child, offer, { typed })) : await choosePage(ctx, child, query)
  return page(referText.title, body)
})

/** Shows exactly what would be sent; nothing is stored. */
referrals.post('/verwijzingen/voorbeeld', may.refer, async (ctx, { form }) => {
  const typed = typedWords(form)
  const props = await referProps(ctx, await getChild(ctx, typed.child ?? ''), typed.offer ?? '', { typed })
  const parsed = parseReferral(form, props)
  if (!parsed.ok) return invalid(referText.title, ReferPage({ ...props, ...parsed }))
  const consent = standingOfConsent(props, parsed.value.said)
  if (consent.kind !== 'given')
    return invalid(referText.title, ReferPage({ ...props, faults: { consent: consentText.standing(consent) } }))
  return page(referText.previewTitle, PreviewPage({ ...props, entry: parsed.value }))
})

referrals.post('/verwijzingen/aanpassen', may.refer, async (ctx, { form }) => {
  const typed = typedWords(form)
  const child = await getChild(ctx, typed.child ?? '')
  return page(referText.title, ReferPage(await referProps(ctx, child, typed.offer ?? '', { typed })))
})

referrals.post('/verwijzingen', may.refer, async (ctx, { form }) => {
  const typed = typedWords(form)
  const props = await referProps(ctx, await getChild(ctx, typed.child ?? ''), typed.offer ?? '', { typed })
  const parsed = parseReferral(form, props)
  if (!parsed.ok) return invalid(referText.title, ReferPage({ ...props, ...parsed }))
  const referring = await refer(ctx, parsed.value)
  switch (referring.kind) {
    case 'sent':
      return see(`/verwijzingen/${referring.id}`)
    case 'refused':
      return invalid(
        referText.title,
        ReferPage({ ...props, faults: { consent: consentText.standing(referring.consent) } }),
      )
    case 'not-now':
      return invalid(referText.title, ReferPage({ ...props, faults: { form: referText.notNow[referring.because] } }))
  }
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
    after: query.get('na') ?? '',
    questions: await questionsOf(ctx, child),
  })
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed }

async function referProps(ctx: Ctx, child: Child, offerId: string, { faults = {}, typed = {} }: Shown = {}) {
  const about = await aboutChild(ctx, child)
  const offer = await getOffer(ctx, offerId)
  const question = typed.helpQuestion ? await openQuestion(ctx, typed.helpQuestion) : null
  const reach = await reachOf(ctx, offer.organisation.id)
  const known = (await organisationsOf(ctx)).find(({ id }) => id === offer.organisation.id)
  return {
    ...about,
    offer,
    reach,
    deciders: decidersOf(child, about.guardians, ctx.today),
    candidates: await candidatesOf(ctx, child, question),
    after: typed.redirectOf ? (await openReferral(ctx, typed.redirectOf)).referral.organisation.name : null,
    faults,
    typed: { ...typed, recipient: typed.recipient ?? known?.email ?? '' },
  }
}

/** What stands in the form at first: the question that was made clear, or what was sent before to who could not take it on. */
async function startingWords(ctx: Ctx, child: Child, query: URLSearchParams): Promise<Typed> {
  const before = query.get('na')
  if (before) return wordsAfter(ctx, before)
  const needed = query.get('weten') ?? ''
  const id = query.get('vraag')
  const question = id ? await openQuestion(ctx, id) : null
  if (!question || question.child !== child.id) return { needed }
  return { needed, helpQuestion: question.id, question: question.now.words, item: usualKinds.join('\n') }
}

/** The question and what goes along stay as they were; the consent is asked anew, as this is another receiver. */
async function wordsAfter(ctx: Ctx, id: string): Promise<Typed> {
  const { referral } = await openReferral(ctx, id)
  if (!sends(referral, ctx.actor.organisation)) throw new NotAllowed('guidance.referral', referral.child)
  return {
    question: referral.question,
    needed: referral.needed,
    handover: referral.handover,
    redirectOf: referral.id,
    helpQuestion: referral.helpQuestion ?? '',
    item: referral.items.map(({ kind }) => kind).join('\n'),
    ...Object.fromEntries(referral.items.map(({ kind, reason }) => [`reason-${kind}`, reason])),
  }
}
