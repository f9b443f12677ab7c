/** The versions of a plan, and what they held, as far as the reader may see it. */
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { newsOf } from '../changes/in-sight.ts'
import { findChangesAfter } from '../changes/store.ts'
import type { Seat } from '../open-plan.ts'
import type { Plan } from '../plan.ts'
import { type Eye, mayRead } from '../sight/cut-plan.ts'
import { type Story, topics } from '../story/part.ts'
import { eyeWithHomes, readStory } from '../story/read-story.ts'
import { text } from '../text.ts'
import { type Held, heldIn } from './held.ts'
import type { PlanVersion } from './plan-version.ts'
import { findHeld, findVersions } from './store.ts'

export type Standing = {
  readonly versions: readonly PlanVersion[]
  /** How many changes that the reader may know of came after the newest version. */
  readonly changedSince: number
}

export async function versionsOf(ctx: Ctx, seat: Seat): Promise<Standing> {
  const versions = (await findVersions(ctx.db, ctx.municipality, seat.plan.id)).map(one => cutRemarks(seat, one))
  const newest = versions.at(-1)
  if (!newest) return { versions, changedSince: 0 }
  const later = await findChangesAfter(ctx.db, ctx.municipality, seat.plan.id, newest.revision)
  const written = later.filter(change => !isSigning.has(change.object))
  return { versions, changedSince: (await newsOf(ctx, seat, written)).length }
}

/** That somebody signed is for all; what was remarked with it is read as comments are. */
function cutRemarks({ plan, me }: Seat, version: PlanVersion): PlanVersion {
  if (plan.sight.comments.level !== 'nothing') return version
  const signatures = version.signatures.map(one => (one.participant === me.id ? one : { ...one, remark: '' }))
  return { ...version, signatures }
}

/** Laying a version before everyone, and signing it, changes nothing of what the plan says. */
const isSigning: ReadonlySet<string> = new Set([
  'care-coordination.plan-version',
  'care-coordination.plan-signature',
  'care-coordination.plan-agreement',
])

/**
 * What a version held, cut to what the reader may see today: of a part that is not theirs any more also the words of then stay shut. Throws
 * NotFound when there is no such version.
 */
export async function heldThen(ctx: Ctx, seat: Seat, number: number): Promise<readonly Held[]> {
  const held = await findHeld(ctx.db, ctx.municipality, seat.plan.id, number)
  if (!held) throw new NotFound(`version ${number}`)
  const eye = held.some(part => part.home !== null) ? await eyeWithHomes(ctx, seat) : seat.eye
  const own = idsIn(seat.plan, await readStory(ctx, seat))
  return held.filter(part => own.has(part.id) && mayReadHeld(part, eye)).map(part => withoutWords(part, seat.plan))
}

/** Everything that the reader's plan has, also what no longer holds; a running text goes by its section. */
function idsIn(plan: Plan, { parts }: Story): ReadonlySet<string> {
  const goals = [...plan.goals, ...plan.withdrawnGoals]
  const actions = goals.flatMap(goal => [...goal.actions, ...goal.withdrawnActions])
  return new Set<string>([
    ...[plan.id, ...topics],
    ...[...goals, ...actions, ...plan.safetyAgreements, ...parts].map(({ id }) => id),
  ])
}

/** Who only took an action on does not read what the goal means to the family, then no more than now. */
function withoutWords(part: Held, { goals, withdrawnGoals }: Plan): Held {
  const goal = [...goals, ...withdrawnGoals].find(({ id }) => id === part.id)
  if (!goal || goal.words.length > 0) return part
  return { ...part, lines: part.lines.filter(({ label }) => label !== text.inFamilyWords) }
}

/** What the plan holds now, of what the reader may see. */
export const heldNow = async (ctx: Ctx, seat: Seat): Promise<readonly Held[]> =>
  heldIn(seat.plan, await readStory(ctx, seat))

const mayReadHeld = ({ section, about, home, entrusted }: Held, eye: Eye): boolean =>
  mayRead({ section, about, home, entrusted }, eye)
