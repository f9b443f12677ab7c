/** What everyone at a table may see: the plan as the least-seeing among them sees it. On a wall nothing else is shown. */
import { professionalsOf } from '../../../../centre/index.ts'
import type { Viewer } from '../../../../knowledge/plan/sections.ts'
import { whereaboutsHidden } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { isSeen } from '../measures/look-up.ts'
import type { Measure } from '../measures/measure.ts'
import { findMeasures } from '../measures/store.ts'
import type { Seat } from '../open-plan.ts'
import type { Participant, Plan } from '../plan.ts'
import { presentIn } from '../rules.ts'
import { cutPlan, type Eye } from '../sight/cut-plan.ts'
import { viewerFor } from '../sight/who-sees-what.ts'

export type Table = {
  /** What is left of the plan when each at the table has taken out what is not theirs to see. */
  readonly plan: Plan
  /** The figures that each may see, the last per goal first. */
  readonly measures: readonly Measure[]
  /** Children too young to have a say of their own: their parents mind what they hear, and the screen says so. */
  readonly young: readonly Participant[]
}

/** `people`: who sits at the table; who shows the screen is one of them. */
export async function tableSight(ctx: Ctx, seat: Seat, people: readonly Participant[]): Promise<Table> {
  const kinds = new Map((await professionalsOf(ctx)).map(one => [String(one.id), one.organisation.kind]))
  const others: Seat[] = []
  const young: Participant[] = []
  for (const one of people.filter(person => person.id !== seat.me.id)) {
    const viewer = await viewerFor(ctx, seat, one, kinds.get(one.subject ?? '') ?? null)
    if (viewer === null && seat.eye.childOf.has(one.id)) young.push(one)
    else
      others.push(
        seatOf(seat, one, { viewer: viewer ?? unknownViewer(one), placesHidden: await hidesPlaces(ctx, seat, one) }),
      )
  }
  const measures = await findMeasures(ctx.db, ctx.municipality, seat.plan.id)
  return {
    plan: commonPlan(seat, others),
    measures: measures.filter(measure => [seat, ...others].every(one => isSeen(one, measure))),
    young,
  }
}

/** Pure: cut by every eye in turn, so that nothing is left that one of them may not see. */
const commonPlan = (seat: Seat, others: readonly Pick<Seat, 'eye'>[]): Plan =>
  others.reduce<Plan>((plan, { eye }) => ({ ...cutPlan(plan, eye) }), seat.plan)

/** A parent who may not know where a child lives, and whoever comes along and cannot be known. */
async function hidesPlaces(ctx: Ctx, { children }: Seat, { kind, subject }: Participant): Promise<boolean> {
  if (kind === 'professional') return false
  const ids = children.map(({ id }) => id)
  return (await whereaboutsHidden(ctx, ids, subject ?? '')).size > 0
}

const seatOf = (seat: Seat, me: Participant, seen: Pick<Eye, 'viewer' | 'placesHidden'>): Seat => {
  const eye: Eye = { ...seat.eye, ...seen }
  return { ...seat, me, eye, plan: cutPlan(seat.plan, eye) }
}

/** Who cannot sign in sees no more than somebody of their kind would: grandma as a supporter, a teacher as a partner. */
function unknownViewer({ id, kind }: Participant): Viewer {
  if (kind === 'professional') return { id, kind: 'partner' }
  return kind === 'network'
    ? { id, kind: 'supporter', homes: new Set() }
    : { id, kind: 'family', ties: new Map(), homes: new Set() }
}

/** Of the names at a table, those who take part today. */
export const seatedIn = (plan: Plan, ids: readonly string[]): readonly Participant[] =>
  presentIn(plan).filter(one => ids.includes(one.id))
