/** Screenings that were done at one moment: the document, the findings that follow, and what an earlier finding was waiting for. */
import { adviceFor } from '../../../knowledge/screening/advice.ts'
import type { ScreeningResult } from '../../../knowledge/screening/screening.ts'
import { getScreening } from '../../../knowledge/screening/screenings.ts'
import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { childInCare } from '../record/care-relation.ts'
import type { ContactMomentId } from '../record/contact-moment.ts'
import { openRecord } from '../record/open-record.ts'
import { insertContactMoments } from '../record/store.ts'
import { type FindingId, isOpen, type NewFinding } from './finding.ts'
import { findFindings, insertFindings, insertStep } from './store.ts'
import { text } from './text.ts'

export type DoneScreenings = { readonly on: Temporal.PlainDate; readonly results: readonly ScreeningResult[] }

export async function recordScreenings(ctx: Ctx, childId: string, done: DoneScreenings): Promise<ContactMomentId> {
  const child = await childInCare(ctx, childId)
  const { on, results } = done
  const id = newId<ContactMomentId>()
  const observations = { screening: results.map(one => ({ ...one, values: [...one.values] })) }
  await openRecord(ctx, child.id)
  await insertContactMoments(ctx, [{ id, child: child.id, on, kind: 'screening', importFile: null, observations }])
  record(ctx, 'create', 'youth-health.screening', child.id)
  await followUp(ctx, child, id, done)
  return id
}

/**
 * Opens what these results ask for, and closes what earlier findings of the same screenings waited for. For whoever wrote the contact
 * moment with the key `screening` in its document.
 */
export async function followUp(
  ctx: Ctx,
  child: Child,
  contactMoment: ContactMomentId,
  { on, results }: DoneScreenings,
): Promise<void> {
  if (results.length === 0) return
  const earlier = (await findFindings(ctx.db, ctx.municipality, child.id)).filter(isOpen)
  const answered = earlier.filter(
    finding =>
      results.some(({ screening }) => screening === finding.screening) &&
      Temporal.PlainDate.compare(finding.on, on) <= 0,
  )
  for (const finding of answered) {
    const again = results.find(({ screening }) => screening === finding.screening)
    const reason = text.lookedAgain(again ? text.outcomeOf(again.screening, again.outcome) : '', on)
    await insertStep(ctx, finding, { kind: 'closed', dueOn: null, reason })
  }
  const found = results.flatMap(result => findingIn(child, contactMoment, on, result))
  await insertFindings(ctx, found)
  if (found.length > 0) record(ctx, 'create', 'youth-health.finding', child.id, `${found.length}`)
}

function findingIn(
  child: Child,
  contactMoment: ContactMomentId,
  on: Temporal.PlainDate,
  result: ScreeningResult,
): readonly NewFinding[] {
  const advice = adviceFor(result, child.birth.on, on)
  if (!advice) return []
  const outcome = result.outcome === 'insufficient' ? 'insufficient' : 'doubtful'
  const { id: screening } = getScreening(result.screening)
  return [{ id: newId<FindingId>(), child: child.id, contactMoment, screening, outcome, on, advice }]
}
