/** The reporter notes that somebody was told of the report, or why not yet. */
import { getChild } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'
import { getOwnReport } from '../../reports/look-up.ts'
import { tellPerson } from '../tell.ts'
import { deleteWithheld, insertWithheld } from '../withheld/store.ts'
import { dutiesOf } from './duties.ts'
import { findNamedTellings } from './named/store.ts'
import { findTellings, insertTelling, lockReport } from './store.ts'
import type { NewTelling, StoredTelling, TellingDuty } from './telling.ts'

export type TellingRecorded =
  | { readonly kind: 'recorded' }
  /** Something else was noted about this person meanwhile. */
  | { readonly kind: 'stale'; readonly newer: StoredTelling }

/** Somebody who has to be told of one's own report; throws NotAllowed for anybody else. */
export async function getDuty(ctx: Ctx, reportId: string, person: string) {
  const { own } = await getOwnReport(ctx, reportId)
  if (own.childId === null) throw new NotAllowed('signalling.telling')
  const child = await getChild(ctx, own.childId)
  const duty = (await dutiesOf(ctx, own)).find(one => one.person === person)
  if (!duty) throw new NotAllowed('signalling.telling', own.childId)
  return { own, child, duty }
}

/** `readAfter`: the id of what was noted last when the form was opened; empty when nothing was. */
export async function recordTelling(
  ctx: Ctx,
  { report, person, readAfter }: { report: string; person: string; readAfter: string },
  noted: NewTelling,
): Promise<TellingRecorded> {
  const found = await getDuty(ctx, report, person)
  await lockReport(ctx.db, found.own.id)
  const { own, child, duty } = await getDuty(ctx, report, person)
  if (duty.last && duty.last.id !== readAfter) return { kind: 'stale', newer: duty.last }
  await insertTelling(ctx.db, ctx.municipality, {
    id: newId<string>(),
    report: own.id,
    child: child.id,
    person: duty.person,
    noted,
    at: ctx.now,
    by: ctx.actor.id,
  })
  await withhold(ctx, own.id)
  if (noted.kind === 'told' && noted.how === 'portal') await tellPerson(ctx, child.id, duty.person, 'report')
  note(ctx, child.id, duty, noted)
  return { kind: 'recorded' }
}

/** Elsewhere the report is shown to nobody as long as telling one of the family would endanger the child. */
export async function withhold(ctx: Ctx, report: ReportId): Promise<void> {
  const tellings = await findTellings(ctx.db, ctx.municipality, [report])
  const byName = await findNamedTellings(ctx.db, ctx.municipality, [report])
  const endangers = [...tellings, ...byName].some(({ noted }) => noted.kind === 'endangers')
  await asRole(ctx.db, 'cjg_index', index =>
    endangers ? insertWithheld(index, report, ctx.now) : deleteWithheld(index, [report]),
  )
}

/** The detail is the person: the log of Mijn CJG hides what this person is not to know (src/portal/log/looks-from.ts). */
function note(ctx: Ctx, child: string, { person }: TellingDuty, noted: NewTelling): void {
  const object = noted.kind === 'endangers' ? 'signalling.put-off' : 'signalling.telling'
  record(ctx, 'create', object, child, person)
}
