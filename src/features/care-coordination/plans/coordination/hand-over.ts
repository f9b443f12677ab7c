/** The coordination goes from one to the next: somebody is asked, and becomes coordinator only by saying yes. */
import { professionalsOf } from '../../../../centre/index.ts'
import { mayCoordinate } from '../../../../knowledge/plan/coordinator.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { insertCoordination } from '../participants/store.ts'
import type { Participant, ParticipantId, Plan, WholePlan } from '../plan.ts'
import { isProcessCoordinator } from '../process/process.ts'
import { coordinatorOf, participantIn, presentIn } from '../rules.ts'
import { readersOf } from '../telling/readers-of.ts'
import { tellPeople } from '../telling/tell-people.ts'
import { openRequest, type RequestAnswer, type RequestId } from './coordination.ts'
import { coordinationTerms } from './settings/coordination-terms.ts'
import { findRequests, insertAnswer, insertRequest } from './store.ts'

export type Asking =
  | { readonly kind: 'asked' }
  | { readonly kind: 'refused'; readonly because: 'may-not-coordinate' | 'coordinates-already' | 'asked-already' }

/** The coordinator asks somebody to take over; while nobody coordinates, and for the process coordinator, any professional may ask. */
export async function askToCoordinate(ctx: Ctx, seat: Seat, to: string, words: string): Promise<Asking> {
  mustMayHandOver(seat)
  const asked = participantIn(seat.plan, to)
  const candidates = await candidatesIn(ctx, seat.plan)
  if (!asked || !candidates.includes(asked)) return { kind: 'refused', because: 'may-not-coordinate' }
  if (coordinatorOf(seat.plan) === asked.id) return { kind: 'refused', because: 'coordinates-already' }
  const version = lastVersion(seat.plan)
  if (openRequest(await findRequests(ctx.db, ctx.municipality, seat.plan.id), version))
    return { kind: 'refused', because: 'asked-already' }
  await insertRequest(ctx.db, {
    municipality: ctx.municipality,
    id: newId<RequestId>(),
    plan_id: seat.plan.id,
    for_version: version + 1,
    participant_id: asked.id,
    words,
    asked_at: ctx.now,
    asked_by: seat.me.id,
  })
  recordPlan(ctx, 'create', 'care-coordination.coordination-request', seat, asked.name)
  await tellPeople(ctx, seat.plan, [asked.id], 'asked')
  return { kind: 'asked' }
}

export type Answering =
  | { readonly kind: 'answered' }
  | { readonly kind: 'refused'; readonly because: 'overtaken' | 'may-not-coordinate' }

/** Only who was asked says yes or no; who asked may take the question back. */
export async function answerRequest(
  ctx: Ctx,
  seat: Seat,
  { request: id, answer, words }: { readonly request: string; readonly answer: RequestAnswer; readonly words: string },
): Promise<Answering> {
  const requests = await findRequests(ctx.db, ctx.municipality, seat.plan.id)
  const request = requests.find(one => one.id === id)
  if (!request) throw new NotFound(`request ${id}`)
  const answersSelf = answer === 'withdrawn' ? request.askedBy === seat.me.id : request.participant === seat.me.id
  if (!answersSelf) throw notAllowed(seat)
  if (openRequest(requests, lastVersion(seat.plan)) !== request) return { kind: 'refused', because: 'overtaken' }
  if (answer === 'accepted' && !(await candidatesIn(ctx, seat.plan)).some(one => one.id === seat.me.id))
    return { kind: 'refused', because: 'may-not-coordinate' }
  const row = { municipality: ctx.municipality, request_id: request.id, answer, words }
  const isFirst = await insertAnswer(ctx.db, { ...row, answered_at: ctx.now, answered_by: seat.me.id })
  if (!isFirst) return { kind: 'refused', because: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.coordination-request', seat, answer)
  if (answer === 'accepted') return coordinate(ctx, seat, request.askedBy)
  await tellPeople(ctx, seat.plan, [answer === 'declined' ? request.askedBy : request.participant], 'news')
  return { kind: 'answered' }
}

/** Somebody who may coordinate steps in while nobody does: nobody needs to be asked for that. */
export async function stepIn(ctx: Ctx, seat: Seat): Promise<Answering> {
  if (coordinatorOf(seat.plan) !== undefined) return { kind: 'refused', because: 'overtaken' }
  const may = (await candidatesIn(ctx, seat.plan)).some(one => one.id === seat.me.id)
  return may ? coordinate(ctx, seat, seat.me.id) : { kind: 'refused', because: 'may-not-coordinate' }
}

/** Everybody in the plan hears that there is another coordinator; who it is, they read in the plan. */
async function coordinate(ctx: Ctx, seat: Seat, decidedBy: ParticipantId): Promise<Answering> {
  const isWritten = await insertCoordination(ctx.db, {
    municipality: ctx.municipality,
    plan_id: seat.plan.id,
    version: lastVersion(seat.plan) + 1,
    participant_id: seat.me.id,
    since: ctx.now,
    decided_by: decidedBy,
  })
  if (!isWritten) return { kind: 'refused', because: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.coordination', seat, seat.me.name)
  const others = presentIn(seat.plan).filter(one => one.id !== seat.me.id)
  await tellPeople(
    ctx,
    seat.plan,
    others.map(one => one.id),
    'news',
  )
  return { kind: 'answered' }
}

/** Who takes part, can open the plan, and may coordinate by the rules of the municipality. */
export async function candidatesIn(ctx: Ctx, plan: Plan): Promise<readonly Participant[]> {
  const { rules } = await coordinationTerms(ctx)
  const readers = new Set((await readersOf(ctx, plan.id)).map(one => one.id))
  const kinds = new Map<string, string>((await professionalsOf(ctx)).map(one => [one.id, one.organisation.kind]))
  return presentIn(plan).filter(
    one => readers.has(one.id) && mayCoordinate(candidateFrom(one, kinds), rules).kind === 'may',
  )
}

const candidateFrom = ({ kind, subject }: Participant, kinds: ReadonlyMap<string, string>) => {
  if (kind === 'family') return { kind: 'family' } as const
  const organisation = kind === 'professional' ? kinds.get(subject ?? '') : undefined
  return organisation === undefined
    ? ({ kind: 'without-account' } as const)
    : ({ kind: 'professional', organisation } as const)
}

export const lastVersion = (plan: WholePlan): number => plan.coordinations.at(-1)?.version ?? 0

/** The process coordinator may, to get a plan going; a family that leads may; and while nobody leads, every professional may. */
export const mayHandOver = ({ plan, me }: Seat): boolean => {
  const lead = coordinatorOf(plan)
  return lead === me.id || (lead === undefined && me.kind === 'professional') || isProcessCoordinator(me)
}

function mustMayHandOver(seat: Seat): void {
  if (!mayHandOver(seat)) throw notAllowed(seat)
}

const notAllowed = ({ children }: Seat): NotAllowed =>
  new NotAllowed('care-coordination.coordination', children[0]?.id ?? null)
