/**
 * One request through one route: who is it, may they, is it the first time, do it, leave the trace. All in one transaction.
 */
import { writeTrace } from '../audit/record.ts'
import { surerAddress, watcherAddress } from '../auth/addresses.ts'
import { anyone } from '../auth/roles.ts'
import { actorOf, endSession } from '../auth/session.ts'
import { closeWork } from '../close-work.ts'
import type { Keys } from '../crypto/keys.ts'
import { type Actor, type Ctx, Moved, type MunicipalityCode, NotAllowed, NotFound } from '../ctx.ts'
import type { Database, Db } from '../db/connect.ts'
import type { Shell } from '../html/shell.ts'
import { dayInTheNetherlands } from '../i18n/format.ts'
import { type Answer, see } from './answer.ts'
import type { Asked, Handler, Outward, Route } from './router.ts'
import { claimKey, keepLocation, releaseKey } from './store.ts'

export type Incoming = {
  readonly route: Route
  readonly asked: Asked
  readonly municipality: MunicipalityCode
  readonly cookie: string | null
  readonly requestId: string
  readonly now: Temporal.Instant
}
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: Answer; readonly actor: Actor }
  | { readonly kind: 'not-found'; readonly actor: Actor }
  | { readonly kind: 'moved'; readonly way: string; readonly actor: Actor }
  | { readonly kind: 'sign-in-first' }
  | { readonly kind: 'no-key' }

/** The ways that pages of the workplace offer to who acts; null when none was asked for, as for a family. */
export type Menu = Shell['nav'] | null
export type Handled = Outcome & { readonly menu: Menu }

/** `menuFor`: asked before the work, so that a page that is refused stands in the same menu. */
export type Behind = {
  readonly database: Database
  readonly keys: Keys
  readonly menuFor: (ctx: Ctx) => Promise<Menu>
}

export const visitor: Actor = { kind: 'visitor', id: '', name: 'bezoeker', roles: new Set(), organisation: null }

export async function handle(behind: Behind, incoming: Incoming): Promise<Handled> {
  const met: Met = { actor: visitor, menu: null }
  const outcome = await carryOut(behind, incoming, met)
  return { ...outcome, menu: met.menu }
}

/** What was learned of who asks, also when the work is undone. */
type Met = { actor: Actor; menu: Menu }

async function carryOut(behind: Behind, incoming: Incoming, met: Met): Promise<Outcome> {
  const { work } = incoming.route
  try {
    if (work.kind === 'outward') return await goOut(behind, incoming, met, work.handle)
    return await enter(behind, incoming, met, async ctx => {
      const outcome = await once(ctx, incoming, work.handle)
      await endEarlierSession(ctx, incoming, outcome)
      return outcome
    })
  } catch (error) {
    const { actor } = met
    if (error instanceof SignInFirst) return { kind: 'sign-in-first' }
    if (error instanceof NotAllowed) await traceRefusal(behind.database, incoming, actor, error)
    if (error instanceof NotAllowed && error.wayOn !== null) return answered(see(error.wayOn), actor)
    if (error instanceof Moved) return moved(incoming, error, actor)
    if (error instanceof NotAllowed || error instanceof NotFound) return { kind: 'not-found', actor }
    throw error
  }
}

class SignInFirst extends Error {}

/** One transaction, with the actor of the request in it: who may not do this is refused before anything is done. */
const enter = <T>(
  { database, keys, menuFor }: Behind,
  incoming: Incoming,
  met: Met,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> =>
  database.transaction({ role: 'cjg_app', municipality: incoming.municipality }, async db => {
    const actor = await whoIs(db, incoming)
    met.actor = actor
    const ctx = ctxOf(db, keys, incoming, actor)
    if (incoming.route.shell === 'professional' && actor.kind !== 'visitor') met.menu = await menuFor(ctx)
    refuseUnlessAllowed(incoming.route, incoming.asked, actor)
    const result = await work(ctx)
    await closeWork(ctx)
    return result
  })

function refuseUnlessAllowed(route: Route, { path, query }: Asked, actor: Actor): void {
  if (!route.may(actor)) throw actor.kind === 'visitor' ? new SignInFirst() : new NotAllowed(route.path)
  const isSureEnough = route.assurance === undefined || actor.assurance !== 'usual'
  if (!isSureEnough)
    throw new NotAllowed(route.path, null, surerAddress(route.method === 'GET' ? addressOf(path, query) : '/begin'))
  const onlyReads = actor.through?.scope === 'see' && route.method === 'POST' && !route.alsoForWatchers
  if (onlyReads) throw new NotAllowed(route.path, actor.id, watcherAddress)
}

/** Each piece of the work has a transaction of its own; in between nothing of the database is held. */
async function goOut(behind: Behind, incoming: Incoming, met: Met, work: Outward): Promise<Outcome> {
  const answer = await work(piece => enter(behind, incoming, met, piece), incoming.asked)
  const outcome = answered(answer, met.actor)
  if (answer.kind === 'signed-in') await enter(behind, incoming, met, ctx => endEarlierSession(ctx, incoming, outcome))
  return outcome
}

const addressOf = (path: string, query: URLSearchParams): string => (query.size > 0 ? `${path}?${query}` : path)

/** The same page under its new id, with the same question. */
function moved({ route, asked }: Incoming, { from, to, way }: Moved, actor: Actor): Outcome {
  if (route.method === 'POST') return { kind: 'moved', way, actor }
  return answered(see(addressOf(asked.path, asked.query).replaceAll(from, to)), actor)
}

async function whoIs(db: Db, { route, cookie, municipality, now }: Incoming): Promise<Actor> {
  if (cookie === null || (route.may === anyone && route.method === 'GET')) return visitor
  return (await actorOf(db, municipality, cookie, now, { isAwake: !route.byItself })) ?? visitor
}

const ctxOf = (db: Db, keys: Keys, incoming: Incoming, actor: Actor): Ctx => ({
  db,
  municipality: incoming.municipality,
  actor,
  now: incoming.now,
  today: dayInTheNetherlands(incoming.now),
  requestId: incoming.requestId,
  keys,
  trace: [],
  closing: [],
})

/** A form that is sent twice happens once: the second sending is shown what the first one led to. */
async function once(ctx: Ctx, { route, asked }: Incoming, work: Handler): Promise<Outcome> {
  const { db, municipality, actor } = ctx
  if (route.method === 'GET' || route.repeatable) return answered(await work(ctx, asked), actor)
  const key = asked.form.get('_key')
  if (typeof key !== 'string' || !isUuid(key)) return { kind: 'no-key' }
  const claim = await claimKey(db, { municipality, key, actor: actor.id, path: asked.path, now: ctx.now })
  if (claim.kind === 'again') return claim.location === null ? { kind: 'no-key' } : answered(see(claim.location), actor)
  const answer = await work(ctx, asked)
  if (answer.kind === 'see') await keepLocation(db, municipality, key, answer.to)
  else await releaseKey(db, municipality, key)
  return answered(answer, actor)
}

/** Signing in or out ends the session that the browser came with: a cookie planted or left behind opens nothing. */
async function endEarlierSession({ db, municipality }: Ctx, { cookie }: Incoming, outcome: Outcome): Promise<void> {
  if (cookie === null || outcome.kind !== 'answered' || outcome.answer.kind !== 'signed-in') return
  await endSession(db, municipality, cookie)
}

const answered = (answer: Answer, actor: Actor): Outcome => ({ kind: 'answered', answer, actor })

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** The attempt was undone with its transaction; that it was made is written by itself. */
async function traceRefusal(database: Database, incoming: Incoming, actor: Actor, refusal: NotAllowed): Promise<void> {
  const { municipality, now, requestId } = incoming
  const line = { event: 'read', object: refusal.object, subject: refusal.subject, outcome: 'refused' } as const
  await database.transaction({ role: 'cjg_app', municipality }, db =>
    writeTrace({ db, municipality, actor, now, requestId, trace: [line] }),
  )
}
