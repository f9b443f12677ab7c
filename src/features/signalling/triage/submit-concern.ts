/** A concern goes to the centre, or goes there anew with other words: from then on it has a last day to be decided on. */
import { triageDueOn } from '../../../knowledge/signals/triage.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Concern } from '../concerns/concern.ts'
import { termsOf } from './settings/setting.ts'
import { findSettings } from './settings/store.ts'
import { insertSubmission } from './store.ts'
import { tellTriagists } from './tell.ts'

type Sent = Pick<Concern, 'id' | 'version' | 'urgency' | 'childId'>

/** What asks for today is told by mail at once. */
export async function submitConcern(ctx: Ctx, { id, version, urgency, childId }: Sent): Promise<void> {
  const [setting] = await findSettings(ctx.db, ctx.municipality)
  await insertSubmission(ctx.db, {
    municipality: ctx.municipality,
    concern_id: id,
    version,
    submitted_at: ctx.now,
    due_on: triageDueOn(ctx.today, urgency, termsOf(setting)),
  })
  record(ctx, 'transfer', 'signalling.concern', childId, 'to-centre')
  if (urgency === 'today') await tellTriagists(ctx, 'urgent')
}
