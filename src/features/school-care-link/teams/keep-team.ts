/** A school gets a care team; people join and leave it; it agrees how it works. By its chair or an administrator. */
import { newcomersOf } from '../../../centre/index.ts'
import type { Profession } from '../../../knowledge/care-team/professions.ts'
import { getSchool } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Agreement, CareTeam, MembershipId, TeamId } from '../care-team.ts'
import { keptTeam } from './look-up.ts'
import { insertAgreement, insertMembership, insertMembershipEnd, insertTeam } from './store.ts'

export type Opening = { readonly kind: 'opened'; readonly id: TeamId } | { readonly kind: 'has-team' }

/** The route asks for an administrator. @param organisation as which partner the staff of the school sign in */
export async function openTeamOf(ctx: Ctx, school: string, organisation: string | null): Promise<Opening> {
  const { id: school_id } = await getSchool(ctx, school)
  const id = newId<TeamId>()
  const isFirst = await insertTeam(ctx.db, {
    municipality: ctx.municipality,
    id,
    school_id,
    organisation_id: organisation,
    opened_on: ctx.today,
    opened_by: ctx.actor.id,
  })
  if (!isFirst) return { kind: 'has-team' }
  record(ctx, 'create', 'school-care-link.care-team', null)
  return { kind: 'opened', id }
}

export type NewMember = {
  readonly professional: string
  readonly profession: Profession
  readonly from: Temporal.PlainDate
}

export async function addMember(
  ctx: Ctx,
  teamId: string,
  { professional, profession, from }: NewMember,
): Promise<void> {
  const team = await keptTeam(ctx, teamId)
  if (!(await newcomersOf(ctx)).some(one => one.id === professional)) throw new NotFound(`professional ${professional}`)
  await insertMembership(ctx.db, {
    municipality: ctx.municipality,
    id: newId<MembershipId>(),
    team_id: team.id,
    professional_id: professional,
    profession,
    from_on: from,
    added_at: ctx.now,
    added_by: ctx.actor.id,
  })
  record(ctx, 'create', 'school-care-link.membership', null)
}

/** From `until` on the member sees nothing of the team any more. */
export async function endMembership(ctx: Ctx, teamId: string, id: string, until: Temporal.PlainDate): Promise<void> {
  const team = await keptTeam(ctx, teamId)
  const member = team.members.find(one => one.id === id)
  if (!member) throw new NotFound(`membership ${id}`)
  await insertMembershipEnd(ctx.db, {
    municipality: ctx.municipality,
    membership_id: member.id,
    until_on: until,
    ended_at: ctx.now,
    ended_by: ctx.actor.id,
  })
  record(ctx, 'change', 'school-care-link.membership', null)
}

export type AgreementSet =
  | { readonly kind: 'set' }
  /** Somebody else set it since the form was opened. */
  | { readonly kind: 'stale'; readonly team: CareTeam }

/** @param seen when the agreement that the form showed was set; empty for our proposal. */
export async function setAgreement(
  ctx: Ctx,
  teamId: string,
  agreement: Omit<Agreement, 'setAt' | 'setByName'>,
  seen: string,
): Promise<AgreementSet> {
  const team = await keptTeam(ctx, teamId)
  if ((team.agreement.setAt?.toString() ?? '') !== seen) return { kind: 'stale', team }
  const where = { municipality: ctx.municipality, team: team.id, by: ctx.actor.id, at: ctx.now }
  await insertAgreement(ctx.db, where, { ...agreement, setByName: ctx.actor.name })
  record(ctx, 'change', 'school-care-link.agreement', null)
  return { kind: 'set' }
}
