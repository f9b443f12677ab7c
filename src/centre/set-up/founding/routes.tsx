import { authenticatorAddress } from '../../../platform/auth/accounts/entry.ts'
import { anyone } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { defaultTheme } from '../../../platform/theme/themes.ts'
import { type Answer, invalid, missing, page, see } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, type Router, router } from '../../../platform/web/router.ts'
import { parseAdministrator, parseChoice } from './founding.form.ts'
import type { Founding, FoundingChoice } from './founding.ts'
import { AccountPage, ChoicePage, GonePage, OtherHostPage } from './founding.view.tsx'
import { choose, openFounded, openFoundingOf, secretOf } from './open-founded.ts'
import { findWithoutCentre } from './store.ts'
import { text } from './text.ts'

/** A code cannot be guessed; this bounds how often it is tried. Chosen twice, the last counts; opened twice, the first. */
const limits = { ofInstallation: true, isSecret: true, perMinute: 20, repeatable: true }

/** Opening a centre with a one-time code. @param demo also an invented municipality may be chosen */
export function founding({ demo }: { readonly demo: boolean }): Router {
  const routes = router('public')
  const known = { invented: demo }

  routes.get(
    '/inrichten/:code',
    anyone,
    (ctx, asked) => withFounding(ctx, asked, found => firstPage(ctx, asked, found, known)),
    limits,
  )

  routes.post(
    '/inrichten/:code',
    anyone,
    (ctx, asked) =>
      withFounding(ctx, asked, async found => {
        const parsed = parseChoice(asked.form)
        if (!parsed.ok) return choicePage(ctx, asked, found, { ...known, ...parsed }, invalid)
        if (await choose(ctx, found, parsed.value, known)) return see(hereOf(asked))
        const faults = { code: text.missing.municipality }
        return choicePage(ctx, asked, found, { ...known, faults, typed: typedWords(asked.form) }, invalid)
      }),
    limits,
  )

  routes.post(
    '/inrichten/:code/account',
    anyone,
    (ctx, asked) => withFounding(ctx, asked, found => open(ctx, asked, found)),
    limits,
  )
  return routes
}

async function open(ctx: Ctx, asked: Asked, found: Founding): Promise<Answer> {
  const { choice } = found
  if (!choice) return see(hereOf(asked))
  const parsed = parseAdministrator(asked.form)
  if (!parsed.ok) return accountPage(ctx, asked, choice, parsed, invalid)
  const opening = { founding: found, choice, host: hostFor(found, asked) }
  const opened = await openFounded(ctx, opening, parsed.value, asked.browser.device)
  if (opened.kind === 'opened') return { kind: 'signed-in', to: '/beheer/inrichting', session: opened.session }
  if (opened.because === 'link-used') return gone()
  const { password: _, code: __, ...typed } = typedWords(asked.form)
  return accountPage(ctx, asked, choice, { faults: { code: text.missing.wrongCode }, typed }, invalid)
}

const hereOf = ({ params }: Asked): string => `/inrichten/${params.code}`
const hostOf = ({ browser }: Asked): string => new URL(browser.origin).hostname
const hostFor = ({ centre }: Founding, asked: Asked): string => centre?.host ?? hostOf(asked)

async function withFounding(
  ctx: Ctx,
  asked: Asked,
  answer: (found: Founding) => Promise<Answer> | Answer,
): Promise<Answer> {
  const found = await openFoundingOf(ctx, asked.params.code ?? '')
  if (!found) return gone()
  return found.centre && found.centre.host !== hostOf(asked) ? elsewhere(asked, found.centre.host) : answer(found)
}

function firstPage(
  ctx: Ctx,
  asked: Asked,
  found: Founding,
  known: { readonly invented: boolean },
): Promise<Answer> | Answer {
  const { choice } = found
  if (choice && asked.query.get('stap') !== 'gemeente') return accountPage(ctx, asked, choice, {}, page)
  const typed = choice ? { code: choice.code, phone: choice.phone, theme: choice.theme } : { theme: defaultTheme }
  return choicePage(ctx, asked, found, { ...known, typed }, page)
}

type Filled = { readonly faults?: Faults; readonly typed?: Typed }

async function choicePage(
  ctx: Ctx,
  asked: Asked,
  founding: Founding,
  { invented, faults = {}, typed = {} }: Filled & { readonly invented: boolean },
  answer: typeof page,
): Promise<Answer> {
  const municipalities = founding.centre ? [] : await findWithoutCentre(ctx.db, { invented })
  const link = asked.params.code ?? ''
  const host = hostFor(founding, asked)
  return answer(text.title, ChoicePage({ link, founding, host, municipalities, faults, typed }))
}

function accountPage(
  ctx: Ctx,
  asked: Asked,
  choice: FoundingChoice,
  { faults = {}, typed = {} }: Filled,
  answer: typeof page,
): Answer {
  const secret = secretOf(ctx, choice)
  const appAddress = authenticatorAddress('CJG', typed.signInName || choice.name, secret)
  const link = asked.params.code ?? ''
  return answer(text.accountTitle, AccountPage({ link, municipality: choice.name, secret, appAddress, faults, typed }))
}

function elsewhere(asked: Asked, host: string): Answer {
  const { protocol, port } = new URL(asked.browser.origin)
  const href = `${protocol}//${host}${port === '' ? '' : `:${port}`}${hereOf(asked)}`
  return page(text.otherHost.title, OtherHostPage({ host, href }))
}

const gone = (): Answer => missing(text.gone.title, GonePage())
