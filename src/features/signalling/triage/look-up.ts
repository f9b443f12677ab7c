/** Who decides for the centre, and who was given a concern, read all of it; the sender reads what became of it. */
import { type Professional, professionalsOf } from '../../../centre/index.ts'
import { type ConcernRelation, sightOf } from '../../../knowledge/signals/sight.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import type { Concern } from '../concerns/concern.ts'
import { findConcern, findConcerns } from '../concerns/store.ts'
import { type Additions, findAdditions, findIdsGivenTo, findOpenIds } from './store.ts'
import { byTerm, type SentConcern, type Triage } from './triage.ts'

/** All of a concern, for whoever may read all of it. */
export async function getTriage(ctx: Ctx, id: string): Promise<Triage> {
  const concern = isId(id) ? await findConcern(ctx.db, ctx.municipality, id) : undefined
  if (!concern) throw new NotFound(`concern ${id}`)
  const additions = await findAdditions(ctx.db, ctx.municipality, [concern.id])
  const triage = triageFrom(concern, additions)
  if (sightOf(relationOf(ctx, concern, triage)) !== 'whole' || !triage)
    throw new NotAllowed('signalling.triage', concern.childId)
  record(ctx, 'read', 'signalling.triage', triage.child, concern.id)
  return triage
}

/** For whoever decides: the same, and a refusal for who was only given it. */
export async function getTriageToDecide(ctx: Ctx, id: string): Promise<Triage> {
  const triage = await getTriage(ctx, id)
  if (!may.triage(ctx.actor) && triage.assignment?.professional !== ctx.actor.id)
    throw new NotAllowed('signalling.triage', triage.child)
  if (triage.concern.closure) throw new NotAllowed('signalling.triage', triage.child)
  return triage
}

/** Every open concern that was sent to the centre, in the order of the work list. Empty for who does not decide. */
export async function triageList(ctx: Ctx): Promise<readonly Triage[]> {
  if (!may.triage(ctx.actor)) return []
  return readList(ctx, await findOpenIds(ctx.db, ctx.municipality))
}

/** What is waiting for whoever asks: given by the centre, and open. */
export async function givenToMe(ctx: Ctx): Promise<readonly Triage[]> {
  const triages = await triagesOf(ctx, await findIdsGivenTo(ctx.db, ctx.municipality, ctx.actor.id))
  const mine = triages.filter(
    ({ concern, assignment }) => assignment?.professional === ctx.actor.id && concern.closure === null,
  )
  return readNow(ctx, mine)
}

/** What became of these concerns, as their sender may know it; those that were kept by their author are left out. */
export async function sentConcerns(ctx: Ctx, concerns: readonly Concern[]): Promise<ReadonlyMap<string, SentConcern>> {
  const own = concerns.filter(concern => concern.notedBy === ctx.actor.id)
  const additions = await findAdditions(
    ctx.db,
    ctx.municipality,
    own.map(concern => concern.id),
  )
  const people = new Map<string, Professional>((await professionalsOf(ctx)).map(one => [one.id, one]))
  return new Map(
    own.flatMap(concern => {
      const sent = sentFrom(concern, additions, people)
      return sent ? [[concern.id, sent] as const] : []
    }),
  )
}

function sentFrom(
  { id, closure }: Concern,
  { submissions, decisions, answers }: Additions,
  people: ReadonlyMap<string, Professional>,
): SentConcern | undefined {
  const submission = submissions.get(id)
  return (
    submission && {
      id,
      submission,
      decidedAt: decisions.get(id)?.at(-1)?.decidedAt ?? null,
      answers: (answers.get(id) ?? []).map(answer => ({ ...answer, by: people.get(answer.answeredBy) ?? null })),
      closedAt: closure?.closedAt ?? null,
    }
  )
}

const readList = async (ctx: Ctx, ids: readonly string[]) => readNow(ctx, await triagesOf(ctx, ids))

function readNow(ctx: Ctx, triages: readonly Triage[]): readonly Triage[] {
  record(ctx, 'read', 'signalling.triage', null, `${triages.length}`)
  return triages.toSorted(byTerm(ctx.today))
}

async function triagesOf(ctx: Ctx, ids: readonly string[]): Promise<readonly Triage[]> {
  const concerns = await findConcerns(ctx.db, ctx.municipality, ids)
  const additions = await findAdditions(ctx.db, ctx.municipality, ids)
  return concerns.flatMap(concern => triageFrom(concern, additions) ?? [])
}

/** Undefined when it was never sent to the centre. */
function triageFrom(
  concern: Concern,
  { submissions, links, assignments, decisions, answers }: Additions,
): Triage | undefined {
  const { id } = concern
  const submission = submissions.get(id)
  return (
    submission && {
      concern,
      submission,
      child: concern.childId ?? links.get(id) ?? null,
      assignment: assignments.get(id) ?? null,
      decision: decisions.get(id)?.[0] ?? null,
      answers: answers.get(id) ?? [],
    }
  )
}

const relationOf = (ctx: Ctx, concern: Concern, triage: Triage | undefined): ConcernRelation => ({
  isSender: concern.notedBy === ctx.actor.id,
  isSubmitted: triage !== undefined,
  mayTriage: may.triage(ctx.actor),
  isAssigned: triage?.assignment?.professional === ctx.actor.id,
})
