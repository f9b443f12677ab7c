/** Looks for typed words in the few translated texts: by title, keywords and summary. PostgreSQL has no dictionary for all these languages. */
import type { TranslatedLine } from './store.ts'

/** The best first, five at most. */
export function findTranslatedWith(typed: string, lines: readonly TranslatedLine[]): readonly TranslatedLine[] {
  const asked = wordsIn(typed)
  const indexed = lines.map(line => ({ line, fields: fieldsOf(line) }))
  const worth = new Map(asked.map(word => [word, worthOf(word, indexed)]))
  const scored = indexed
    .map(({ line, fields }) => ({
      line,
      score: asked.reduce((sum, word) => sum + (worth.get(word) ?? 0) * scoreIn(word, fields), 0),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
  const best = scored[0]?.score ?? 0
  return scored
    .filter(({ score }) => score >= best * leastOfBest)
    .slice(0, mostFound)
    .map(({ line }) => line)
}

const mostFound = 5
/** Far below the best, a text shares a common word with the question and no more. */
const leastOfBest = 0.3

type Fields = readonly { readonly words: readonly string[]; readonly weight: number }[]

const fieldsOf = ({ title, keywords, summary }: TranslatedLine): Fields => [
  { words: wordsIn(title), weight: 4 },
  { words: wordsIn(keywords.join(' ')), weight: 3 },
  { words: wordsIn(summary), weight: 1 },
]

/** A word that nearly every text has says little. */
function worthOf(word: string, indexed: readonly { readonly fields: Fields }[]): number {
  const having = indexed.filter(({ fields }) => scoreIn(word, fields) > 0).length
  return Math.log((indexed.length + 1) / (having + 0.5))
}

const scoreIn = (word: string, fields: Fields): number =>
  fields.reduce((sum, { words, weight }) => sum + weight * Math.max(0, ...words.map(other => likeness(word, other))), 0)

/** 1 for the same word, less for one with the same beginning (languages put their forms at the end), least for a typing error. */
function likeness(one: string, other: string): number {
  if (one === other) return 1
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length >= 3 && long.startsWith(short)) return 0.7
  if (short.length >= 5 && long.startsWith(short.slice(0, short.length - 2))) return 0.6
  return short.length >= 4 && isOneSignOff(short, long) ? 0.5 : 0
}

/** One sign changed, added or left out. */
function isOneSignOff(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false
  const same = [...short].findIndex((sign, place) => sign !== long[place])
  if (same === -1) return true
  return long.length === short.length
    ? short.slice(same + 1) === long.slice(same + 1)
    : short.slice(same) === long.slice(same + 1)
}

/** 'Mój syn NIE śpi!' → moj, syn, nie, spi. Marks and the Arabic article fall off, so that who types without them finds the same. */
export const wordsIn = (typed: string): readonly string[] => [
  ...new Set(
    (plain(typed).match(/[\p{L}\p{N}]{2,}/gu) ?? []).map(word =>
      /^(ال|وال|بال|لل)/u.test(word) && word.length > 4 ? word.replace(/^(وال|بال|ال|لل)/u, '') : word,
    ),
  ),
]

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
