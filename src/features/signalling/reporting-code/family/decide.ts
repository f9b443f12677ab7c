/** The holder decides what somebody of the family may read, and can close it again. */
import { mayWrite } from '../../../../knowledge/reporting-code/readers.ts'
import { findChild, fullName, guardiansOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { getHeld, object } from '../look-up.ts'
import { actAs } from '../store.ts'
import { registrationOf, type Suspicion } from '../suspicion.ts'
import { closeSummaryRow, findSummaries, insertSummary, type NewSummary } from './store.ts'
import { mayBeSeen, type Summary } from './summary.ts'

export type Member = { readonly id: string; readonly name: string }

/** The youth and its guardians, when the file was opened from a registration here; else nobody can be chosen. */
export async function membersFor(ctx: Ctx, suspicion: Suspicion): Promise<readonly Member[]> {
  if (!mayWrite(suspicion, ctx.actor.id)) throw new NotAllowed(object)
  const registration = registrationOf(suspicion)
  const child = registration === null ? undefined : await findChild(ctx, registration)
  if (!child) return []
  const guardians = await guardiansOf(ctx, child.id)
  return [child, ...guardians].map(person => ({ id: person.id, name: fullName(person) }))
}

/** False when the one it is for does not belong to the family of this file. */
export async function showFamily(ctx: Ctx, id: string, summary: NewSummary): Promise<boolean> {
  const suspicion = await getHeld(ctx, id)
  const members = await membersFor(ctx, suspicion)
  if (!members.some(member => member.id === summary.shownTo)) return false
  await insertSummary(ctx, suspicion.id, summary)
  record(ctx, 'create', 'reporting-code.family-summary', null, suspicion.id)
  return true
}

export async function closeSummary(ctx: Ctx, id: string, summaryId: string): Promise<void> {
  const suspicion = await getHeld(ctx, id)
  const summary = (await findSummaries(ctx, { suspicion: suspicion.id })).find(one => one.id === summaryId)
  if (!summary) throw new NotAllowed(object)
  await closeSummaryRow(ctx, suspicion.id, summary.id)
  record(ctx, 'change', 'reporting-code.family-summary', null, suspicion.id)
}

/** What was opened for whoever asks: a parent or a youth. */
export async function summariesForMe(ctx: Ctx): Promise<readonly Summary[]> {
  await actAs(ctx)
  const all = await findSummaries(ctx, { shownTo: ctx.actor.id })
  const seen = all.filter(summary => mayBeSeen(summary, ctx.actor.id, ctx.today))
  if (seen.length > 0) record(ctx, 'read', 'reporting-code.family-summary', null)
  return seen
}
