/**
 * How matches of a year were followed up. Without a youth. Whoever keeps the agreements sees each match, and these figures as they are
 * today; the municipality, which has figures of matches on its dashboard too, is told a year that is over, once.
 */
import { holidaysFrom } from '../../../../knowledge/ages/dutch-holidays.ts'
import { addWorkingDays } from '../../../../knowledge/ages/working-days.ts'
import { type Rung, termsOf } from '../../../../knowledge/referral-index/ladder.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { isOver, tellOnce } from '../../../../platform/told-once/tell-once.ts'
import { ladderOf } from '../../index-settings/ladder/read-ladder.ts'
import type { Climb } from '../../matches/climb/climb.ts'
import { findClimbs } from '../../matches/climb/store.ts'
import type { StoredMatch } from '../../matches/match.ts'
import { standingLead, talkIn } from '../../matches/seen-match.ts'
import { findMatchesIn } from '../../matches/store.ts'
import { type Followed, type FollowUpFigures, figuresOf, type ToldRow, tellEach, tellReporting } from './rules.ts'
import { findReporting } from './store.ts'

export type YearFigures = FollowUpFigures & {
  readonly year: number
  /** How many matches climbed each rung, by its words. */
  readonly climbs: ReturnType<typeof tellEach>
  /** Reports that stand on the day of counting, by organisation. */
  readonly standing: readonly ToldRow[]
}
/** With the moment at which they were told for good; null for figures as they are today. */
export type ShownFigures = { readonly figures: YearFigures; readonly toldAt: Temporal.Instant | null }

/** A match goes with its reports, which stand two years at most: further back there is nothing whole to count. */
export function yearsToSee({ actor, today }: Pick<Ctx, 'actor' | 'today'>): readonly number[] {
  const years = [today.year, today.year - 1, today.year - 2]
  return seesToday(actor) ? years : years.filter(year => isOver(lastDayOf(year), today))
}

export async function followUpFigures(ctx: Ctx, year: number): Promise<ShownFigures> {
  const toldOnce = { subject: 'follow-up', period: String(year) }
  const { told, at } = seesToday(ctx.actor)
    ? { told: await countYear(ctx, year), at: null }
    : await tellOnce(ctx, toldOnce, () => countYear(ctx, year))
  record(ctx, 'read', 'governance.figures', null, `${year}`)
  return { figures: told, toldAt: at }
}

/** Who reads the dashboard of the municipality reads what was told once, also when they keep agreements. */
const seesToday = (actor: Ctx['actor']): boolean => !may.seeNumbers(actor)

const lastDayOf = (year: number) => Temporal.PlainDate.from({ year, month: 12, day: 31 })

async function countYear(ctx: Ctx, year: number): Promise<YearFigures> {
  const { municipality, today } = ctx
  const days = {
    from: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    to: lastDayOf(year),
  }
  const { stored, reporting } = await asRole(ctx.db, 'cjg_index', async index => ({
    stored: await findMatchesIn(index, municipality, days),
    reporting: await findReporting(index, municipality, today),
  }))
  const matches = stored.filter(({ kind }) => kind !== 'archive')
  const ladder = await ladderOf(ctx)
  const climbs = await findClimbs(
    ctx.db,
    municipality,
    matches.map(({ id }) => id),
  )
  return {
    ...figuresOf(matches.map(match => followedFrom(match, municipality, ladder, today))),
    year,
    climbs: tellEach(countRungs(climbs)),
    standing: tellReporting(reporting),
  }
}

function followedFrom(
  match: StoredMatch,
  municipality: string,
  ladder: readonly Rung[],
  today: Temporal.PlainDate,
): Followed {
  const talk = talkIn(match)
  const own = [match.fresh, match.earlier].find(({ reporter }) => reporter.municipality === municipality) ?? match.fresh
  const by = addWorkingDays(match.foundOn, termsOf(ladder).firstContact, holidaysFrom(match.foundOn))
  const on = talk.kind === 'spoken' ? talk.on : null
  return {
    quarter: quarterOf(match.foundOn),
    domain: own.reporter.organisation.domain,
    isAcross: match.fresh.reporter.municipality !== match.earlier.reporter.municipality,
    outcome: on === null ? 'not-yet' : Temporal.PlainDate.compare(on, by) <= 0 ? 'in-time' : 'late',
    days: on && match.foundOn.until(on).days,
    isUseful: on && match.answers.some(({ useful }) => useful === true),
    hasLead: standingLead(match, today) !== null,
  }
}

function quarterOf({ month }: Temporal.PlainDate): Followed['quarter'] {
  if (month <= 3) return 1
  if (month <= 6) return 2
  return month <= 9 ? 3 : 4
}

/** `contact both-reporters` → how many matches. A match counts once, however often it told the same people. */
function countRungs(climbs: readonly Climb[]): ReadonlyMap<string, number> {
  const first = climbs.filter(({ without, nth }) => without !== 'notice' && nth === 1)
  const groups = Map.groupBy(first, ({ without, tells }) => `${without} ${tells}`)
  return new Map([...groups].map(([rung, group]) => [rung, group.length]))
}
