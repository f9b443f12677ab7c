/** The coordinator brings people together: lets them in and lets them go. */
import { getProfessional, takesPart } from '../../../../centre/index.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import type { Participant, ParticipantId, ParticipantKind } from '../plan.ts'
import { coordinatorOf, presentIn } from '../rules.ts'
import { insertDeparture, insertParticipants } from './store.ts'

export type Invitee =
  /** Works here, and can open the plan from now on. */
  | { readonly kind: 'professional'; readonly id: string }
  /** Grandma, a neighbour, a teacher without an account: takes part without opening the plan. */
  | {
      readonly kind: 'acquaintance'
      readonly as: Exclude<ParticipantKind, 'family'>
      readonly name: string
      readonly part: string
    }

export type Invitation =
  | { readonly kind: 'invited'; readonly id: ParticipantId }
  | { readonly kind: 'refused'; readonly because: 'takes-part-already' | 'partner-off' }

export async function inviteParticipant(ctx: Ctx, seat: Seat, invitee: Invitee): Promise<Invitation> {
  mustCoordinate(seat)
  const newcomer = await newcomerFrom(ctx, invitee)
  if (newcomer === 'partner-off') return { kind: 'refused', because: newcomer }
  const known = presentIn(seat.plan).some(one => newcomer.subject_id !== null && one.subject === newcomer.subject_id)
  if (known) return { kind: 'refused', because: 'takes-part-already' }
  const id = newId<ParticipantId>()
  const common = { municipality: ctx.municipality, id, plan_id: seat.plan.id }
  await insertParticipants(ctx.db, [{ ...common, ...newcomer, joined_at: ctx.now, joined_by: seat.me.id }])
  recordPlan(ctx, 'create', 'care-coordination.participant', seat, newcomer.name)
  return { kind: 'invited', id }
}

export type Departure =
  | { readonly kind: 'left' }
  | { readonly kind: 'refused'; readonly because: 'coordinates' | 'is-family' }

/** The family cannot be sent away from its own plan, and a coordinator hands over first. */
export async function recordDeparture(ctx: Ctx, seat: Seat, participant: Participant): Promise<Departure> {
  if (participant.id !== seat.me.id) mustCoordinate(seat)
  if (participant.kind === 'family') return { kind: 'refused', because: 'is-family' }
  if (participant.id === coordinatorOf(seat.plan)) return { kind: 'refused', because: 'coordinates' }
  const row = { municipality: ctx.municipality, participant_id: participant.id }
  await insertDeparture(ctx.db, { ...row, left_at: ctx.now, recorded_by: seat.me.id })
  recordPlan(ctx, 'change', 'care-coordination.participant', seat, participant.name)
  return { kind: 'left' }
}

export const coordinates = ({ plan, me }: Seat): boolean => coordinatorOf(plan) === me.id

export function mustCoordinate(seat: Seat): void {
  if (!coordinates(seat)) throw new NotAllowed('care-coordination.coordination', seat.children[0]?.id ?? null)
}

async function newcomerFrom(ctx: Ctx, invitee: Invitee) {
  if (invitee.kind === 'acquaintance')
    return { kind: invitee.as, subject_id: null, name: invitee.name, part: invitee.part }
  const { id, name, organisation } = await getProfessional(ctx, invitee.id)
  if (!(await takesPart(ctx, organisation.kind))) return 'partner-off'
  return { kind: 'professional', subject_id: id, name, part: organisation.name } as const
}
