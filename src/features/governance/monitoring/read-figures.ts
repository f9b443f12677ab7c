/** The municipality looks at the figures of its centre over some months. Counted as `cjg_reporting`, which sees no child. */

import type { Figures, Period } from '../../../knowledge/figures/figure.ts'
import { figuresOf, monthsNeeded, tellList } from '../../../knowledge/figures/told-figures.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { coverageOf } from './coverage.ts'
import type { ChildrenInCare, Coverage, Subject } from './figure.ts'
import { countChildrenInCare, findBirthYears, findCounts, findVaccinated } from './store.ts'

export type CentreFigures = {
  readonly period: Period
  readonly bySubject: Readonly<Record<Subject, Figures>>
  readonly children: ChildrenInCare
  readonly coverage: Coverage
}

export async function readFigures(ctx: Ctx, period: Period): Promise<CentreFigures> {
  const { municipality, today } = ctx
  const thisMonth = today.toPlainYearMonth()
  const months = monthsNeeded(period, thisMonth)
  const needed = { from: months[0] ?? thisMonth, to: months.at(-1) ?? thisMonth }
  const figures = await asRole(ctx.db, 'cjg_reporting', async db => {
    const figuresAbout = async (subject: Subject) =>
      figuresOf(await findCounts(db, municipality, subject, needed), period, thisMonth)
    const { total, categories } = tellList(await countChildrenInCare(db, today))
    return {
      bySubject: await eachSubject(figuresAbout),
      children: { total, ages: categories },
      coverage: coverageOf(await findBirthYears(db, municipality), await findVaccinated(db, municipality), today),
    }
  })
  record(ctx, 'read', 'governance.figures', null, `${period.from} ${period.to}`)
  return { period, ...figures }
}

/** One after the other: a transaction answers one question at a time. */
async function eachSubject<T>(find: (subject: Subject) => Promise<T>): Promise<Record<Subject, T>> {
  return {
    contact: await find('contact'),
    question: await find('question'),
    measurement: await find('measurement'),
    dose: await find('dose'),
    concern: await find('concern'),
    report: await find('report'),
    match: await find('match'),
    referral: await find('referral'),
    plan: await find('plan'),
    evaluation: await find('evaluation'),
    goal: await find('goal'),
    satisfaction: await find('satisfaction'),
  }
}
