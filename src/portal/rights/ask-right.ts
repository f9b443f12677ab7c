/** A youth or parent uses a right on a file: asks, asks along where both words are needed, or takes it back. */
import { askingFor, type Want } from '../../knowledge/consent/asking-for.ts'
import type { Asker, Right } from '../../knowledge/consent/rights.ts'
import type { SharedPart } from '../../knowledge/consent/shared-parts.ts'
import type { Party } from '../../knowledge/consent/who-decides.ts'
import { guardiansOf } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import { holdersOf } from '../../platform/auth/accounts/holders.ts'
import { type Ctx, NotAllowed, NotFound } from '../../platform/ctx.ts'
import { isId, newId } from '../../platform/new-id.ts'
import { type Subject, subjectsOf } from '../sight.ts'
import { tellDesk, tellPerson, tellProfessional } from '../tell/tell.ts'
import { insertEnd, insertVoice } from './entries/store.ts'
import { isForDoctor, isOpen, type RightRequest, type RightRequestId, type Seen, standingOf } from './right-request.ts'
import { findRequest, findRequestsAbout, insertRequest } from './store.ts'

/** Anybody one cares for, or oneself. Throws NotAllowed for anyone else. */
export async function subjectFor(ctx: Ctx, child: string): Promise<Subject> {
  const subject = (await subjectsOf(ctx)).find(one => one.child.id === child)
  if (!subject) throw new NotAllowed('portal.right-request')
  return subject
}

export const rightOfReader = (
  { child, as, custody }: Subject,
  want: Want,
  file: SharedPart,
  today: Temporal.PlainDate,
) => askingFor(askerOf({ as, custody }), want, { file, birth: child.birth.on, on: today })

function askerOf({ as, custody }: Pick<Subject, 'as' | 'custody'>): Asker {
  if (as === 'self') return 'youth'
  if (custody !== 'with-custody') return 'parent-without-custody'
  return as === 'guardian' ? 'guardian' : 'parent-with-custody'
}

const partyOf = ({ as }: Subject): Party => (as === 'self' ? 'youth' : 'parents-with-custody')
export const mayAsk = ({ kind }: Right): boolean => kind === 'may' || kind === 'together'

export type NewRight = {
  readonly child: string
  readonly wanted: Want
  readonly file: SharedPart
  readonly words: string
  readonly wish: string
}

export async function askRight(ctx: Ctx, entry: NewRight): Promise<RightRequestId> {
  const subject = await subjectFor(ctx, entry.child)
  const { child } = subject
  const right = rightOfReader(subject, entry.wanted, entry.file, ctx.today)
  if (!mayAsk(right) || child.diedOn !== null) throw new NotAllowed('portal.right-request', child.id)
  const id = newId<RightRequestId>()
  await insertRequest(ctx, { ...entry, id, child: child.id })
  await insertVoice(ctx, id, partyOf(subject))
  record(ctx, 'create', 'portal.right-request', child.id, entry.wanted)
  await tellNext(ctx, subject, id)
  return id
}

/** What this reader asked about the child, or is asked to join; newest first. */
export async function myRights(ctx: Ctx, subject: Subject): Promise<readonly Seen[]> {
  const { child } = subject
  const requests = await findRequestsAbout(ctx.db, ctx.municipality, child.id)
  const seen = requests.map(request => ({ request, child, standing: standingOf(request, child.birth.on, ctx.today) }))
  const mine = seen.filter(one => isMine(ctx, subject, one))
  if (mine.length > 0) record(ctx, 'read', 'portal.right-request', child.id)
  return mine
}

/** Who asked keeps seeing it while the file is theirs to see, and that it ended; who has to join sees it while it waits. */
function isMine(ctx: Ctx, subject: Subject, { request, standing }: Seen): boolean {
  if (request.voices.some(({ person }) => person === ctx.actor.id))
    return subject.sight.kind === 'whole' || standing.kind === 'ended'
  return mayJoin(ctx, subject, { request, child: subject.child, standing })
}

export const mayJoin = (ctx: Ctx, subject: Subject, { request, standing }: Seen): boolean =>
  standing.kind === 'waits-for' &&
  standing.party === partyOf(subject) &&
  mayAsk(rightOfReader(subject, request.wanted, request.file, ctx.today))

/** Throws NotAllowed for who neither asked nor is asked to join. */
export async function getMyRight(ctx: Ctx, id: string): Promise<Seen & { readonly subject: Subject }> {
  const request = isId(id) ? await findRequest(ctx.db, ctx.municipality, id) : undefined
  if (!request) throw new NotFound(`request ${id}`)
  const subject = await subjectFor(ctx, request.child)
  const { child } = subject
  const seen = { request, child, standing: standingOf(request, child.birth.on, ctx.today) }
  if (!isMine(ctx, subject, seen)) throw new NotAllowed('portal.right-request', child.id)
  record(ctx, 'read', 'portal.right-request', child.id)
  return { ...seen, subject }
}

export type Joining = { readonly kind: 'joined' } | { readonly kind: 'refused'; readonly because: 'waits-no-longer' }

export async function joinRight(ctx: Ctx, id: string): Promise<Joining> {
  const { subject, ...seen } = await getMyRight(ctx, id)
  if (seen.request.voices.some(({ person }) => person === ctx.actor.id)) return { kind: 'joined' }
  if (!mayJoin(ctx, subject, seen)) return { kind: 'refused', because: 'waits-no-longer' }
  if (!(await insertVoice(ctx, seen.request.id, partyOf(subject))))
    return { kind: 'refused', because: 'waits-no-longer' }
  record(ctx, 'change', 'portal.right-request', seen.child.id, 'joined')
  await tellNext(ctx, subject, seen.request.id)
  return { kind: 'joined' }
}

export async function withdrawRight(ctx: Ctx, id: string): Promise<void> {
  const { request, child } = await getMyRight(ctx, id)
  if (!request.voices.some(({ person }) => person === ctx.actor.id))
    throw new NotAllowed('portal.right-request', child.id)
  if (!isOpen(request)) return
  await insertEnd(ctx, request.id, 'withdrawn')
  record(ctx, 'change', 'portal.right-request', child.id, 'withdrawn')
  for (const { person } of request.voices)
    if (person !== ctx.actor.id) await tellPerson(ctx, child.id, person, 'request')
}

/** Who has to join, or the desk when nobody has to any more. */
async function tellNext(ctx: Ctx, { child }: Subject, id: RightRequestId): Promise<void> {
  const request = await findRequest(ctx.db, ctx.municipality, id)
  if (!request) return
  const standing = standingOf(request, child.birth.on, ctx.today)
  if (standing.kind !== 'waits-for') return tellDeciders(ctx, request)
  const parents = (await guardiansOf(ctx, child.id)).filter(({ custody }) => custody === 'with-custody')
  const asked = standing.party === 'youth' ? [child.id] : parents.map(({ id: parent }) => parent)
  for (const person of asked) await tellPerson(ctx, child.id, person, 'join')
}

/** The privacy desk sees to every term; of a health record the doctors decide. */
async function tellDeciders(ctx: Ctx, request: RightRequest): Promise<void> {
  await tellDesk(ctx, request.child)
  if (!isForDoctor(request)) return
  for (const doctor of await holdersOf(ctx, 'decideRetention'))
    await tellProfessional(ctx, request.child, doctor, 'desk')
}
