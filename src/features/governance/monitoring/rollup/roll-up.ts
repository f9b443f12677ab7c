/**
 * The counting, every night and when an administrator asks for it: months that have closed are counted once, and what may be told of them
 * is told once (docs/decisions/0013-tell-once.md). A night that failed is made good by the next.
 */
import type { Month } from '../../../../knowledge/figures/figure.ts'
import { monthsOf } from '../../../../knowledge/figures/figures-of-period.ts'
import { closedMonth, firstMonthTold } from '../../../../knowledge/figures/period.ts'
import { cutInStretches, cutInTerms } from '../../../../knowledge/figures/stretches.ts'
import { tellTerm } from '../../../../knowledge/figures/tell-term.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { countYear, isYearToCount } from './count-year.ts'
import * as store from './store.ts'
import { type Subject, subjectNames } from './subjects.ts'
import { findStretches } from './told/store.ts'

/** Gives how many months of subjects were new. */
export async function rollUp(ctx: Ctx): Promise<number> {
  const { municipality, now, actor } = ctx
  const months = await asRole(ctx.db, 'cjg_reporting', async db => {
    await store.waitForOther(db, municipality)
    const due = await findDue(ctx, db)
    const isYearDue = await isYearToCount(ctx, db)
    if (due.length === 0 && !isYearDue) return 0
    await store.takeRoom(db)
    await store.noteHomes(db)
    for (const { subject, months } of due) await store.countMonths(db, municipality, subject, { months, at: now })
    await tellNew(ctx, db)
    if (isYearDue) await countYear(ctx, db)
    await store.forgetHomes(db)
    return due.reduce((sum, one) => sum + one.months.length, 0)
  })
  await store.insertRun(ctx.db, { municipality, ran_at: now, started_by: actor.name, months })
  record(ctx, 'create', 'governance.rollup', null, String(months))
  return months
}

/** The months of every subject that have closed and were not counted yet. */
async function findDue({ municipality, today }: Ctx, db: Ctx['db']) {
  const counted = await store.findCounted(db, municipality)
  const monthsOfSubject = (subject: Subject) => {
    const from = counted.get(subject)?.add({ months: 1 }) ?? firstMonthTold(today)
    return { subject, months: monthsOf({ from, to: closedMonth(today) }) }
  }
  return subjectNames.map(monthsOfSubject).filter(({ months }) => months.length > 0)
}

async function tellNew(ctx: Ctx, db: Ctx['db']): Promise<void> {
  const stretches = await store.findLastTold(db, 'rollup.told_stretch', ctx.municipality)
  const terms = await store.findLastTold(db, 'rollup.told_term', ctx.municipality)
  for (const subject of subjectNames) {
    await tellStretches(ctx, db, subject, stretches.get(subject) ?? null)
    await tellTerms(ctx, db, subject, terms.get(subject) ?? null)
  }
}

async function tellStretches(
  { municipality, now }: Ctx,
  db: Ctx['db'],
  subject: Subject,
  told: Month | null,
): Promise<void> {
  const of = { municipality, subject }
  await store.insertStretches(db, of, cutInStretches(await store.findMonthTotals(db, of, told)), now)
}

async function tellTerms(ctx: Ctx, db: Ctx['db'], subject: Subject, told: Month | null): Promise<void> {
  const { municipality, today, now } = ctx
  const of = { municipality, subject }
  const from = told?.add({ months: 1 }) ?? firstMonthTold(today)
  const stretches = await findStretches(db, municipality, subject, { from, to: closedMonth(today) })
  for (const term of cutInTerms(stretches)) {
    const lines = tellTerm(await store.findTermCounts(db, of, term))
    await store.insertTerm(db, of, { ...term, lines }, now)
  }
}
