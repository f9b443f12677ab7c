/** What is known of telling about these reports: noted by the reporter, or by the talk before the report. */
import type { Relative, Telling } from '../../../../knowledge/referral-index/requests.ts'
import { type Child, type Guardian, guardiansOfEach, householdsOfEach } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'
import { findNamedTellings } from './named/store.ts'
import { areOne, toldByTalk } from './rules.ts'
import { findTalkedOver, findTellings } from './store.ts'
import { type StoredTelling, tellingOf } from './telling.ts'

export type Known = {
  /** The guardians with custody of this child today. */
  parentsOf(child: Child): readonly Guardian[]
  /** What was noted last about telling this person. */
  noted(report: ReportId, person: string): StoredTelling | null
  /** What counts: what was noted, by a reporter without a record of whom it is, else the talk. */
  telling(report: ReportId, child: Child, person: string, relative: Relative): Telling | null
}

export async function knownOf(ctx: Ctx, children: readonly Child[], reports: readonly ReportId[]): Promise<Known> {
  const guardians = await guardiansOfEach(
    ctx,
    children.map(child => child.id),
  )
  const parentsOf = ({ id }: Child) => (guardians.get(id) ?? []).filter(guardian => guardian.custody === 'with-custody')
  const homes = await householdsOfEach(
    ctx,
    children.flatMap(child => parentsOf(child).map(parent => parent.id)),
  )
  const tellings = await findTellings(ctx.db, ctx.municipality, reports)
  const byName = await findNamedTellings(ctx.db, ctx.municipality, reports)
  const talked = await findTalkedOver(ctx.db, ctx.municipality, reports)
  const noted: Known['noted'] = (report, person) =>
    tellings.find(one => one.report === report && one.person === person) ?? null
  const isOne = (child: Child): boolean => areOne(parentsOf(child).map(parent => homes.get(parent.id) ?? []))
  return {
    parentsOf,
    noted,
    telling: (report, child, person, relative) => {
      const last = noted(report, person) ?? byName.find(one => one.report === report && one.relative === relative)
      return last ? tellingOf(last) : toldByTalk(talked.get(report), relative, isOne(child))
    },
  }
}
