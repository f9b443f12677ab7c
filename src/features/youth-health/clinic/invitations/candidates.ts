/** Everybody of a group, each with why it is invited now or not. */
import { recordStanding } from '../../../../knowledge/consent/record-standing.ts'
import { type Child, childrenBorn, childrenOfSchool } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import { findMomentFactsOfEach, momentsFrom } from '../../consultation/moments/moments-of.ts'
import { careOfGroup } from '../../record/care-relation.ts'
import type { Planned } from '../planning/planned-contact.ts'
import { standingFor } from '../planning/rules.ts'
import { findPlannedOfEach } from '../planning/store.ts'
import type { Group, Invitation } from './invitation.ts'
import { type Standing, standingOf } from './rules.ts'
import { findInvitationsOfEach } from './store.ts'

export type Candidate = {
  readonly child: Child
  readonly className: string | null
  readonly standing: Standing
  readonly planned: readonly Planned[]
  readonly invitations: readonly Invitation[]
}

/** By class and name. A child that is not born, died, is of age, or is looked after by another organisation is not among them. */
export async function candidatesOf(ctx: Ctx, group: Group): Promise<readonly Candidate[]> {
  const { db, municipality, today } = ctx
  const looksAfter = await careOfGroup(ctx)
  const isOfAge = ({ birth }: Child) => recordStanding(birth.on, today).kind === 'closed'
  const members = (await membersOf(ctx, group)).filter(({ child }) => looksAfter(child) && !isOfAge(child))
  const ids = members.map(({ child }) => child.id)
  const [factsOf, planned, invitations] = await Promise.all([
    findMomentFactsOfEach(ctx, ids),
    findPlannedOfEach(db, municipality, ids),
    findInvitationsOfEach(db, municipality, ids),
  ])
  return members.map(({ child, className }) => {
    const { moments, attempts } = momentsFrom({ child, today }, factsOf(child.id))
    const own = { planned: planned.get(child.id) ?? [], invitations: invitations.get(child.id) ?? [] }
    const last = own.invitations.find(one => one.moment === group.moment && one.outcome.way !== 'none')
    const standing = standingOf(
      {
        moment: moments.find(one => one.moment.code === group.moment),
        plannedOn: standingFor(own.planned, group.moment, today)?.on ?? null,
        invitedOn: last ? dayInTheNetherlands(last.recordedAt) : null,
        notHeld: attempts.map(({ moment, on, reason }) => ({ code: moment, on, reason })),
      },
      today,
    )
    return { child, className, standing, ...own }
  })
}

type Member = Pick<Candidate, 'child' | 'className'>

async function membersOf(ctx: Ctx, { school, className, born }: Group): Promise<readonly Member[]> {
  if (school === null)
    return born === null ? [] : (await childrenBorn(ctx, born)).map(child => ({ child, className: null }))
  const pupils = await childrenOfSchool(ctx, school, born === null ? {} : { bornBetween: born })
  return className === null ? pupils : pupils.filter(one => one.className === className)
}
