import { page, see } from '../../web/answer.ts'
import { type Asked, type Router, router, type ShellKind } from '../../web/router.ts'
import type { OpenId } from '../openid/begin.ts'
import { linkingFor, unlink } from '../openid/link-account.ts'
import { type May, may } from '../roles.ts'
import { endOtherSessions, newRecoveryCodes, ownAccount } from './own-account.ts'
import { type Deed, OwnAccountPage, RecoveryCodesPage } from './own-account.view.tsx'
import { text } from './text.ts'

/** They concern whoever is at the keys, so that who reads along for another may use them too. */
const ofOneself = { alsoForWatchers: true }

/** The same pages for who works here and for families, each in their own surroundings. */
export const ownAccountRoutes = (openId: OpenId): readonly Router[] => [
  ownAccountPages('family', may.useOwnPlans, '/mijn/inloggegevens', openId),
  ownAccountPages('professional', may.useWorkplace, '/inloggegevens', openId),
]

function ownAccountPages(shell: ShellKind, who: May, base: string, openId: OpenId): Router {
  const routes = router(shell)
  routes.get(base, who, async (ctx, asked) => {
    const { session } = asked.browser
    const linking = shell === 'family' ? await linkingFor(ctx, openId, session) : null
    return page(
      text.title,
      OwnAccountPage({ own: await ownAccount(ctx, session), base, linking, done: doneFrom(asked) }),
    )
  })
  routes.post(
    `${base}/herstelcodes`,
    who,
    async (ctx, asked) => {
      const codes = await newRecoveryCodes(ctx, asked.browser.session)
      return page(text.made.title, RecoveryCodesPage({ codes, base }))
    },
    ofOneself,
  )
  routes.post(
    `${base}/andere-apparaten`,
    who,
    async (ctx, asked) => {
      await endOtherSessions(ctx, asked.browser.session)
      return see(`${base}?uitgelogd`)
    },
    ofOneself,
  )
  if (shell === 'family')
    routes.post(
      `${base}/ontkoppelen`,
      who,
      async (ctx, asked) => {
        await unlink(ctx, asked.browser.session)
        return see(base)
      },
      ofOneself,
    )
  return routes
}

function doneFrom({ query }: Asked): Deed | null {
  if (query.has('welkom')) return 'welcome'
  if (query.has('uitgelogd')) return 'ended'
  return query.has('gekoppeld') ? 'linked' : null
}
