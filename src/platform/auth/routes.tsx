import type { Ctx } from '../ctx.ts'
import { type Answer, invalid, page } from '../web/answer.ts'
import { type Asked, type Router, router } from '../web/router.ts'
import { anyone } from './roles.ts'
import { parseCredentials } from './sign-in.form.ts'
import { type SignIn, signIn, signInAsCast } from './sign-in.ts'
import { SignInPage } from './sign-in.view.tsx'
import { type DemoAccount, findDemoAccounts } from './store.ts'
import { text } from './text.ts'

const attemptsPerMinute = 10

/** Signing in and out. The routes of the cast exist in the demo only. */
export function authRoutes({ demo }: { demo: boolean }): Router {
  const routes = router('public')
  const options = { repeatable: true, perMinute: attemptsPerMinute }
  const cast = (ctx: Ctx) => (demo ? findDemoAccounts(ctx.db, ctx.municipality) : Promise.resolve([]))

  routes.get('/inloggen', anyone, async (ctx, asked) =>
    page(text.title, <SignInPage cast={await cast(ctx)} back={backFrom(asked)} typed={{}} faults={{}} />),
  )
  routes.post('/inloggen', anyone, async (ctx, asked) => signInByForm(ctx, asked, await cast(ctx)), options)
  routes.post('/uitloggen', anyone, () => ({ kind: 'signed-in', to: '/', session: null }), { repeatable: true })
  if (demo) {
    routes.post(
      '/inloggen/demo',
      anyone,
      async (ctx, asked) => {
        const result = await signInAsCast(ctx, String(asked.form.get('who') ?? ''))
        return answerOf(result, asked, await cast(ctx))
      },
      { repeatable: true },
    )
  }
  return routes
}

async function signInByForm(ctx: Ctx, asked: Asked, cast: readonly DemoAccount[]): Promise<Answer> {
  const parsed = parseCredentials(asked.form)
  if (!parsed.ok) {
    const { faults, typed } = parsed
    return invalid(
      text.title,
      <SignInPage cast={cast} back={backFrom(asked)} faults={faults} typed={{ name: typed.name ?? '' }} />,
    )
  }
  return answerOf(await signIn(ctx, parsed.value), asked, cast)
}

function answerOf(result: SignIn, asked: Asked, cast: readonly DemoAccount[]): Answer {
  switch (result.kind) {
    case 'signed-in':
      return { kind: 'signed-in', to: backFrom(asked), session: result.session }
    case 'refused':
      return invalid(
        text.title,
        <SignInPage cast={cast} back={backFrom(asked)} faults={{ name: text.refused }} typed={{}} />,
      )
  }
}

/**
 * Only a path of our own, in the signs that an address is made of: browsers skip a tab or line end, and '/\t/elsewhere' would be another
 * site. '/begin' sends everyone to their own first page.
 */
function backFrom(asked: Asked): string {
  const wish = asked.query.get('terug') ?? String(asked.form.get('terug') ?? '')
  return /^\/(?![/\\])[!-~]+$/.test(wish) ? wish : '/begin'
}
