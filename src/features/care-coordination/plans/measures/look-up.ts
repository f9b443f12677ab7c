/** The measures of a plan that the holder of a seat sees: what stands open of the plan, and knowledge/plan/measures/who-sees.ts. */
import { seesMeasure } from '../../../../knowledge/plan/measures/who-sees.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import type { ParticipantId } from '../plan.ts'
import { goalIn } from '../rules.ts'
import { mayRead } from '../sight/cut-plan.ts'
import type { Measure } from './measure.ts'
import { findMeasures } from './store.ts'

export async function measuresFor(ctx: Ctx, seat: Seat): Promise<readonly Measure[]> {
  const measures = await findMeasures(ctx.db, ctx.municipality, seat.plan.id)
  if (measures.length > 0) recordPlan(ctx, 'read', 'care-coordination.measure', seat)
  return measures.filter(measure => isSeen(seat, measure))
}

/**
 * One's own figure always. Others where the section is open: of a youth by the rules of that youth, of a goal with the goal, and how safe
 * it is only with what stands about safety.
 */
export function isSeen({ plan, me, eye }: Seat, { about, givenBy, audience }: Measure): boolean {
  if (givenBy === me.id) return true
  if (about.kind === 'goal' && goalIn(plan, about.goal) === undefined) return false
  if (about.kind === 'safety' && plan.sight.safety.level === 'nothing') return false
  const subject = about.kind === 'self-reliance' ? about.subject : null
  const opensFor = (participant: ParticipantId) => mayRead({ section: 'measures', about: [participant] }, eye)
  if (!opensFor(subject ?? givenBy)) return false
  const opens = new Set([...eye.childOf.keys()].filter(opensFor))
  return seesMeasure({ id: me.id, kind: me.kind, opens }, { kind: about.kind, subject, givenBy, audience })
}
