/** The public register: which organisation got how much for what. What two civil servants agreed on, and nobody's name. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { amountOf, grantOf, settledOf, submitted } from '../derive.ts'
import { organisationNames, roundsOf, sentApplications } from '../look-up.ts'

export type Entry = {
  readonly organisation: string
  readonly round: string
  readonly purpose: string
  readonly from: Temporal.PlainYearMonth
  readonly until: Temporal.PlainYearMonth
  readonly grantedCents: number
  /** Null as long as it is not settled. */
  readonly settledCents: number | null
}

/** The latest period first. */
export async function registerOf(ctx: Ctx): Promise<readonly Entry[]> {
  const rounds = new Map((await roundsOf(ctx)).map(round => [round.id, round]))
  const names = await organisationNames(ctx)
  const entries = (await sentApplications(ctx)).flatMap((application): readonly Entry[] => {
    const [grant, round] = [grantOf(application), rounds.get(application.roundId)]
    if (!grant || !round) return []
    return [
      {
        organisation: names.get(application.organisationId) ?? '',
        round: round.title,
        purpose: submitted(application)?.purpose ?? '',
        from: round.from,
        until: round.until,
        grantedCents: amountOf(grant.lines),
        settledCents: settledOf(application)?.finalCents ?? null,
      },
    ]
  })
  return entries.toSorted(
    (one, other) =>
      Temporal.PlainYearMonth.compare(other.from, one.from) || one.organisation.localeCompare(other.organisation, 'nl'),
  )
}
