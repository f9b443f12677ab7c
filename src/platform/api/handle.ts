/** One call of another system: who is it, may it, is it the first time, do it, leave the trace. All in one transaction. */
import { writeTrace } from '../audit/record.ts'
import type { Scope } from '../auth/clients/scopes.ts'
import { type Visit, visitOf } from '../auth/clients/token.ts'
import { closeWork } from '../close-work.ts'
import type { Keys } from '../crypto/keys.ts'
import { type Ctx, type MunicipalityCode, NotAllowed, NotFound, type Trace } from '../ctx.ts'
import type { Database } from '../db/connect.ts'
import { dayInTheNetherlands } from '../i18n/format.ts'
import { visitor } from '../web/handle.ts'
import type { ApiAnswer, Call, Endpoint } from './endpoint.ts'
import { once } from './once.ts'
import { type Problem, problem } from './problem.ts'

export type IncomingCall = {
  readonly endpoint: Endpoint
  readonly municipality: MunicipalityCode
  readonly requestId: string
  readonly now: Temporal.Instant
  readonly token: string | undefined
  readonly call: Omit<Call, 'scopes'>
  /** For a call that changes something: the key of the sender, and all that was sent. */
  readonly once: { readonly key: string | undefined; readonly request: string } | null
  readonly measure: Measure
}

/** `over-again`: too fast, as was written in the log in this minute already. */
export type Pace = 'in-measure' | 'over' | 'over-again'
export type Measure = {
  /** Calls of a system that is known, which are counted by address of the interface. */
  readonly ofClient: (client: string) => Pace
  /** Calls without a token that we know, which are counted by where they come from. */
  readonly ofStranger: () => Pace
}

export async function handleCall(database: Database, keys: Keys, incoming: IncomingCall): Promise<ApiAnswer> {
  const { municipality, endpoint } = incoming
  let visit: Visit = nobody
  try {
    return await database.transaction({ role: 'cjg_app', municipality }, async db => {
      const ctx = { db, keys, municipality, trace: [], closing: [], ...momentOf(incoming), actor: visitor }
      if (endpoint.scope !== 'open') {
        const known = incoming.token && (await visitOf(ctx, incoming.token))
        if (!known) return answerStranger(ctx, incoming)
        visit = known
      }
      return answerTo({ ...ctx, actor: visit.actor }, incoming, visit.scopes)
    })
  } catch (error) {
    if (!(error instanceof NotAllowed || error instanceof NotFound)) throw error
    await traceRefusal(database, incoming, visit, error instanceof NotAllowed ? error : null)
    return refused(problem('niet-gevonden'))
  }
}

const nobody: Visit = { actor: visitor, scopes: new Set() }

const momentOf = ({ now, requestId }: IncomingCall) => ({ now, requestId, today: dayInTheNetherlands(now) })

/** No token, or one that is unknown here: also that of another municipality. */
async function answerStranger(ctx: Ctx, incoming: IncomingCall): Promise<ApiAnswer> {
  const pace = incoming.measure.ofStranger()
  const why = problem(pace === 'in-measure' ? 'niet-ingelogd' : 'te-vaak')
  if (pace !== 'over-again') ctx.trace.push(refusalLine(incoming, why))
  await closeWork(ctx)
  return refused(why)
}

async function answerTo(ctx: Ctx, incoming: IncomingCall, scopes: ReadonlySet<Scope>): Promise<ApiAnswer> {
  const pace = incoming.endpoint.scope === 'open' ? 'in-measure' : incoming.measure.ofClient(ctx.actor.id)
  const answer = pace === 'in-measure' ? await carryOut(ctx, incoming, scopes) : refused(problem('te-vaak'))
  if (answer.kind === 'refused' && pace !== 'over-again') ctx.trace.push(refusalLine(incoming, answer.problem))
  await closeWork(ctx)
  return answer
}

async function carryOut(ctx: Ctx, incoming: IncomingCall, scopes: ReadonlySet<Scope>): Promise<ApiAnswer> {
  const { endpoint, call } = incoming
  if (endpoint.scope !== 'open' && !scopes.has(endpoint.scope)) return refused(problem('geen-recht'))
  const answer = () => endpoint.answer(ctx, { ...call, scopes })
  if (incoming.once === null) return answer()
  const { key, request } = incoming.once
  return key === undefined ? refused(problem('sleutel-ontbreekt')) : once(ctx, { key, request }, answer)
}

const refused = (why: Problem): ApiAnswer => ({ kind: 'refused', problem: why })

const refusalLine = ({ endpoint: { method, object } }: IncomingCall, { code }: Problem): Trace => ({
  event: method === 'GET' ? 'read' : 'change',
  object,
  subject: null,
  outcome: 'refused',
  detail: code,
})

/** The attempt was undone with its transaction; that it was made is written by itself, also when there is no such thing: a system that tries ids shows. */
async function traceRefusal(
  database: Database,
  incoming: IncomingCall,
  { actor }: Visit,
  refusal: NotAllowed | null,
): Promise<void> {
  const { municipality, now, requestId } = incoming
  const line = {
    ...refusalLine(incoming, problem('niet-gevonden')),
    ...(refusal && { object: refusal.object, subject: refusal.subject }),
  }
  await database.transaction({ role: 'cjg_app', municipality }, db =>
    writeTrace({ db, municipality, actor, now, requestId, trace: [line] }),
  )
}
