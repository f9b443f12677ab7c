/** Somebody of youth health care met the child or its parents: when, which moment, in what way, and what was said. */
import type { ContactForm } from '../../../knowledge/contact-moments/contact-moments.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from './care-relation.ts'
import type { ContactMomentId } from './contact-moment.ts'
import type { Observations } from './observations.ts'
import { openRecord } from './open-record.ts'
import { insertContactMoments } from './store.ts'

export type NotedContact = {
  readonly on: Temporal.PlainDate
  readonly moment: NonNullable<Observations['moment']>
  readonly form: ContactForm
  readonly note: string
}

export async function noteContactMoment(ctx: Ctx, childId: string, contact: NotedContact): Promise<ContactMomentId> {
  const child = await childInCare(ctx, childId)
  const { on, ...observations } = contact
  const id = newId<ContactMomentId>()
  await openRecord(ctx, child.id)
  await insertContactMoments(ctx, [{ id, child: child.id, on, kind: 'contact', importFile: null, observations }])
  record(ctx, 'create', 'youth-health.contact-moment', child.id)
  return id
}
