/**
 * Figures of a school year: of one team for its chair, as they are today; of all teams together for the municipality, of a year that is
 * over, told once. Never both for one reader, and never one division within another: what is left after subtracting would tell of a few.
 */
import { schoolYearOf } from '../../../knowledge/care-team/rhythm.ts'
import { type Cell, hideSmallNumbers } from '../../../knowledge/figures/small-numbers.ts'
import { type Child, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { isOver, tellOnce } from '../../../platform/told-once/tell-once.ts'
import type { CareTeam } from '../care-team.ts'
import type { Item } from '../item.ts'
import { gateOfItem } from '../items/look-up.ts'
import { findItemsBetween } from '../items/store.ts'
import { findMinutes } from '../meetings/minutes/store.ts'
import { findMeetings, findPlacements } from '../meetings/store.ts'
import { chairs, teamIn, teamsOf } from '../teams/look-up.ts'
import { type BreakdownName, type Counted, categories, categoryOf } from './rules.ts'

export type Figures = {
  /** Null: of all teams together. */
  readonly team: CareTeam | null
  readonly schoolYear: number
  readonly total: Cell
  readonly breakdowns: Readonly<Record<BreakdownName, readonly { readonly category: string; readonly cell: Cell }[]>>
}

/** With the moment at which they were told for good; null for figures as they are today. */
export type ShownFigures = {
  readonly figures: Figures
  readonly toldAt: Temporal.Instant | null
  /** The school years to choose from, the oldest first. */
  readonly years: readonly number[]
}

export async function readFigures(
  ctx: Ctx,
  asked: { readonly team: string; readonly year: number | null },
): Promise<ShownFigures> {
  const teams = await teamsOf(ctx)
  const own = teams.filter(team => chairs(ctx, team))
  const seesAll = may.seeNumbers(ctx.actor)
  const team = seesAll ? null : (own.find(one => one.id === asked.team) ?? own[0])
  if (team === undefined) throw new NotAllowed('school-care-link.figures')
  const years = yearsToSee(ctx.today, seesAll)
  const schoolYear = years.find(year => year === asked.year) ?? years.at(-1) ?? schoolYearOf(ctx.today)
  const count = () => countYear(ctx, teams, team, schoolYear)
  const { told, at } = seesAll
    ? await tellOnce(ctx, { subject: 'care-team', period: String(schoolYear) }, count)
    : { told: await count(), at: null }
  record(ctx, 'read', 'school-care-link.figures', null)
  return { figures: told, toldAt: at, years }
}

function yearsToSee(today: Temporal.PlainDate, onlyOver: boolean): readonly number[] {
  const now = schoolYearOf(today)
  return onlyOver
    ? [now - 3, now - 2, now - 1].filter(year => isOver(daysOf(year).until, today))
    : [now - 2, now - 1, now]
}

function daysOf(schoolYear: number): { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate } {
  const from = Temporal.PlainDate.from({ year: schoolYear, month: 8, day: 1 })
  return { from, until: from.add({ years: 1 }).subtract({ days: 1 }) }
}

async function countYear(
  ctx: Ctx,
  teams: readonly CareTeam[],
  team: CareTeam | null,
  schoolYear: number,
): Promise<Figures> {
  const items = (await findItemsBetween(ctx.db, ctx.municipality, daysOf(schoolYear))).filter(
    item => team === null || item.team === team.id,
  )
  const counted = await countable(ctx, teams, items)
  return { team, schoolYear, total: totalOf(counted), breakdowns: brokenDown(counted) }
}

/** Only what reached the team: its chair knows those, and a number that is one higher would tell him of another. */
async function countable(ctx: Ctx, teams: readonly CareTeam[], all: readonly Item[]): Promise<readonly Counted[]> {
  const children = await getChildren(ctx, [...new Set(all.flatMap(item => item.child ?? []))])
  const childOf = new Map<string, Child>(children.map(child => [child.id, child]))
  const isOpen = (item: Item): boolean => {
    const child = item.child === null ? undefined : childOf.get(item.child)
    return (
      item.kind === 'anonymous' ||
      (child !== undefined && gateOfItem(item, teamIn(teams, item.team), child, ctx.today).kind === 'open')
    )
  }
  const placements = await findPlacements(ctx.db, ctx.municipality, { items: all.map(item => item.id) })
  const placed = new Set<string>(placements.map(placement => placement.item))
  const items = all.filter(item => placed.has(item.id) || isOpen(item))
  const minutes = await findMinutes(
    ctx.db,
    ctx.municipality,
    items.map(item => item.id),
  )
  const meetings = await findMeetings(ctx.db, ctx.municipality, [...new Set(items.map(item => item.team))])
  return items.map(item => {
    const held = new Set(minutes.filter(one => one.item === item.id).map(one => one.meeting))
    const first = meetings.find(meeting => held.has(meeting.id))
    return {
      item,
      isOpen: isOpen(item),
      birth: item.child === null ? null : (childOf.get(item.child)?.birth.on ?? null),
      discussedOn: first ? dayInTheNetherlands(first.startsAt) : null,
    }
  })
}

const totalOf = (counted: readonly Counted[]): Cell => hideSmallNumbers([[counted.length]]).total

function brokenDown(counted: readonly Counted[]): Figures['breakdowns'] {
  const one = (name: BreakdownName) => {
    const names: readonly string[] = categories[name]
    const counts = names.map(category => counted.filter(each => categoryOf[name](each) === category).length)
    const cells = hideSmallNumbers([counts]).cells[0] ?? []
    return names.map((category, place) => ({ category, cell: cells[place] ?? ({ kind: 'hidden' } as const) }))
  }
  return {
    standing: one('standing'),
    outcome: one('outcome'),
    age: one('age'),
    'to-discussion': one('to-discussion'),
    'to-closure': one('to-closure'),
  }
}
