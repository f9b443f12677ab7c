/** For a record page: the standing reports and matches of whoever asks about this child. Those of others are not even hinted at. */
import type { ChildId } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type OwnReport, ownReportsAbout } from '../reports/look-up.ts'
import { matchesOf } from './look-up.ts'
import type { Match } from './match.ts'

export type StandingSignals = { readonly reports: readonly OwnReport[]; readonly matches: readonly Match[] }

export async function standingSignalsOf(ctx: Ctx, child: ChildId): Promise<StandingSignals> {
  const reports = (await ownReportsAbout(ctx, child)).filter(({ standing }) => standing.kind === 'stands')
  // A current match has a standing report of one's own: without any, the index is not even asked.
  if (reports.length === 0) return { reports, matches: [] }
  const matches = await matchesOf(ctx)
  return { reports, matches: matches.filter(match => match.mine.childId === child && match.isCurrent) }
}
