import type { Ctx } from '../ctx.ts'
import { type Answer, invalid, page } from '../web/answer.ts'
import { type Asked, type Router, router } from '../web/router.ts'
import { backFrom } from './back.ts'
import { addOpenIdRoutes, type OpenIdRoutes } from './openid/add-routes.tsx'
import type { Families } from './openid/families.ts'
import { pathOf } from './openid/provider.ts'
import { providersHere } from './openid/setting.ts'
import { wayOutOf } from './openid/sign-out.ts'
import { anyone } from './roles.ts'
import { parseCredentials } from './sign-in.form.ts'
import { type SignIn, signIn, signInAsCast } from './sign-in.ts'
import { type Door, SignInPage } from './sign-in.view.tsx'
import { findDemoAccounts } from './store.ts'
import { text } from './text.ts'

const attemptsPerMinute = 10

export type AuthRoutes = OpenIdRoutes & { readonly demo: boolean }

/** Signing in and out. The routes of the cast exist in the demo only. */
export function authRoutes({ demo, openId, families }: AuthRoutes): Router {
  const routes = router('public')
  const options = { repeatable: true, perMinute: attemptsPerMinute }
  const doorOf = async (ctx: Ctx, asked: Asked): Promise<Door> => ({
    cast: demo ? await findDemoAccounts(ctx.db, ctx.municipality) : [],
    providers: (await providersHere(ctx, openId.standard)).map(({ audience, label }) => ({
      audience,
      label,
      href: `/inloggen/via/${pathOf(audience)}?terug=${encodeURIComponent(backFrom(asked))}`,
    })),
    back: backFrom(asked),
  })

  routes.get('/inloggen', anyone, async (ctx, asked) =>
    page(text.title, <SignInPage door={await doorOf(ctx, asked)} typed={{}} faults={{}} />),
  )
  routes.post(
    '/inloggen',
    anyone,
    async (ctx, asked) => signInByForm(ctx, asked, await doorOf(ctx, asked), families),
    options,
  )
  routes.post(
    '/uitloggen',
    anyone,
    async (ctx, asked) => ({ kind: 'signed-in', to: await wayOutOf(ctx, asked.browser.session), session: null }),
    { repeatable: true, alsoForWatchers: true },
  )
  if (demo) {
    routes.post(
      '/inloggen/demo',
      anyone,
      async (ctx, asked) => {
        const result = await signInAsCast(ctx, String(asked.form.get('who') ?? ''), asked.browser.device)
        return answerOf(result, await doorOf(ctx, asked))
      },
      { repeatable: true, alsoForWatchers: true },
    )
  }
  addOpenIdRoutes(routes, { openId, families })
  return routes
}

async function signInByForm(ctx: Ctx, asked: Asked, door: Door, { refresh }: Families): Promise<Answer> {
  const parsed = parseCredentials(asked.form)
  if (!parsed.ok) {
    const { faults, typed } = parsed
    return invalid(text.title, <SignInPage door={door} faults={faults} typed={{ name: typed.name ?? '' }} />)
  }
  return answerOf(await signIn(ctx, parsed.value, asked.browser.device, refresh), door)
}

function answerOf(result: SignIn, door: Door): Answer {
  const again = (words: string) => invalid(text.title, <SignInPage door={door} faults={{ name: words }} typed={{}} />)
  switch (result.kind) {
    case 'signed-in':
      return { kind: 'signed-in', to: door.back, session: result.session }
    case 'refused':
      return again(text.refused)
    case 'wait':
      return again(text.wait(result.until))
    case 'locked':
      return again(text.locked)
    case 'nobody':
      return again(text.nobody)
  }
}
