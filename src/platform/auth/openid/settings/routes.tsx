import { record } from '../../../audit/record.ts'
import { type Ctx, NotFound } from '../../../ctx.ts'
import { type Answer, invalid, page, see } from '../../../web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../web/form.ts'
import { type Asked, type Router, router } from '../../../web/router.ts'
import { may } from '../../roles.ts'
import type { OpenId } from '../begin.ts'
import { discoverer } from '../discover.ts'
import { type Audience, audienceOf, audiences, pathOf, returnPath, signedOutPath } from '../provider.ts'
import { changeSetting, providerFor, settingsOf } from '../setting.ts'
import { claimKindsFor, parseSetting } from './setting.form.ts'
import { SettingPage } from './setting.view.tsx'
import { SettingsPage } from './settings.view.tsx'
import { text } from './text.ts'

/** Where the administrator says by which providers families and staff sign in. */
export function openIdSettings({ openId, demo }: { readonly openId: OpenId; readonly demo: boolean }): Router {
  const routes = router('professional')
  routes.get('/beheer/inloggen', may.configure, async ctx => {
    record(ctx, 'read', 'auth.openid-setting', null)
    const standings = []
    for (const audience of audiences)
      standings.push({ audience, href: hrefOf(audience), words: await standingOf(ctx, openId, audience) })
    return page(text.title, SettingsPage({ standings }))
  })
  routes.get('/beheer/inloggen/:audience', may.configure, async (ctx, asked) =>
    settingPage(ctx, asked, { isSaved: asked.query.has('bewaard') }, page),
  )
  routes.post('/beheer/inloggen/:audience', may.configure, async (ctx, asked) => {
    const audience = wantedOf(asked)
    const parsed = parseSetting(asked.form, audience, demo)
    if (!parsed.ok) return settingPage(ctx, asked, parsed, invalid)
    const changed = await changeSetting(ctx, parsed.value)
    switch (changed.kind) {
      case 'changed':
        return see(`${hrefOf(audience)}?bewaard`)
      case 'refused':
        return settingPage(ctx, asked, { faults: { secret: text.missing.secret }, typed: typedOf(asked) }, invalid)
    }
  })
  routes.outward('/beheer/inloggen/:audience/proef', may.configure, async (within, asked) => {
    const audience = wantedOf(asked)
    const { provider, now } = await within(async ctx => ({
      provider: await providerFor(ctx, audience, openId.standard),
      now: ctx.now,
    }))
    const isReached = provider !== null && (await discoverer({ allowHttp: demo })(provider, now)) !== null
    const words = provider === null ? text.tested.nothing : text.tested[isReached ? 'ok' : 'failed'](provider.issuer)
    return within(ctx => settingPage(ctx, asked, { tested: { isReached, words } }, page))
  })
  return routes
}

const hrefOf = (audience: Audience): string => `/beheer/inloggen/${pathOf(audience)}`

function wantedOf({ params }: Asked): Audience {
  const audience = audienceOf(params.audience)
  if (!audience) throw new NotFound(`audience ${params.audience}`)
  return audience
}

async function standingOf(ctx: Ctx, { standard }: OpenId, audience: Audience): Promise<string> {
  const [newest] = await settingsOf(ctx, audience)
  if (newest) return `${newest.state === 'on' ? text.on : text.off}: ${newest.label}`
  return standard?.audience === audience ? `${text.on}: ${standard.label}, ${text.standard}` : text.none
}

/** The secret never comes back to a page. */
function typedOf({ form }: Asked): Typed {
  const { secret: _, ...typed } = typedWords(form)
  return typed
}

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly isSaved?: boolean
  readonly tested?: { readonly isReached: boolean; readonly words: string }
}

async function settingPage(ctx: Ctx, asked: Asked, shown: Shown, answer: typeof page): Promise<Answer> {
  const audience = wantedOf(asked)
  const { origin } = asked.browser
  record(ctx, 'read', 'auth.openid-setting', null, audience)
  return answer(
    text.audience[audience].title,
    SettingPage({
      audience,
      path: hrefOf(audience),
      settings: await settingsOf(ctx, audience),
      claimKinds: claimKindsFor[audience],
      addresses: { back: origin + returnPath, signedOut: origin + signedOutPath },
      isSaved: shown.isSaved ?? false,
      tested: shown.tested ?? null,
      faults: shown.faults ?? {},
      typed: shown.typed ?? {},
    }),
  )
}
