/** Whom a reporter still has to tell of a report, by when. At the twelfth and the sixteenth birthday the people change by themselves. */
import { dutyOf, mustBeTold, toldFrom } from '../../../../knowledge/referral-index/requests.ts'
import { type Child, fullName, getChildren } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'
import { keptAddressesOf } from './kept-address.ts'
import { type Known, knownOf } from './known.ts'
import type { TellingDuty } from './telling.ts'

/** A report of this municipality that stands, and whom it is about. */
export type ToldReport = {
  readonly id: ReportId
  /** Null when the reporter knows the youth by name only: who has custody is then not known, and nobody can be told from here. */
  readonly childId: string | null
  readonly reportedAt: Temporal.Instant
}

/** By the report's id. Of a youth who died nobody has to be told. */
export async function dutiesOfEach(
  ctx: Ctx,
  reports: readonly ToldReport[],
): Promise<ReadonlyMap<string, readonly TellingDuty[]>> {
  const children = await getChildren(ctx, [...new Set(reports.flatMap(report => report.childId ?? []))])
  const known = await knownOf(
    ctx,
    children,
    reports.map(report => report.id),
  )
  const parents = children.flatMap(child => known.parentsOf(child).map(({ id }) => id))
  const kept = await keptAddressesOf(ctx, [...parents, ...children.map(({ id }) => id)])
  return new Map(
    reports.map(report => {
      const child = children.find(({ id }) => id === report.childId)
      return [report.id, child && child.diedOn === null ? dutiesOn(report, child, known, kept, ctx.today) : []]
    }),
  )
}

export const dutiesOf = async (ctx: Ctx, report: ToldReport): Promise<readonly TellingDuty[]> =>
  (await dutiesOfEach(ctx, [report])).get(report.id) ?? []

function dutiesOn(
  report: ToldReport,
  child: Child,
  known: Known,
  kept: ReadonlySet<string>,
  today: Temporal.PlainDate,
): readonly TellingDuty[] {
  const family = [
    { person: child.id, name: fullName(child), relative: 'youth' as const },
    ...known
      .parentsOf(child)
      .map(parent => ({ person: parent.id, name: fullName(parent), relative: 'with-custody' as const })),
  ]
  return family
    .filter(({ relative }) => mustBeTold(relative, child.birth.on, today))
    .map(one => {
      const since = toldFrom(one.relative, child.birth.on, dayInTheNetherlands(report.reportedAt))
      return {
        ...one,
        duty: dutyOf(known.telling(report.id, child, one.person, one.relative), since, today),
        last: known.noted(report.id, one.person),
        isAddressKept: kept.has(one.person),
      }
    })
}
