/** Questionnaires that wait: for a family in Mijn CJG, and for who reads what came back. */
import { findQuestionnaire } from '../../../knowledge/questionnaires/questionnaires.ts'
import { type Child, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { groupInCare } from '../record/care-relation.ts'
import { openInPortal } from './fill-in.ts'
import type { Request } from './request.ts'
import { findOpenRequestsOf, findUnreadRequests } from './store.ts'

export type ToFillIn = {
  readonly title: string
  /** Whom it is about, by first name. */
  readonly about: string
  readonly until: Temporal.PlainDate
  readonly href: string
}

/** What stands ready for who is signed in, and is still theirs to answer. */
export async function questionnairesToFillIn(ctx: Ctx): Promise<readonly ToFillIn[]> {
  const requests = await findOpenRequestsOf(ctx.db, ctx.municipality, ctx.actor.id, ctx.today)
  const all: ToFillIn[] = []
  for (const request of requests) {
    const opened = await openInPortal(ctx, request.id)
    if (opened.kind !== 'open') continue
    const { child, questionnaire } = opened.filling
    record(ctx, 'read', 'youth-health.questionnaire-request', child.id)
    const href = `/mijn/vragenlijsten/${request.id}`
    all.push({ title: questionnaire.title, about: child.givenNames, until: request.expiresOn, href })
  }
  return all
}

export type Unread = {
  readonly request: Request
  readonly title: string
  readonly of: Child
  readonly isUrgent: boolean
  readonly href: string
}

const most = 200

/** Of the children the actor's organisation looks after: what came back and nobody read, the urgent first. For work lists. */
export async function unreadQuestionnaires(ctx: Ctx): Promise<readonly Unread[]> {
  const { looksAfter, born } = await groupInCare(ctx)
  const requests = await findUnreadRequests(ctx.db, ctx.municipality, { born, most })
  const ids = requests.map(({ child }) => child)
  const children = new Map((await getChildren(ctx, ids)).map(one => [one.id, one]))
  record(ctx, 'search', 'youth-health.questionnaire', null)
  return requests.flatMap(request => {
    const of = children.get(request.child)
    const title = findQuestionnaire(request.questionnaire)?.title ?? ''
    const isUrgent = request.returned?.isUrgent ?? false
    return of && looksAfter(of)
      ? [{ request, title, of, isUrgent, href: `/jeugd/${of.id}/vragenlijsten/${request.id}` }]
      : []
  })
}
