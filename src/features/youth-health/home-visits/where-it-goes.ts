/** In which record a visit belongs by the time it comes in: two registrations may have become one, the care may have ended, the record may be closed. */
import { mayAdd, recordStanding } from '../../../knowledge/consent/record-standing.ts'
import { birthWords, type Child, fullName, mergesOf } from '../../../people/index.ts'
import { type Ctx, Moved } from '../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { relationWith } from '../record/care-relation.ts'
import { findTransfers } from '../transfer/store.ts'
import type { Visit } from './store.ts'
import { text } from './text.ts'
import type { NoRecord } from './unrecorded/store.ts'
import type { Told } from './visit-package.ts'

export type Whither =
  | { readonly kind: 'record'; readonly child: Child; readonly visit: Visit }
  | { readonly kind: 'none'; readonly child: Child; readonly because: NoRecord }

export async function whereItGoes(ctx: Ctx, visit: Omit<Visit, 'isMerged'>): Promise<Whither> {
  const { child, relation } = await relationFollowed(ctx, visit.child)
  if (relation === null) return { kind: 'none', child, because: 'no-care' }
  if (!mayAdd(recordStanding(child.birth.on, ctx.today), 'care')) return { kind: 'none', child, because: 'closed' }
  const merges = await mergesOf(ctx, child.id)
  const isMerged = merges.some(({ merge }) => isSince(merge.mergedAt, visit.givenAt))
  return { kind: 'record', child, visit: { ...visit, child: child.id, isMerged } }
}

/** What the nurse has to hear of the record her visit went to. Null: nothing, it is the one she knows. */
export async function toldOf(ctx: Ctx, child: Child, { isMerged, givenAt }: Visit): Promise<Told | null> {
  if (isMerged)
    return { words: text.told.merged(aboutWords(child)), way: { href: `/jeugd/${child.id}`, label: text.told.record } }
  const [handed] = await findTransfers(ctx.db, ctx.municipality, child.id)
  if (!handed || !isSince(handed.at, givenAt)) return null
  return {
    words: text.told.handedOver(handed.recipient, dayInTheNetherlands(handed.at)),
    way: { href: `/jeugd/${child.id}/overdragen`, label: text.told.handOver },
  }
}

export const aboutWords = (child: Child): string => `${fullName(child)}, ${birthWords(child.birth)}`

/** Whoever comes with the id of a registration that has become part of another one is led to that. */
async function relationFollowed(ctx: Ctx, id: string): ReturnType<typeof relationWith> {
  try {
    return await relationWith(ctx, id)
  } catch (error) {
    if (error instanceof Moved) return relationFollowed(ctx, error.to)
    throw error
  }
}

const isSince = (at: Temporal.Instant, since: Temporal.Instant): boolean => Temporal.Instant.compare(at, since) >= 0
