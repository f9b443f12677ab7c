/** Whom a partner still has to tell of a report about a youth whom the partner knows by name only: by the same rule, without a record. */
import { dutyOf, mustBeTold, toldFrom } from '../../../../../knowledge/referral-index/requests.ts'
import type { Ctx } from '../../../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../../../platform/i18n/format.ts'
import { toldByTalk } from '../rules.ts'
import { findTalkedOver } from '../store.ts'
import { tellingOf } from '../telling.ts'
import { type NamedDuty, type NamedReport, namedRelatives } from './named-telling.ts'
import { findBirthDays, findNamedTellings } from './store.ts'

/**
 * By the report's id. Without a day of birth in the words of the reporter it is not known who has to be told: then nobody is asked for.
 * A talk with "the parents" counts for them both, as nobody here knows where they live.
 */
export async function namedDutiesOfEach(
  ctx: Ctx,
  reports: readonly NamedReport[],
): Promise<ReadonlyMap<string, readonly NamedDuty[]>> {
  const ids = reports.map(({ id }) => id)
  const births = await findBirthDays(ctx.db, ctx.municipality, ids)
  const tellings = await findNamedTellings(ctx.db, ctx.municipality, ids)
  const talked = await findTalkedOver(ctx.db, ctx.municipality, ids)
  return new Map(
    reports.map(({ id, reportedAt }) => {
      const birth = births.get(id)
      if (!birth) return [id, []]
      return [
        id,
        namedRelatives
          .filter(relative => mustBeTold(relative, birth, ctx.today))
          .map(relative => {
            const last = tellings.find(one => one.report === id && one.relative === relative) ?? null
            const since = toldFrom(relative, birth, dayInTheNetherlands(reportedAt))
            const known = last ? tellingOf(last) : toldByTalk(talked.get(id), relative, true)
            return { relative, last, duty: dutyOf(known, since, ctx.today) }
          }),
      ]
    }),
  )
}

export const namedDutiesOf = async (ctx: Ctx, report: NamedReport): Promise<readonly NamedDuty[]> =>
  (await namedDutiesOfEach(ctx, [report])).get(report.id) ?? []
