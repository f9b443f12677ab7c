/** What is written beforehand: the school's five parts, and one part of each profession. Two writers lose nothing. */
import { givesAway } from '../../../knowledge/care-team/anonymity.ts'
import { type Section, schoolSections, sectionOf, sectionsOf } from '../../../knowledge/care-team/professions.ts'
import { membershipsOn, sectionsFor } from '../../../knowledge/care-team/sight.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import type { Contribution, SeenItem } from '../item.ts'
import { viewerIn } from '../teams/look-up.ts'
import { namingOf } from './bringing/bring-in-anonymously.ts'
import { logged, takeItem } from './look-up.ts'
import { findContributions, insertContribution } from './store.ts'

export type Contributing =
  | { readonly kind: 'written' }
  | { readonly kind: 'stale'; readonly newer: Contribution }
  | { readonly kind: 'names-somebody'; readonly word: string }

export async function contribute(
  ctx: Ctx,
  id: string,
  section: Section,
  { words, version }: { readonly words: string; readonly version: number },
): Promise<Contributing> {
  const one = await takeItem(ctx, id)
  if (!mayWrite(ctx, one).includes(section)) throw new NotAllowed('school-care-link.item', one.item.child)
  const word = await wordThatNames(ctx, one, words)
  if (word !== null) return { kind: 'names-somebody', word }
  const isWritten = await insertContribution(ctx.db, {
    municipality: ctx.municipality,
    item_id: one.item.id,
    section,
    version: version + 1,
    words,
    written_at: ctx.now,
    written_by: ctx.actor.id,
  })
  if (!isWritten) {
    const newer = (await contributionsTo(ctx, one)).find(candidate => candidate.section === section)
    if (newer) return { kind: 'stale', newer }
  }
  record(ctx, 'change', ...logged(one))
  return { kind: 'written' }
}

/** In an item without a name nothing is kept that names a pupil; null when nothing does, or when it is by name. */
export const wordThatNames = async (
  ctx: Ctx,
  { item, team }: SeenItem,
  ...words: readonly string[]
): Promise<string | null> =>
  item.kind === 'named' ? null : givesAway(words.join('\n'), await namingOf(ctx, team, null))

/** Which parts whoever asks may write now. */
export function mayWrite(ctx: Ctx, one: SeenItem): readonly Section[] {
  if (one.item.closure !== null || one.sight === 'school-part' || one.sight === 'nothing') return []
  const own = membershipsOn(viewerIn(ctx, [one.team]), one.team.id, ctx.today).map(({ profession }) => profession)
  const isOfSchool = one.item.requestedBy === ctx.actor.id || own.includes('internal-coordinator')
  const mine = [...(isOfSchool ? schoolSections : []), ...(one.sight === 'whole' ? own.map(sectionOf) : [])]
  return sectionsOf(one.item.kind).filter(section => mine.includes(section) && opens(one).includes(section))
}

/** Which parts whoever asks may read. Health only as far as the family's yes covers it; of nobody there is no health. */
export const opens = ({ sight, gate, item }: SeenItem): readonly Section[] =>
  sectionsFor(sight, gate?.kind === 'open' && gate.coversHealth, sectionsOf(item.kind))

export async function contributionsTo(ctx: Ctx, one: SeenItem): Promise<readonly Contribution[]> {
  const all = await findContributions(ctx.db, ctx.municipality, one.item.id)
  return all.filter(({ section }) => opens(one).includes(section))
}
