import type { Answer } from '../../web/answer.ts'
import { invalid, missing, page, see } from '../../web/answer.ts'
import type { Asked, Router, Within } from '../../web/router.ts'
import { backFrom } from '../back.ts'
import { anyone, may } from '../roles.ts'
import { type Begun, begin, type OpenId } from './begin.ts'
import type { Families } from './families.ts'
import { type Finished, finish } from './finish.ts'
import { accountToLink } from './link-account.ts'
import { type Message, MessagePage } from './message.view.tsx'
import { audienceOf, pathOf, returnPath, signedOutPath } from './provider.ts'
import { providerFor } from './setting.ts'
import { addressToSignOut } from './sign-out.ts'
import { text } from './text.ts'

export type OpenIdRoutes = { readonly openId: OpenId; readonly families: Families }

/** Behind a proxy everyone comes from one address: enough for a busy morning, and a bound on what a program can ask. */
const perMinute = 300

/** To the provider and back. What happens in between is the provider's. */
export function addOpenIdRoutes(routes: Router, { openId, families }: OpenIdRoutes): void {
  routes.outward(
    '/inloggen/via/:audience',
    anyone,
    async (within, asked) => {
      const audience = audienceOf(asked.params.audience)
      if (!audience) return answerWith(text.message.notHere, missing)
      const { origin } = asked.browser
      const isSurer = asked.query.has('zekerder')
      return answerTo(await begin(within, openId, { audience, origin, back: backFrom(asked), isSurer, linking: null }))
    },
    { perMinute },
  )
  routes.outward(
    '/inloggen/koppelen/:audience',
    may.useOwnPlans,
    async (within, { params, query, browser }) => {
      const audience = audienceOf(params.audience)
      const linking = await within(ctx => accountToLink(ctx, browser.session, query.get('bewijs') ?? ''))
      if (!audience || linking === undefined) return answerWith(text.message.notHere, missing)
      const back = '/mijn/inloggegevens'
      return answerTo(await begin(within, openId, { audience, origin: browser.origin, back, isSurer: false, linking }))
    },
    { perMinute },
  )
  routes.outward(
    returnPath,
    anyone,
    async (within, { query, browser }) =>
      answerOf(await finish(within, { ...openId, families }, { ...browser, query })),
    { perMinute },
  )
  routes.get('/inloggen/zekerder', anyone, async (ctx, asked) => {
    const provider = await providerFor(ctx, 'families', openId.standard)
    const way = `/inloggen/via/${pathOf('families')}?zekerder&terug=${encodeURIComponent(backFrom(asked))}`
    return answerWith(text.message.surer(provider?.label ?? null, way), page)
  })
  routes.get(signedOutPath, anyone, async (ctx, asked) => {
    const audience = audienceOf(asked.query.get('bij') ?? undefined)
    const provider = audience ? await providerFor(ctx, audience, openId.standard) : null
    return answerWith(text.message.signedOut(provider && { ...provider, path: pathOf(provider.audience) }), page)
  })
  routes.outward('/uitloggen/via/:audience', anyone, (within, asked) => leave(within, asked, openId), { perMinute })
}

function answerTo(begun: Begun): Answer {
  switch (begun.kind) {
    case 'away':
      return begun
    case 'unreachable':
      return answerWith(text.message.refused('unreachable', begun.label), invalid)
    case 'not-here':
      return answerWith(text.message.notHere, missing)
  }
}

async function leave(within: Within, asked: Asked, openId: OpenId): Promise<Answer> {
  const audience = audienceOf(asked.params.audience)
  if (!audience) return answerWith(text.message.notHere, missing)
  const to = await addressToSignOut(within, openId, audience, asked.browser.origin)
  return to === null ? answerWith(text.message.noWayOut, page) : see(to)
}

function answerOf(finished: Finished): Answer {
  switch (finished.kind) {
    case 'signed-in':
      return finished
    case 'linked':
      return see('/mijn/inloggegevens?gekoppeld')
    case 'refused':
      return answerWith(text.message.refused(finished.because, finished.label), invalid)
  }
}

const answerWith = (message: Message, answer: typeof page): Answer => answer(message.title, MessagePage({ message }))
