/** A parent or the youth fills in a questionnaire, in steps, and sends it in once. By a link, or signed in in Mijn CJG. */
import { type GivenAnswer, marked } from '../../../knowledge/questionnaires/questionnaire.ts'
import { type Child, findChild, isGuardian } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Actor, Ctx } from '../../../platform/ctx.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import type { ContactMomentId } from '../record/contact-moment.ts'
import { insertContactMoments } from '../record/store.ts'
import { mayParent, mayYouth } from './may-fill-in.ts'
import { type Request, standingOf } from './request.ts'
import type { Worded } from './settings/worded.ts'
import { wordedById } from './settings/wording.ts'
import { findRequest, findRequestByToken, insertReturn, lockRequest, saveDraft } from './store.ts'
import { hashOf, readToken } from './token.ts'

/** What somebody has before them: the words, what was filled in so far, and the child. */
export type Filling = { readonly request: Request; readonly child: Child; readonly questionnaire: Worded }

export type Opened =
  | { readonly kind: 'open'; readonly filling: Filling }
  | { readonly kind: 'sent-in'; readonly filling: Filling }
  /** Wrong, over, withdrawn or no longer theirs to answer: the page does not say which. */
  | { readonly kind: 'closed' }

export async function openByToken(ctx: Ctx, word: string): Promise<Opened> {
  const token = readToken(word)
  return opened(ctx, token && (await findRequestByToken(ctx.db, ctx.municipality, hashOf(token))))
}

/** Only the one who was asked. */
export async function openInPortal(ctx: Ctx, id: string): Promise<Opened> {
  const request = isId(id) ? await findRequest(ctx.db, ctx.municipality, id) : undefined
  return opened(ctx, request?.person === ctx.actor.id ? request : undefined)
}

async function opened(ctx: Ctx, request: Request | undefined): Promise<Opened> {
  if (!request || Temporal.PlainDate.compare(ctx.today, request.expiresOn) > 0) return { kind: 'closed' }
  const standing = standingOf(request, ctx.today)
  const child = await findChild(ctx, request.child)
  const questionnaire = await wordedById(ctx, request.questionnaire)
  if (!child || !questionnaire || !(await mayStill(ctx, request, child))) return { kind: 'closed' }
  const filling = { request, child, questionnaire }
  if (standing === 'open') return { kind: 'open', filling }
  return standing === 'returned' || standing === 'read' ? { kind: 'sent-in', filling } : { kind: 'closed' }
}

/** Age and custody are those of today, not of the day of asking. */
async function mayStill(ctx: Ctx, { person, filledBy }: Request, child: Child): Promise<boolean> {
  if (filledBy === 'youth') return person === child.id && mayYouth(child, ctx.today)
  return mayParent(child, await isGuardian(ctx, person, child.id), ctx.today)
}

/** The answers of one step over those that are there now: two steps sent at once both stay, and what was sent in meanwhile is left alone. */
export async function saveStep(
  ctx: Ctx,
  { request }: Filling,
  step: readonly number[],
  answers: readonly GivenAnswer[],
): Promise<void> {
  await lockRequest(ctx.db, ctx.municipality, request.id)
  const latest = await findRequest(ctx.db, ctx.municipality, request.id)
  if (!latest || standingOf(latest, ctx.today) !== 'open') return
  const others = latest.draft.filter(({ number }) => !step.includes(number))
  const all = [...others, ...answers].toSorted((one, other) => one.number - other.number)
  await saveDraft(ctx, request.id, all)
  record(ctx, 'change', 'youth-health.questionnaire-request', request.child)
}

export type SendingIn =
  | { readonly kind: 'sent-in'; readonly isUrgent: boolean }
  | { readonly kind: 'nothing-filled-in' }

/** Once: a second sending finds it returned and changes nothing. */
export async function sendIn(ctx: Ctx, { request, child, questionnaire }: Filling): Promise<SendingIn> {
  await lockRequest(ctx.db, ctx.municipality, request.id)
  const latest = await findRequest(ctx.db, ctx.municipality, request.id)
  const given = latest?.draft ?? []
  if (latest?.returned) return { kind: 'sent-in', isUrgent: latest.returned.isUrgent }
  // Withdrawn a moment ago: the page it leads to says that it is closed.
  if (latest?.withdrawn) return { kind: 'sent-in', isUrgent: false }
  if (given.length === 0) return { kind: 'nothing-filled-in' }
  const isUrgent = marked(questionnaire, given, 'urgent').length > 0
  const id = newId<ContactMomentId>()
  const writing = { ...ctx, actor: asPerson(ctx.actor, request) }
  const filledIn = {
    request: request.id,
    questionnaire: request.questionnaire,
    version: request.version,
    filledBy: request.filledBy,
    person: request.person,
    personName: request.personName,
    answers: given.map(({ number, value }) => ({ number, bds: elementOf(questionnaire, number), value })),
  }
  await insertContactMoments(writing, [
    {
      id,
      child: child.id,
      on: ctx.today,
      kind: 'questionnaire',
      importFile: null,
      observations: { questionnaire: filledIn },
    },
  ])
  await insertReturn(writing, request, id, isUrgent)
  await saveDraft(ctx, request.id, null)
  record(ctx, 'create', 'youth-health.questionnaire', child.id, request.id)
  return { kind: 'sent-in', isUrgent }
}

/** In the record it is the one who was asked that answers, not a visitor. */
const asPerson = (actor: Actor, { person, personName }: Request): Actor => ({ ...actor, id: person, name: personName })

const elementOf = (questionnaire: Worded, number: number): number | null =>
  questionnaire.items.find(item => item.number === number)?.bds ?? null
