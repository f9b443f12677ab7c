/** Somebody who decides about a child opens or closes sections of the plan for a participant, and may always take it back. */
import type { Section } from '../../../../knowledge/plan/sections.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { coordinates } from '../participants/invite-participant.ts'
import type { Participant } from '../plan.ts'
import { insertChoices } from './store.ts'
import { mayDecide } from './who-sees-what.ts'

export type NewChoices = {
  readonly participant: Participant
  /** Whose choice it is: the one who acts, or of the family who told the coordinator. */
  readonly saidBy: Participant
  readonly choices: readonly { readonly section: Section; readonly opens: boolean }[]
}

export async function chooseSections(
  ctx: Ctx,
  seat: Seat,
  { participant, saidBy, choices }: NewChoices,
): Promise<void> {
  const isOwn = saidBy.id === seat.me.id && mayDecide(seat)
  if (!isOwn && !(coordinates(seat) && deciders(seat).includes(saidBy)))
    throw new NotAllowed('care-coordination.section-choice', seat.children[0]?.id ?? null)
  await insertChoices(
    ctx.db,
    choices.map(({ section, opens }) => ({
      municipality: ctx.municipality,
      id: newId<string>(),
      plan_id: seat.plan.id,
      section,
      participant_id: participant.id,
      opens,
      said_by: saidBy.id,
      said_at: ctx.now,
      recorded_by: seat.me.id,
    })),
  )
  recordPlan(ctx, 'change', 'care-coordination.section-choice', seat, participant.name, { part: participant.id })
}

/** Those who take part and decide about a child of the plan. */
export const deciders = ({ plan, eye }: Pick<Seat, 'plan' | 'eye'>): readonly Participant[] => {
  const persons = new Set([...eye.settings.deciders.values()].flat())
  return plan.participants.filter(one => one.departure === null && one.subject !== null && persons.has(one.subject))
}
