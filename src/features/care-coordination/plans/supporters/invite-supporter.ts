/**
 * Grandma or a neighbour is asked to take part and to open the plan in Mijn CJG. Somebody of the family who decides says yes to it; and any of
 * them can end it, at once.
 */
import { inviteToAccount, type PersonId } from '../../../../people/index.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { coordinates } from '../participants/invite-participant.ts'
import { insertDeparture, insertParticipants } from '../participants/store.ts'
import type { Participant, ParticipantId } from '../plan.ts'
import { presentIn } from '../rules.ts'
import { deciders } from '../sight/choose-sections.ts'
import { mayDecide } from '../sight/who-sees-what.ts'
import { insertInvitation } from './store.ts'

export type NewSupporter = {
  /** Somebody known here, or a name. */
  readonly whom: { readonly person: PersonId } | { readonly givenNames: string; readonly familyName: string }
  readonly name: string
  /** What they are for the family: 'oma'. */
  readonly part: string
  readonly email: string
  /** Who of the family said yes. */
  readonly agreedBy: Participant
}
export type Asking =
  | { readonly kind: 'asked'; readonly id: ParticipantId }
  | { readonly kind: 'refused'; readonly because: 'takes-part-already' | 'cannot-be-asked' }

/** The participant is bound to the person from now on; the plan opens as soon as that person has an account. */
export async function inviteSupporter(ctx: Ctx, seat: Seat, supporter: NewSupporter): Promise<Asking> {
  mustAsk(seat, supporter.agreedBy)
  const { whom, name, part, email, agreedBy } = supporter
  if ('person' in whom && takesPart(seat, whom.person)) return { kind: 'refused', because: 'takes-part-already' }
  const invited = await inviteToAccount(ctx, { whom, email, role: 'supporter', identity: 'asked-by-family' })
  if (invited.kind === 'refused') return { kind: 'refused', because: 'cannot-be-asked' }
  const id = newId<ParticipantId>()
  const common = { municipality: ctx.municipality, plan_id: seat.plan.id }
  const newcomer = { id, kind: 'network', subject_id: invited.person, name, part } as const
  // Asked in by whoever of the family said yes: a supporter belongs to that household.
  await insertParticipants(ctx.db, [{ ...common, ...newcomer, joined_at: ctx.now, joined_by: agreedBy.id }])
  const by = { agreed_by: agreedBy.id, invited_at: ctx.now, invited_by: seat.me.id }
  await insertInvitation(ctx.db, { ...common, participant_id: id, email, ...by })
  recordPlan(ctx, 'create', 'care-coordination.participant', seat, name)
  return { kind: 'asked', id }
}

/** One no of the family is enough, and the plan is closed to the supporter at once. */
export async function endSupport(ctx: Ctx, seat: Seat, supporter: Participant): Promise<void> {
  if (supporter.kind !== 'network' || !(mayDecide(seat) || coordinates(seat))) throw refused(seat)
  const row = { municipality: ctx.municipality, participant_id: supporter.id }
  await insertDeparture(ctx.db, { ...row, left_at: ctx.now, recorded_by: seat.me.id })
  recordPlan(ctx, 'change', 'care-coordination.participant', seat, supporter.name)
}

/** Who may say yes to somebody coming in: the reader, or whoever of the family the coordinator heard. */
export const agreers = (seat: Seat): readonly Participant[] => {
  if (mayDecide(seat)) return [seat.me]
  return coordinates(seat) ? deciders(seat) : []
}

function mustAsk(seat: Seat, agreedBy: Participant): void {
  if (!agreers(seat).some(one => one.id === agreedBy.id)) throw refused(seat)
}

const takesPart = ({ plan }: Seat, person: string): boolean => presentIn(plan).some(one => one.subject === person)

const refused = ({ children }: Seat) => new NotAllowed('care-coordination.participant', children[0]?.id ?? null)
