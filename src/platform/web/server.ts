/** The door: every request enters here, and every answer leaves here with its headers. */
import { type Context, Hono } from 'hono'
import { type Api, openApi } from '../api/door.ts'
import { openTokenEndpoint } from '../api/token-endpoint.ts'
import type { Asset } from '../assets/bundle.ts'
import { familyRoles } from '../auth/role-names.ts'
import type { Keys } from '../crypto/keys.ts'
import { type Actor, type Ctx, installation, type MunicipalityCode } from '../ctx.ts'
import type { Database } from '../db/connect.ts'
import { errorWords } from '../db/error-message.ts'
import type { Html } from '../html/jsx-runtime.ts'
import { addressIn, readAddress } from '../i18n/languages.ts'
import { type AskedAt, askedAt } from './asked-at.ts'
import { assetResponse } from './asset-response.ts'
import { type Handled, handle, type Menu, visitor } from './handle.ts'
import { withHeaders } from './headers.ts'
import { patternOf, translatedIn } from './languages.ts'
import { type Limiter, limiter } from './limits.ts'
import type { Live } from './live/hub.ts'
import { keepTelling } from './live/keep-telling.ts'
import type { Messages } from './messages.ts'
import { isOwnOrigin } from './origin.ts'
import { PlainMessage } from './plain.view.tsx'
import { acceptEncoding, addressOf, browserOf, cookieOf, formOf, holdsNul, hostOf, isSecure } from './request.ts'
import { html, respond, shared } from './respond.ts'
import type { Route, ShellKind } from './router.ts'
import { type SharedPage, type SharedPages, sharedPages } from './shared-pages.ts'
import { messagesIn } from './text.ts'

/** What the page around the answer needs to know. */
export type Framing = AskedAt & {
  readonly shell: ShellKind
  readonly title: string
  readonly actor: Actor
  readonly municipality: MunicipalityCode
  readonly body: Html
  readonly menu: Menu
  /** Whether this page is there in other languages too. */
  readonly isTranslated: boolean
}

export type Parts = {
  readonly database: Database
  readonly keys: Keys
  readonly routes: readonly Route[]
  /** What other systems may call. */
  readonly apis: readonly Api[]
  /** Learns whose host name this is, before anything else is asked about it. True when it looks otherwise than before. */
  readonly meet: (host: string) => Promise<boolean>
  /** The municipality that a host name belongs to. */
  readonly municipalityOf: (host: string) => MunicipalityCode | undefined
  readonly menuFor: (ctx: Ctx) => Promise<Menu>
  readonly frame: (framing: Framing) => string
  readonly assets: ReadonlyMap<string, Asset>
  readonly clock: () => Temporal.Instant
  /** Tells open pages what is new; without it they are opened again by hand. */
  readonly live?: Live
  /** Errors and requests for the operator: never a person's words, name or number. */
  readonly log: (line: Readonly<Record<string, unknown>>) => void
}
type Door = Omit<Parts, 'frame'> & {
  readonly pages: SharedPages
  readonly limiter: Limiter
  readonly frame: (framing: Omit<Framing, 'isTranslated'>) => string
}

export function server(parts: Parts): Hono {
  const app = new Hono()
  const isTranslated = translatedIn(parts.routes)
  const frame: Door['frame'] = framing => parts.frame({ ...framing, isTranslated: isTranslated(framing.path) })
  const door: Door = { ...parts, pages: sharedPages(), limiter: limiter(), frame }
  for (const [url, asset] of parts.assets) app.get(url, c => assetResponse(asset, acceptEncoding(c)))
  app.use((c, next) => met(door, c, next))
  for (const route of parts.routes) app.on(route.method, patternOf(route), c => safely(door, route, c))
  for (const api of parts.apis) openApi(app, api, parts)
  if (parts.apis.length > 0) openTokenEndpoint(app, parts)
  app.notFound(c => withHeaders(message(door, c, 404, 'notFound'), crypto.randomUUID()))
  return app
}

// When it cannot be learned now, what was known holds.
async function met(door: Door, c: Context, next: () => Promise<void>): Promise<void> {
  const isOtherwise = await door
    .meet(hostOf(c))
    .catch(error => door.log({ level: 'error', event: 'centre-not-read', error: errorWords(error) }))
  if (isOtherwise) door.pages.forget()
  await next()
}

async function safely(door: Door, route: Route, c: Context): Promise<Response> {
  const requestId = crypto.randomUUID()
  const started = performance.now()
  let response: Response
  try {
    response = await answer(door, route, c, requestId)
  } catch (error) {
    door.log({ level: 'error', requestId, route: route.path, error: errorWords(error) })
    response = message(door, c, 500, 'broken', { number: requestId })
  }
  door.log({
    requestId,
    method: route.method,
    route: route.path,
    status: response.status,
    ms: Math.round(performance.now() - started),
  })
  return withHeaders(response, requestId, route.isSecret)
}

async function answer(door: Door, route: Route, c: Context, requestId: string): Promise<Response> {
  const municipality = route.ofInstallation ? installation : door.municipalityOf(hostOf(c))
  if (!municipality) return message(door, c, 404, 'noMunicipality')
  if (holdsNul([...Object.values(c.req.param()), ...new URL(c.req.url).searchParams.values()]))
    return message(door, c, 404, 'notFound')
  if (route.sharedFor !== undefined) return sharedAnswer(door, route, c, municipality, requestId)
  const refused = refusal(door, route, c)
  if (refused) return refused
  const form = await formOf(c, route)
  if (form === 'too-large') return message(door, c, 413, 'tooLarge')
  if (holdsNul([...form.values()])) return message(door, c, 400, 'unreadable')
  const asking = incoming(door, route, c, municipality, requestId, form)
  const outcome = await handle(door, asking)
  return keepTelling(door, asking, outcome) ?? outcomeResponse(door, route, c, municipality, outcome)
}

const incoming = (
  door: Door,
  route: Route,
  c: Context,
  municipality: MunicipalityCode,
  requestId: string,
  form: FormData,
) => ({
  route,
  municipality,
  requestId,
  now: door.clock(),
  cookie: cookieOf(c),
  asked: {
    path: c.req.path,
    params: c.req.param(),
    query: new URL(c.req.url).searchParams,
    form,
    browser: browserOf(c),
  },
})

/** Before a posted form is read: is it ours? And whatever is asked: not too often? */
function refusal(door: Door, route: Route, c: Context): Response | null {
  if (route.method === 'POST' && !isOwnOrigin(c.req.raw.headers, hostOf(c))) return message(door, c, 403, 'elsewhere')
  const key = `${addressOf(c)} ${route.path}`
  if (route.perMinute !== undefined && !door.limiter.allows(key, route.perMinute, door.clock())) {
    return message(door, c, 429, 'tooOften')
  }
  return null
}

async function outcomeResponse(
  door: Door,
  route: Route,
  c: Context,
  municipality: MunicipalityCode,
  outcome: Handled,
): Promise<Response> {
  switch (outcome.kind) {
    case 'answered': {
      if (route.shell === 'public' && route.method === 'POST') door.pages.forget()
      const { actor, menu } = outcome
      const { answer } = outcome
      // A browser asks no more after this, and the page is opened again by hand.
      if (answer.kind === 'live') return new Response(null, { status: 204 })
      const frame = (title: string, body: Html) =>
        door.frame({ shell: route.shell, ...askedAt(c), title, body, municipality, actor, menu })
      return respond(answer, { acceptEncoding: acceptEncoding(c), secure: isSecure(c), frame })
    }
    case 'not-found':
      return message(door, c, 404, 'notFound', outcome)
    case 'moved':
      return message(door, c, 409, 'moved', { ...outcome, wayTo: outcome.way })
    case 'no-key':
      return message(door, c, 400, 'noKey')
    case 'sign-in-first':
      if (route.method === 'POST') return message(door, c, 401, 'signInFirst', { wayTo: '/inloggen' })
      return new Response(null, {
        status: 303,
        headers: { location: `/inloggen?terug=${encodeURIComponent(c.req.path)}` },
      })
  }
}

/** A page that is the same for everyone is rendered once and kept; only the address decides which it is. */
async function sharedAnswer(
  door: Door,
  route: Route,
  c: Context,
  municipality: MunicipalityCode,
  requestId: string,
): Promise<Response> {
  const seconds = route.sharedFor ?? 0
  const now = door.clock()
  const key = `${municipality} ${c.req.path} ${new URL(c.req.url).search}`
  const send = (page: SharedPage) => shared(page, c.req.header('if-none-match') ?? null, acceptEncoding(c), seconds)
  const kept = door.pages.find(key, now)
  if (kept) return send(kept)
  const outcome = await handle(door, incoming(door, route, c, municipality, requestId, new FormData()))
  if (outcome.kind !== 'answered' || outcome.answer.kind !== 'page')
    return outcomeResponse(door, route, c, municipality, outcome)
  const { title, body } = outcome.answer
  return send(
    door.pages.keep(
      key,
      door.frame({ shell: route.shell, ...askedAt(c), title, body, municipality, ...nobody }),
      seconds,
      now,
    ),
  )
}

type More = Partial<Pick<Handled, 'menu'> & { readonly actor: Actor }> & {
  /** Where the way on leads; else to the first page. */
  readonly wayTo?: string
  /** Of what went wrong, to ask us about. */
  readonly number?: string
}

/** A page in plain words, in the language of the address. Without a municipality there is no shell to put it in, so it is plain text. */
function message(door: Door, c: Context, status: number, kind: keyof Messages, more: More = {}): Response {
  const { language } = readAddress(c.req.path)
  const messages = messagesIn(language)
  const words = messages[kind]
  const municipality = door.municipalityOf(hostOf(c))
  if (!municipality) return new Response(`${words.title}. ${words.body}`, { status })
  const { actor = visitor, menu = null, wayTo = addressIn(language, '/'), number } = more
  const body = PlainMessage({ words, wayTo, more: number && messages.broken.number(number) })
  const shell = actor.kind === 'visitor' ? 'public' : shellOf(actor)
  return html(
    door.frame({ shell, ...askedAt(c), title: words.title, body, municipality, actor, menu }),
    status,
    acceptEncoding(c),
  )
}

const nobody = { actor: visitor, menu: null }

const shellOf = (actor: Actor): ShellKind =>
  familyRoles.some(role => actor.roles.has(role)) ? 'family' : 'professional'
