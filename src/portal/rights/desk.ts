/** Deciding on what a family asked about a file, and carrying out what was granted. */
import { getProfessional } from '../../centre/index.ts'
import { answerDestruction, careOfGroup } from '../../features/youth-health/index.ts'
import { type Child, fullName, getChild, guardiansOf } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../platform/ctx.ts'
import { isId } from '../../platform/new-id.ts'
import { tellPerson, tellProfessional } from '../tell/tell.ts'
import { insertDecision, insertExtension, insertFulfilment, type NewDecision } from './entries/store.ts'
import { isForDoctor, type RightRequest, type Seen, standingOf, waitsForDoing } from './right-request.ts'
import { findRequest } from './store.ts'

/** As whom somebody has to do with it. */
export type DeskSeen = Seen & {
  /** May decide; of the record of youth health a doctor who looks after the child does. */
  readonly decides: boolean
  /** Is asked to carry it out. */
  readonly carriesOut: boolean
}

/** Throws NotAllowed for who neither decides, nor sees to the terms, nor carries it out. */
export async function openRequest(ctx: Ctx, id: string): Promise<DeskSeen> {
  const request = isId(id) ? await findRequest(ctx.db, ctx.municipality, id) : undefined
  if (!request) throw new NotFound(`request ${id}`)
  const child = await getChild(ctx, request.child)
  const decides = isForDoctor(request) ? await isTheirDoctor(ctx, child) : may.answerPrivacy(ctx.actor)
  const carriesOut = request.decision?.carriedOutBy === ctx.actor.id
  if (!decides && !carriesOut && !may.answerPrivacy(ctx.actor)) throw new NotAllowed('portal.right-request', child.id)
  record(ctx, 'read', 'portal.right-request', child.id)
  return { request, child, standing: standingOf(request, child.birth.on, ctx.today), decides, carriesOut }
}

export const isTheirDoctor = async (ctx: Ctx, child: Child): Promise<boolean> =>
  may.decideRetention(ctx.actor) && (await careOfGroup(ctx))(child)

export type Entering = { readonly kind: 'entered' } | { readonly kind: 'refused'; readonly because: 'too-late' }
const entered: Entering = { kind: 'entered' }
const tooLate: Entering = { kind: 'refused', because: 'too-late' }

export async function decideRight(ctx: Ctx, id: string, decision: NewDecision): Promise<Entering> {
  const { request, child, standing, decides } = await openRequest(ctx, id)
  if (!decides) throw new NotAllowed('portal.right-decision', child.id)
  const { carriedOutBy } = decision
  if (carriedOutBy !== null) await getProfessional(ctx, carriedOutBy)
  if (standing.kind !== 'open' || !(await insertDecision(ctx, request.id, decision))) return tooLate
  if (isForDoctor(request)) await passOn(ctx, request, child, decision)
  record(ctx, 'create', 'portal.right-decision', child.id, decision.outcome)
  await tellAskers(ctx, request)
  if (carriedOutBy !== null) await tellProfessional(ctx, child.id, carriedOutBy, 'carryOut')
  return entered
}

/** A granted destruction comes on the list of the next night, and goes when two people approved (BW 7:455). */
async function passOn(ctx: Ctx, request: RightRequest, child: Child, { outcome, reason }: NewDecision): Promise<void> {
  const known = [child, ...(await guardiansOf(ctx, child.id))]
  const askedBy = known.filter(({ id }) => request.voices.some(({ person }) => person === id)).map(fullName)
  await answerDestruction(ctx, child.id, {
    askedOn: request.askedOn,
    askedByName: askedBy.join(', '),
    decision: outcome === 'refused' ? 'refused' : 'granted',
    ground: reason,
  })
}

export async function extendRight(ctx: Ctx, id: string, reason: string): Promise<Entering> {
  const { request, child, standing, decides } = await openRequest(ctx, id)
  if (!decides) throw new NotAllowed('portal.right-decision', child.id)
  if (standing.kind !== 'open' || !standing.mayExtend) return tooLate
  if (!(await insertExtension(ctx, request.id, reason))) return tooLate
  record(ctx, 'change', 'portal.right-request', child.id, 'extended')
  await tellAskers(ctx, request)
  return entered
}

/** What was changed in the file, by who was asked to; the change itself is made, with its own trace, where the file is. */
export async function carryOut(ctx: Ctx, id: string, words: string): Promise<Entering> {
  const { request, child, carriesOut } = await openRequest(ctx, id)
  if (!carriesOut) throw new NotAllowed('portal.right-request', child.id)
  if (!waitsForDoing(request) || !(await insertFulfilment(ctx, request.id, words))) return tooLate
  record(ctx, 'change', 'portal.right-request', child.id, 'carried-out')
  await tellAskers(ctx, request)
  return entered
}

async function tellAskers(ctx: Ctx, { child, voices }: RightRequest): Promise<void> {
  for (const { person } of voices) await tellPerson(ctx, child, person, 'request')
}
