/**
 * Which reports the person who asks sees of a youth, in Mijn CJG and in what a request gives: by age and custody, once told, and never
 * while telling would endanger the child. Every page, list and answer for a family asks this and nothing else.
 */
import { isShown, mustBeTold, type Relative, toldFrom } from '../../../knowledge/referral-index/requests.ts'
import type { Child } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { subjectsOf } from '../referral-index/index-keys.ts'
import { findReportsAbout } from '../referral-index/store.ts'
import { type StoredReport, standingOn } from '../referral-index/stored-report.ts'
import { findReportedConcerns } from '../reports/store.ts'
import { relativeOf } from './relative.ts'
import { knownOf } from './telling/known.ts'
import { findWithheld } from './withheld/store.ts'

export type Shown = {
  readonly relative: Relative
  /** The law tells this relative of reports, at the youth's age today. */
  readonly isTold: boolean
  readonly reports: readonly StoredReport[]
  /** There is a report that this person does not see (yet). */
  readonly isSomethingHidden: boolean
}

export async function shownTo(ctx: Ctx, person: string, child: Child): Promise<Shown> {
  const relative = await relativeOf(ctx, person, child)
  if (!mustBeTold(relative, child.birth.on, ctx.today))
    return { relative, isTold: false, reports: [], isSomethingHidden: true }
  const present = await presentReports(ctx, child)
  const sees = await seesOf(ctx, person, relative, child, present)
  const reports = present.filter(sees)
  return { relative, isTold: true, reports, isSomethingHidden: reports.length < present.length }
}

/**
 * What the index holds of this youth today, standing or in the archive, whoever reported. Of who died nothing is left. Two youths without a
 * BSN may bear one name and birthday: what a report is about is then only known where it was made.
 */
export async function presentReports(ctx: Ctx, child: Child): Promise<readonly StoredReport[]> {
  const subjects = child.diedOn === null ? await subjectsOf(ctx, child) : []
  if (subjects.length === 0) return []
  const stored = await asRole(ctx.db, 'cjg_index', index => findReportsAbout(index, subjects))
  const present = stored.filter(report => standingOn(report, ctx.today).kind !== 'gone')
  const ids = present.map(({ id }) => id)
  const links = await findReportedConcerns(ctx.db, ctx.municipality, ids)
  const aboutOf = new Map<string, string | null>(links.map(link => [link.reportId, link.childId]))
  return present.filter(({ id }) => (aboutOf.get(id) ?? (child.hasBsn ? child.id : null)) === child.id)
}

async function seesOf(ctx: Ctx, person: string, relative: Relative, child: Child, reports: readonly StoredReport[]) {
  const ids = reports.map(({ id }) => id)
  const known = await knownOf(ctx, [child], ids)
  const withheld = await asRole(ctx.db, 'cjg_index', index => findWithheld(index, ids))
  return ({ id, reporter, reportedAt }: StoredReport): boolean => {
    const isOurs = reporter.municipality === ctx.municipality
    // Whom a reporter elsewhere told is not known here, only that the report is not to be shown.
    if (!isOurs && withheld.has(id)) return false
    const since = toldFrom(relative, child.birth.on, dayInTheNetherlands(reportedAt))
    return isShown(known.telling(id, child, person, relative), since, ctx.today)
  }
}
