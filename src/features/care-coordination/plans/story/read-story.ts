/** The parts and texts of a plan, cut to what the reader may see: the only way to read them. */
import { householdsOfEach } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import type { Participant, ParticipantId } from '../plan.ts'
import { type Eye, mayRead } from '../sight/cut-plan.ts'
import { type Part, type PartContent, type PartKind, type PartVersion, type Story, sectionOf } from './part.ts'
import { findParts, findTexts, type WholePart } from './store.ts'

export async function readStory(ctx: Ctx, seat: Seat): Promise<Story> {
  const parts = await findParts(ctx.db, ctx.municipality, seat.plan.id)
  const texts = await findTexts(ctx.db, ctx.municipality, seat.plan.id)
  const hasHomes = parts.some(part => part.versions.some(version => version.home !== null))
  const eye = hasHomes ? await eyeWithHomes(ctx, seat) : seat.eye
  recordPlan(ctx, 'read', 'care-coordination.story', seat)
  return {
    parts: parts.flatMap(part => cutPart(part, eye)),
    texts: new Map([...texts].filter(([topic]) => mayRead({ section: sectionOf[topic] }, eye))),
  }
}

/** The same eye, with the households its holder belongs to. */
export async function eyeWithHomes(ctx: Ctx, { plan, me, eye }: Seat): Promise<Eye> {
  if (!('homes' in eye.viewer)) return eye
  const homes = await homesOf(ctx, plan.participants, me)
  return { ...eye, viewer: { ...eye.viewer, homes } }
}

/** About what a kind of part says to the predicate. */
export const contentOf = (kind: PartKind, { about, home, watchedBy }: PartContent) => ({
  section: sectionOf[kind],
  about,
  home,
  entrusted: watchedBy === null ? [] : [watchedBy],
})

/** Each version by whom it was about then; a part whose last version is not the reader's is not there. */
function cutPart({ id, kind, versions, end }: WholePart, eye: Eye): readonly Part[] {
  const sees = (version: PartVersion) => mayRead(contentOf(kind, version), eye)
  const [first, ...later] = versions.filter(sees)
  const last = versions.at(-1)
  return first && last && sees(last) ? [{ id, kind, versions: [first, ...later], end }] : []
}

/**
 * The participants with whom somebody shares a roof today, and themselves. Who was asked in from around the family belongs to the household
 * of who asked.
 */
async function homesOf(
  ctx: Ctx,
  participants: readonly Participant[],
  me: Participant,
): Promise<ReadonlySet<ParticipantId>> {
  const family = participants.filter(one => one.kind === 'family' && one.subject !== null)
  const anchor = me.kind === 'network' ? participants.find(one => one.id === me.joinedBy) : me
  const homes = await householdsOfEach(
    ctx,
    [...family, ...(anchor ? [anchor] : [])].flatMap(one => one.subject ?? []),
  )
  const addressesOf = (one: Participant | undefined) => (homes.get(one?.subject ?? '') ?? []).map(home => home.id)
  const mine = new Set(addressesOf(anchor))
  const housemates = family.filter(one => addressesOf(one).some(home => mine.has(home)))
  return new Set([me.id, ...(anchor?.kind === 'family' ? [anchor.id] : []), ...housemates.map(one => one.id)])
}
