/** A nurse asks a parent or the youth to fill in a questionnaire: by a link in a mail, or in Mijn CJG only. */
import { getCentre } from '../../../centre/index.ts'
import { type Child, type ChildId, guardiansOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import { openRecord } from '../record/open-record.ts'
import { withdrawRequest } from './close-request.ts'
import { fillersOf, fittingFor } from './may-fill-in.ts'
import { type Request, type RequestId, type Sending, standingOf } from './request.ts'
import { wordedById } from './settings/wording.ts'
import { findRequests, insertRequest } from './store.ts'
import { text } from './text.ts'
import { hashOf, newToken } from './token.ts'

export type NewSending = {
  readonly questionnaire: string
  readonly person: string
  readonly way: 'mail' | 'portal'
  /** Null: the address that is known. */
  readonly email: string | null
  readonly days: number
}

/** @param instead the open request that this one takes the place of, after the sender was asked; any other open one is asked about first */
export async function sendQuestionnaire(
  ctx: Ctx,
  childId: string,
  sending: NewSending,
  instead: string | null = null,
): Promise<Sending> {
  const child = await childInCare(ctx, childId)
  const filler = fillersOf(child, await guardiansOf(ctx, child.id), ctx.today).find(
    ({ person }) => person === sending.person,
  )
  const questionnaire = fittingFor(child, ctx.today).find(({ id }) => id === sending.questionnaire)
  if (!questionnaire) return { kind: 'refused', because: 'not-for-this-age' }
  if (filler?.filledBy !== questionnaire.filledBy) return { kind: 'refused', because: 'not-this-person' }
  if (!(await wordedById(ctx, questionnaire.id))) return { kind: 'refused', because: 'no-words' }
  const recipient = sending.email ?? filler.email
  if (sending.way === 'mail' && recipient === null) return { kind: 'refused', because: 'no-address' }
  const open = await openRequest(ctx, child.id, sending)
  if (open && open.id !== instead) return { kind: 'asked-before', open }
  if (open) await withdrawRequest(ctx, child.id, open.id)
  const id = newId<RequestId>()
  const token = newToken()
  await openRecord(ctx, child.id)
  await insertRequest(ctx, {
    id,
    child: child.id,
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    person: filler.person,
    personName: filler.name,
    filledBy: filler.filledBy,
    tokenHash: sending.way === 'mail' ? hashOf(token) : null,
    expiresOn: ctx.today.add({ days: sending.days }),
  })
  record(ctx, 'create', 'youth-health.questionnaire-request', child.id, sending.way)
  if (sending.way === 'mail' && recipient !== null) await mailLink(ctx, child, recipient, token, sending.days)
  return { kind: 'sent', id }
}

/** The same questionnaire that this person has not sent in yet. */
async function openRequest(
  ctx: Ctx,
  child: ChildId,
  { questionnaire, person }: NewSending,
): Promise<Request | undefined> {
  const requests = await findRequests(ctx.db, ctx.municipality, child)
  return requests.find(
    one => one.questionnaire === questionnaire && one.person === person && standingOf(one, ctx.today) === 'open',
  )
}

/** Says that something waits and where; no name and no title, because an inbox may be shared. */
async function mailLink(ctx: Ctx, child: Child, recipient: string, token: string, days: number): Promise<void> {
  const { name, host, phone } = await getCentre(ctx)
  const body = text.mail.body(`https://${host}/vragenlijst/${token}`, ctx.today.add({ days }), name, phone)
  await send(ctx.db, ctx.municipality, { recipient, subject: text.mail.subject, body }, ctx.now)
  record(ctx, 'transfer', 'youth-health.questionnaire-request', child.id)
}
