/** What of the typed words is looked for, and what is shown of a finding. */

/** Enough for a sentence; what somebody pastes beyond that adds nothing. */
const mostWords = 16

/** 'Mijn baby slaapt niet!' → mijn, baby, slaapt, niet. PostgreSQL leaves the Dutch stop words out. */
export const wordsOf = (typed: string): readonly string[] =>
  [...new Set(typed.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])].slice(0, mostWords)

/**
 * A word and what it may be a form of. PostgreSQL's Dutch dictionary takes off -en and -e (slapen, boze); not the -t of a verb, the ge- of
 * a participle or the -s of a plural, so those are tried here: slaapt → slaap, gepest → pest, ruzies → ruzie.
 */
export function formsOf(word: string): readonly string[] {
  const stem = word.replace(/^ge(?=.{4})/, '')
  return [...new Set([word, stem, ...[word, stem].map(form => (form.length > 4 ? form.replace(/[ts]$/, '') : form))])]
}

/** Shorter words have too many neighbours to guess from. */
export const shortestGuess = 4

/** So many signs may be wrong: one in a short word, two in a longer. Ours: tried on `content/`. */
const mostErrors = (word: string): number => (word.length < 7 ? 1 : 2)

/** Of words that look like a typed one those that are nearest, when they are near enough. */
export function nearest<T extends { readonly word: string }>(typed: string, alike: readonly T[]): readonly T[] {
  const measured = alike.map(one => ({ one, errors: errorsBetween(typed, one.word) }))
  const least = Math.min(...measured.map(({ errors }) => errors))
  return least > mostErrors(typed) ? [] : measured.flatMap(({ one, errors }) => (errors === least ? [one] : []))
}

/** Signs to add, leave out, change or swap with the next to make one word of the other (optimal string alignment distance). */
export function errorsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  const rows = [b.map((_, place) => place + 1)]
  for (const [row, sign] of a.entries()) rows.push(nextRow(rows, { a, b, row, sign }))
  return rows.at(-1)?.at(-1) ?? a.length
}

type Step = {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly row: number
  readonly sign: string
}

/** Each row counts from the second column on: the first is the number of the row. */
function nextRow(rows: readonly (readonly number[])[], { a, b, row, sign }: Step): number[] {
  const at = (above: number, place: number): number => (place < 0 ? above : (rows[above]?.[place] ?? 0))
  const next: number[] = []
  for (const [place, wanted] of b.entries()) {
    const left = place === 0 ? row + 1 : (next[place - 1] ?? 0)
    const steps = [left + 1, at(row, place) + 1, at(row, place - 1) + (sign === wanted ? 0 : 1)]
    const isSwapped = row > 0 && place > 0 && a[row - 1] === wanted && b[place - 1] === sign
    next.push(Math.min(...steps, ...(isSwapped ? [at(row - 1, place - 2) + 1] : [])))
  }
  return next
}

/** A finding far below the best one shares a common word with the question, and no more. */
export const leastOfBest = 0.25

/** A piece of a text in which words were found. */
export type Excerpt = readonly { readonly text: string; readonly isMatch: boolean }[]

/** In signs: about two lines on a telephone and a half. */
const excerptLength = 170

/** The piece of a text with most of the words, marked, from the start of a word; the beginning when none of them is in it. */
export function excerptOf(plain: string, words: ReadonlySet<string>): Excerpt {
  const found = whereIn(plain, words)
  const start = startOfWord(plain, bestStart(found))
  const end = endOfWord(plain, start + excerptLength)
  const inside = found.filter(match => match.index >= start && match.index + match[0].length <= end)
  return pieces(plain, inside, start, end)
}

/** Whole words only; words are letters and digits, so none means something else in a pattern. */
const whereIn = (plain: string, words: ReadonlySet<string>): readonly RegExpExecArray[] =>
  words.size === 0
    ? []
    : [...plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...words].join('|')})(?![\\p{L}\\p{N}])`, 'giu'))]

/** Where the most different words stand together, with some words before the first. */
function bestStart(found: readonly RegExpExecArray[]): number {
  const counted = found.map((match, place) => {
    const near = found.slice(place).filter(other => other.index < match.index + excerptLength - 40)
    return { start: Math.max(0, match.index - 40), count: new Set(near.map(other => other[0].toLowerCase())).size }
  })
  return counted.reduce((best, one) => (one.count > best.count ? one : best), { start: 0, count: 0 }).start
}

const startOfWord = (plain: string, at: number): number => (at === 0 ? 0 : plain.indexOf(' ', at - 1) + 1)

const endOfWord = (plain: string, at: number): number => {
  const space = at >= plain.length ? -1 : plain.indexOf(' ', at)
  return space === -1 ? plain.length : space
}

function pieces(plain: string, found: readonly RegExpExecArray[], start: number, end: number): Excerpt {
  const parts = found.flatMap((match, place) => {
    const from = place === 0 ? start : endOf(found[place - 1])
    return [
      { text: plain.slice(from, match.index), isMatch: false },
      { text: match[0], isMatch: true },
    ]
  })
  const rest = { text: plain.slice(found.length === 0 ? start : endOf(found.at(-1)), end), isMatch: false }
  return [...parts, rest].filter(part => part.text !== '')
}

const endOf = (match: RegExpExecArray | undefined): number => (match ? match.index + match[0].length : 0)

/** Ages to choose from, in whole years, both inclusive; as the contact moments of a child go. Ours. */
export const ageBands = {
  '0': [0, 0],
  '1-3': [1, 3],
  '4-11': [4, 11],
  '12-17': [12, 17],
  '18-22': [18, 22],
} as const satisfies Record<string, readonly [number, number]>
export type AgeBand = keyof typeof ageBands
export type Ages = readonly [from: number, until: number]

export const ageBandFrom = (typed: string | null): AgeBand | null =>
  typed !== null && Object.hasOwn(ageBands, typed) ? (bandNames.find(name => name === typed) ?? null) : null

export const bandNames = ['0', '1-3', '4-11', '12-17', '18-22'] as const satisfies readonly AgeBand[]
