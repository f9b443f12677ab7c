/** The versions of a plan, and what they held, as far as the reader may see it. */
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { newsOf } from '../changes/in-sight.ts'
import { findChangesAfter } from '../changes/store.ts'
import type { Seat } from '../open-plan.ts'
import { type Eye, mayRead } from '../sight/cut-plan.ts'
import { eyeWithHomes, readStory } from '../story/read-story.ts'
import { type Held, heldIn } from './held.ts'
import type { PlanVersion } from './plan-version.ts'
import { findHeld, findVersions } from './store.ts'

export type Standing = {
  readonly versions: readonly PlanVersion[]
  /** How many changes that the reader may know of came after the newest version. */
  readonly changedSince: number
}

export async function versionsOf(ctx: Ctx, seat: Seat): Promise<Standing> {
  const versions = await findVersions(ctx.db, ctx.municipality, seat.plan.id)
  const newest = versions.at(-1)
  if (!newest) return { versions, changedSince: 0 }
  const later = await findChangesAfter(ctx.db, ctx.municipality, seat.plan.id, newest.revision)
  const written = later.filter(change => !isSigning.has(change.object))
  return { versions, changedSince: (await newsOf(ctx, seat, written)).length }
}

/** Laying a version before everyone, and signing it, changes nothing of what the plan says. */
const isSigning: ReadonlySet<string> = new Set([
  'care-coordination.plan-version',
  'care-coordination.plan-signature',
  'care-coordination.plan-agreement',
])

/** What a version held, cut to what the reader may see today. Throws NotFound when there is no such version. */
export async function heldThen(ctx: Ctx, seat: Seat, number: number): Promise<readonly Held[]> {
  const held = await findHeld(ctx.db, ctx.municipality, seat.plan.id, number)
  if (!held) throw new NotFound(`version ${number}`)
  const eye = held.some(part => part.home !== null) ? await eyeWithHomes(ctx, seat) : seat.eye
  return held.filter(part => mayReadHeld(part, eye))
}

/** What the plan holds now, of what the reader may see. */
export const heldNow = async (ctx: Ctx, seat: Seat): Promise<readonly Held[]> =>
  heldIn(seat.plan, await readStory(ctx, seat))

const mayReadHeld = ({ section, about, home, entrusted }: Held, eye: Eye): boolean =>
  mayRead({ section, about, home, entrusted }, eye)
