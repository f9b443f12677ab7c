/** The teams of the municipality, and as what whoever acts sits in them. With the module off there is nothing of this. */
import { isModuleOn } from '../../../centre/index.ts'
import { isChair, membershipsOn, type Viewer } from '../../../knowledge/care-team/sight.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import type { Handler } from '../../../platform/web/router.ts'
import type { CareTeam, Member } from '../care-team.ts'
import { findTeams, hasTeam } from './store.ts'

/** Around every page of the slice: switched off by the municipality, none of them is there. */
export const inModule =
  (handle: Handler): Handler =>
  async (ctx, asked) => {
    if (!(await isModuleOn(ctx, 'school-care-link'))) throw new NotFound('the care teams are off')
    return handle(ctx, asked)
  }

export const teamsOf = (ctx: Ctx): Promise<readonly CareTeam[]> => findTeams(ctx.db, ctx.municipality)

export const viewerIn = ({ actor }: Pick<Ctx, 'actor'>, teams: readonly CareTeam[]): Viewer => ({
  professional: actor.id,
  organisation: actor.organisation,
  memberships: teams.flatMap(team => team.members).filter(member => member.professional === actor.id),
})

export function teamIn(teams: readonly CareTeam[], id: string): CareTeam {
  const team = teams.find(one => one.id === id)
  if (!team) throw new NotFound(`care team ${id}`)
  return team
}

/** Who sits in it today. */
export const sittingIn = (team: CareTeam, today: Temporal.PlainDate): readonly Member[] =>
  team.members.filter(
    ({ from, until }) =>
      Temporal.PlainDate.compare(from, today) <= 0 && (until === null || Temporal.PlainDate.compare(today, until) < 0),
  )

/** The teams in which whoever asks sits today. */
export const ownTeams = (ctx: Ctx, teams: readonly CareTeam[]): readonly CareTeam[] =>
  teams.filter(team => membershipsOn(viewerIn(ctx, teams), team.id, ctx.today).length > 0)

/** Has whoever acts anything to do in a care team: a seat today, or as staff of a school that has one? */
export const hasCareTeam = ({ db, municipality, actor, today }: Ctx): Promise<boolean> =>
  hasTeam(db, municipality, { professional: actor.id, organisation: actor.organisation, on: today })

/** For its members; throws NotAllowed for others. */
export async function openTeam(ctx: Ctx, id: string): Promise<CareTeam> {
  const teams = await teamsOf(ctx)
  const team = teamIn(teams, id)
  if (!ownTeams(ctx, teams).includes(team)) throw new NotAllowed('school-care-link.care-team')
  return team
}

/** For its chair. */
export async function chairedTeam(ctx: Ctx, id: string): Promise<CareTeam> {
  const teams = await teamsOf(ctx)
  const team = teamIn(teams, id)
  if (!chairs(ctx, team)) throw new NotAllowed('school-care-link.care-team')
  return team
}

export const chairs = (ctx: Ctx, team: CareTeam): boolean => isChair(viewerIn(ctx, [team]), team.id, ctx.today)

/** For who keeps the members and the agreement: its chair, or an administrator. */
export async function keptTeam(ctx: Ctx, id: string): Promise<CareTeam> {
  const team = teamIn(await teamsOf(ctx), id)
  if (!may.configure(ctx.actor) && !chairs(ctx, team)) throw new NotAllowed('school-care-link.care-team')
  return team
}
