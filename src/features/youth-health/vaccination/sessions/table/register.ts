/**
 * One child at the table. Two tables may have the same child before them, and a form may come twice over a bad line: the turn is
 * part of the key of what is stored, so the second of the two is told what the first one registered.
 */
import type { Child, ChildId } from '../../../../../people/index.ts'
import { record } from '../../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../../platform/ctx.ts'
import { childInCare } from '../../../record/care-relation.ts'
import { correctDose } from '../../correct-dose.ts'
import { judgeVisit, keepVisit, type Visit, type VisitRecorded } from '../../record-visit.ts'
import { batchStanding, stockKey } from '../../stock/rules.ts'
import { findStock } from '../../stock/store.ts'
import { type Called, lastWord, type Outcome, type VaccinationSession } from '../session.ts'
import type { TableDose } from '../session-list.ts'
import { findCalled, findSessionDoses, insertSessionDoses, insertTurn } from '../store.ts'
import { sessionText } from '../text.ts'

export type Registering = {
  /** The turn that the page showed as the next. */
  readonly turn: number
  readonly consentOf: readonly string[]
  readonly route: Visit['route']
} & (
  | { readonly outcome: 'given'; readonly doses: readonly TableDose[] }
  | { readonly outcome: Exclude<Outcome, 'given'>; readonly because: string | null }
)

export type Registered =
  | { readonly kind: 'registered' }
  /** Somebody was first: how the child stands now. */
  | { readonly kind: 'stale'; readonly called: Called }
  | { readonly kind: 'refused'; readonly because: 'before-the-day' | 'nothing-to-undo' | 'no-batch' | 'batch-expired' }
  | { readonly kind: 'not-ready'; readonly objection: Exclude<VisitRecorded, { kind: 'recorded' }> }

export async function register(
  ctx: Ctx,
  session: VaccinationSession,
  childId: string,
  said: Registering,
): Promise<Registered> {
  if (Temporal.PlainDate.compare(ctx.today, session.on) < 0) return { kind: 'refused', because: 'before-the-day' }
  const called = await getCalled(ctx, session, childId)
  const child = await childInCare(ctx, called.child)
  if (said.turn !== called.turns.length + 1) return { kind: 'stale', called }
  const done = said.outcome === 'given' ? await give(ctx, session, child, said) : await note(ctx, session, called, said)
  if (done.kind === 'registered') record(ctx, 'create', 'youth-health.vaccination-session', called.child)
  return done
}

/** Throws NotFound for a child that is not on the list. */
export async function getCalled(ctx: Ctx, session: VaccinationSession, childId: string): Promise<Called> {
  const list = (await findCalled(ctx.db, ctx.municipality, [session.id])).get(session.id) ?? []
  const called = list.find(one => one.child === childId)
  if (!called) throw new NotFound(`child ${childId} on the list of ${session.id}`)
  return called
}

type Giving = Extract<Registering, { outcome: 'given' }>

async function give(ctx: Ctx, session: VaccinationSession, child: Child, said: Giving): Promise<Registered> {
  const faulty = await faultyBatch(ctx, session, said.doses)
  if (faulty) return { kind: 'refused', because: faulty }
  const visit = visitOf(ctx, session, said)
  const judged = await judgeVisit(ctx, child, visit)
  if (judged.kind !== 'ready')
    return (await staleNow(ctx, session, said, child.id)) ?? { kind: 'not-ready', objection: judged }
  const turn = { session: session.id, child: child.id, turn: said.turn, outcome: 'given' as const, because: null }
  if (!(await insertTurn(ctx, turn))) return { kind: 'stale', called: await getCalled(ctx, session, child.id) }
  await insertSessionDoses(ctx, turn, await keepVisit(ctx, child, visit, judged))
  return { kind: 'registered' }
}

/** Another table was first while this one was being judged: that is what has to be told, not that the dose is there already. */
async function staleNow(
  ctx: Ctx,
  session: VaccinationSession,
  { turn }: Giving,
  child: ChildId,
): Promise<Registered | null> {
  const called = await getCalled(ctx, session, child)
  return called.turns.length >= turn ? { kind: 'stale', called } : null
}

/** A batch that has expired on the day of the session is never given at a table. */
async function faultyBatch(
  ctx: Ctx,
  session: VaccinationSession,
  doses: readonly TableDose[],
): Promise<'no-batch' | 'batch-expired' | null> {
  const stock = await findStock(ctx.db, ctx.municipality)
  const chosen = doses.map(dose =>
    stock.find(one => stockKey(one) === dose.stock && one.batch.vaccine === dose.vaccine),
  )
  if (chosen.length === 0 || chosen.includes(undefined)) return 'no-batch'
  return chosen.some(one => one && batchStanding(one.batch, session.on) === 'expired') ? 'batch-expired' : null
}

const visitOf = (ctx: Ctx, session: VaccinationSession, { doses, consentOf, route }: Giving): Visit => ({
  on: session.on,
  place: 'here',
  givenBy: ctx.actor.name,
  doses: doses.map(dose => ({ ...dose, product: null, batch: null, batchExpiresOn: null })),
  consentOf,
  route,
  ground: null,
  confirmed: [],
})

type Noting = Exclude<Registering, { outcome: 'given' }>

async function note(ctx: Ctx, session: VaccinationSession, called: Called, said: Noting): Promise<Registered> {
  const word = lastWord(called.turns)
  if (said.outcome === 'undone' && !word) return { kind: 'refused', because: 'nothing-to-undo' }
  const { turn, outcome, because } = said
  const key = { session: session.id, child: called.child }
  if (!(await insertTurn(ctx, { ...key, turn, outcome, because })))
    return { kind: 'stale', called: await getCalled(ctx, session, called.child) }
  if (word?.outcome === 'given') await takeBack(ctx, { ...key, turn: word.turn }, because)
  return { kind: 'registered' }
}

/** What was registered as given was not: the doses are corrected away, and return to the stock. */
async function takeBack(ctx: Ctx, turn: Parameters<typeof findSessionDoses>[2], because: string | null): Promise<void> {
  for (const dose of await findSessionDoses(ctx.db, ctx.municipality, turn))
    await correctDose(ctx, turn.child, dose, {
      dose: null,
      givenBy: null,
      reason: because ?? sessionText.outcome.undone,
    })
}
