/** For a record page: the standing reports and matches of whoever asks about this child. Those of others are not even hinted at. */
import type { Child } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type OwnReport, ownReports } from '../reports/look-up.ts'
import { matchesOf } from './look-up.ts'
import type { Match } from './match.ts'

export type StandingSignals = { readonly reports: readonly OwnReport[]; readonly matches: readonly Match[] }

export async function standingSignalsOf(ctx: Ctx, child: Child): Promise<StandingSignals> {
  const reports = await ownReports(ctx)
  const matches = await matchesOf(ctx)
  return {
    reports: reports.filter(report => report.childId === child.id && report.standing.kind === 'stands'),
    matches: matches.filter(match => match.mine.childId === child.id && match.isCurrent),
  }
}
