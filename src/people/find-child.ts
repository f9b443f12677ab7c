/** Finding a child by what a professional has at hand: a name (with typing errors), a birth date or a BSN. */
import { parseBsn } from '../knowledge/identifiers/bsn.ts'
import { record } from '../platform/audit/record.ts'
import type { Ctx } from '../platform/ctx.ts'
import { findChildByBsn } from './look-up.ts'
import { type Birth, type Child, searchName } from './person.ts'
import { findChildrenByBirthDate, findChildrenByName } from './store.ts'

export type SearchQuery =
  | { readonly kind: 'bsn'; readonly text: string }
  | { readonly kind: 'birth-date'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'name'; readonly text: string }

/** A CJG is for people until the day of turning 23 (Jeugdwet 7.1.1.1). */
const youthUntilAge = 23
/** A longer list is not read; the page asks for more words instead. */
export const mostHits = 50

/** Searching is logged by itself (NEN 7513); what was typed is not, as it may hold a name or number. */
export async function searchChildren(ctx: Ctx, query: SearchQuery): Promise<readonly Child[]> {
  record(ctx, 'search', 'people.child', null, query.kind)
  switch (query.kind) {
    case 'bsn': {
      const bsn = parseBsn(query.text)
      const child = bsn.ok ? await findChildByBsn(ctx, bsn.bsn) : undefined
      return child ? [child] : []
    }
    case 'birth-date':
      return findChildrenByBirthDate(ctx.db, ctx.municipality, query.day)
    case 'name':
      return findByName(ctx, query.text)
  }
}

/** Words that are half there first; when there is nobody, words of which a third is there: 'Vreis' for 'Vries'. */
const likenesses = [0.45, 0.3] as const
/** Someone much less like the words than the best is not meant. */
const furthestFromBest = 0.25

async function findByName(ctx: Ctx, name: string): Promise<readonly Child[]> {
  const bornAfter = ctx.today.subtract({ years: youthUntilAge })
  for (const leastLike of likenesses) {
    const search = { bornAfter, limit: mostHits, leastLike }
    const hits = await findChildrenByName(ctx.db, ctx.municipality, name, search)
    const best = hits[0]?.likeness ?? 0
    const meant = hits.filter(hit => hit.likeness >= best - furthestFromBest)
    if (meant.length > 0) return meant.map(hit => hit.child)
  }
  return []
}

/** Children who may be the same one: born (or expected) on the same day, with a name that shares a word. */
export async function findDuplicates(
  ctx: Ctx,
  entry: { readonly givenNames: string; readonly familyName: string; readonly birth: Birth },
): Promise<readonly Child[]> {
  record(ctx, 'search', 'people.child', null, 'duplicates')
  const sameDay = await findChildrenByBirthDate(ctx.db, ctx.municipality, entry.birth.on)
  return sameDay.filter(child => sharesAName(child, entry))
}

type Named = { readonly givenNames: string; readonly familyName: string }

/** Have these names a word in common? A likeness, no proof: people marry, and twins share one. */
export function sharesAName(one: Named, other: Named): boolean {
  const words = new Set(wordsOf(one))
  return wordsOf(other).some(word => words.has(word))
}

/** Words of three letters and more: 'de' and 'el' say nothing. */
const wordsOf = (name: Named): readonly string[] =>
  searchName(name)
    .split(/[\s-]+/)
    .filter(word => word.length >= 3)
