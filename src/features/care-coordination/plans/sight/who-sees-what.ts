/** For each who takes part: what they see of the plan and why, and what the family said about it. */
import { professionalsOf } from '../../../../centre/index.ts'
import {
  type Section,
  type Sight,
  sections,
  sightOf,
  standingOf,
  type Tie,
  type Viewer,
} from '../../../../knowledge/plan/sections.ts'
import { childrenInCareOf } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import type { Participant } from '../plan.ts'
import { presentIn } from '../rules.ts'
import { viewerOf } from './eyes.ts'
import { tiesOf } from './ties.ts'

export type SectionSight = {
  readonly section: Section
  readonly sight: Sight
  /** The names of those of the family who said no. */
  readonly no: readonly string[]
  /** What the reader said: open, closed, or nothing yet. */
  readonly mine: boolean | null
}
/** `viewer` is null for who can not open the plan: no account, or too young. */
export type Looker = {
  readonly participant: Participant
  readonly viewer: Viewer | null
  readonly sections: readonly SectionSight[]
  /** Somebody of the family can open and close sections for this one. */
  readonly isChosenFor: boolean
}

export async function whoSeesWhat(ctx: Ctx, seat: Seat): Promise<readonly Looker[]> {
  const professionals = await professionalsOf(ctx)
  recordPlan(ctx, 'read', 'care-coordination.section-choice', seat)
  const lookers: Looker[] = []
  for (const participant of presentIn(seat.plan)) {
    const kind = professionals.find(one => one.id === participant.subject)?.organisation.kind ?? null
    const viewer = await viewerFor(ctx, seat, participant, kind)
    const isChosenFor = viewer !== null && participant.id !== seat.me.id && leavesChoice(viewer)
    lookers.push({ participant, viewer, isChosenFor, sections: viewer ? sightsFor(seat, participant, viewer) : [] })
  }
  return lookers
}

/** Does the one who acts decide about a child of the plan, and so about who sees it? */
export const mayDecide = ({ eye: { viewer } }: Pick<Seat, 'eye'>): boolean =>
  viewer.kind === 'family' && [...viewer.ties.values()].some(decides)

export async function viewerFor(
  ctx: Ctx,
  seat: Seat,
  participant: Participant,
  kind: Parameters<typeof viewerOf>[1]['kind'],
): Promise<Viewer | null> {
  if (participant.id === seat.me.id) return seat.eye.viewer
  if (participant.subject === null || (participant.kind === 'professional' && kind === null)) return null
  if (participant.kind === 'professional') return viewerOf(participant, { kind, ties: new Map() })
  const inCare = await childrenInCareOf(ctx, participant.subject)
  const ties = tiesOf(participant.subject, inCare, seat.children, ctx.today)
  return participant.kind === 'family' && ties.size === 0 ? null : viewerOf(participant, { kind: null, ties })
}

function sightsFor(
  { plan, me, eye: { settings } }: Seat,
  { id }: Participant,
  viewer: Viewer,
): readonly SectionSight[] {
  const nameOf = (person: string) => plan.participants.find(one => one.subject === person)?.name ?? ''
  return sections.map(section => {
    const { yes, no } = standingOf(section, id, settings)
    const mine = [...yes, ...no].find(one => one.saidBy === me.subject)
    return {
      section,
      sight: sightOf(section, viewer, settings),
      no: no.map(one => nameOf(one.saidBy)),
      mine: mine?.opens ?? null,
    }
  })
}

const decides = (tie: Tie): boolean => tie === 'decides' || tie === 'is-the-youth'

/** Who decides about all that is in the plan needs nobody's yes. */
const leavesChoice = (viewer: Viewer): boolean =>
  viewer.kind !== 'family' || [...viewer.ties.values()].some(tie => !decides(tie))
