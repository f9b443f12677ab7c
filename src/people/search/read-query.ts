/** What a professional types in the one search field: a BSN, a birth date or a name. The words themselves say which. */
import { readDay } from '../../knowledge/ages/read-day.ts'
import { parseBsn } from '../../knowledge/identifiers/bsn.ts'
import type { SearchQuery } from '../find-child.ts'

/** Why nothing can be searched for with these words. */
export type Unsearchable = 'no-bsn' | 'no-such-day' | 'too-short'
export type ReadQuery = SearchQuery | { readonly kind: 'unsearchable'; readonly because: Unsearchable }

const fewestLetters = 2

export function readQuery(typed: string, today: Temporal.PlainDate): ReadQuery {
  const bsn = parseBsn(typed)
  if (bsn.ok) return { kind: 'bsn', text: bsn.bsn }
  if (bsn.because === 'fails-eleven-test') return { kind: 'unsearchable', because: 'no-bsn' }
  const day = readDay(typed, today)
  if (day.ok) return { kind: 'birth-date', day: day.day }
  if (day.because === 'no-such-day') return { kind: 'unsearchable', because: 'no-such-day' }
  const text = lettersOf(typed)
  return [...text].length < fewestLetters ? { kind: 'unsearchable', because: 'too-short' } : { kind: 'name', text }
}

/** Signs that occur in no name are left out: they would mean something to the database. */
const lettersOf = (typed: string): string =>
  typed
    .replace(/[^\p{L}\p{M}'’.\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
