/** A partner notes that the family was told, or why not yet: on the own report, without learning whether the youth is known here. */
import { record } from '../../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../../platform/ctx.ts'
import { newId } from '../../../../../platform/new-id.ts'
import { getOwnReport } from '../../../reports/look-up.ts'
import { withhold } from '../record-telling.ts'
import { lockReport } from '../store.ts'
import { namedDutiesOf } from './named-duties.ts'
import { insertNamedTelling, type NamedNote } from './store.ts'

/** Throws NotAllowed for a report about a youth with a record, and for whom the law does not tell. */
export async function getNamedDuty(ctx: Ctx, reportId: string, relative: string) {
  const { own } = await getOwnReport(ctx, reportId)
  if (own.childId !== null || own.standing.kind !== 'stands') throw new NotAllowed('signalling.telling', own.childId)
  const duty = (await namedDutiesOf(ctx, own)).find(one => one.relative === relative)
  if (!duty) throw new NotAllowed('signalling.telling')
  return { own, duty }
}

export type NamedTellingRecorded = { readonly kind: 'recorded' } | { readonly kind: 'stale' }

/** `readAfter`: the id of what was noted last when the form was opened; empty when nothing was. */
export async function recordNamedTelling(
  ctx: Ctx,
  { report, relative, readAfter }: { report: string; relative: string; readAfter: string },
  noted: NamedNote,
): Promise<NamedTellingRecorded> {
  const found = await getNamedDuty(ctx, report, relative)
  await lockReport(ctx.db, found.own.id)
  const { own, duty } = await getNamedDuty(ctx, report, relative)
  if (duty.last && duty.last.id !== readAfter) return { kind: 'stale' }
  await insertNamedTelling(ctx.db, ctx.municipality, {
    id: newId<string>(),
    report: own.id,
    relative: duty.relative,
    noted,
    at: ctx.now,
    by: ctx.actor.id,
  })
  await withhold(ctx, own.id)
  record(ctx, 'create', noted.kind === 'endangers' ? 'signalling.put-off' : 'signalling.telling', null, own.id)
  return { kind: 'recorded' }
}
