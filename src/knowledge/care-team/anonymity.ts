/**
 * Words about somebody who may not be named: which of them name a pupil, a class or a day of birth all the same. Own: no source says how.
 * A name counts when it stands there as a word with a capital, so that "lot" and "roos" stay ordinary words; a day in any usual notation.
 */
export type Naming = { readonly names: readonly string[]; readonly births: readonly Temporal.PlainDate[] }

/** The word that gives it away, as it was written; null when nothing does. */
export function givesAway(text: string, { names, births }: Naming): string | null {
  const known = new Set(names.flatMap(partsOf))
  const word = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.find(part => isNamed(part, known))
  if (word !== undefined) return word
  const group = /\b(?:groep|klas|brugklas|unit)\s*\d{1,2}\s?-?[a-z]?\b/iu.exec(text)
  if (group) return group[0]
  return text.match(/\d{1,4}[-/. ]\p{L}*\d{0,2}\p{L}*[-/. ]\d{1,4}/gu)?.find(day => isBirth(day, births)) ?? null
}

/** 'Lina-Marie de Vries' → lina, marie, lina-marie, vries: what begins with a capital and is no particle. */
const partsOf = (name: string): readonly string[] =>
  name
    .split(/\s+/)
    .filter(part => /^\p{Lu}/u.test(part) && part.length > 1)
    .flatMap(part => [part, ...part.split('-').filter(piece => piece.length > 2)])
    .map(plain)

/** Also "Lina's" and "Lina-Marie". */
const isNamed = (word: string, known: ReadonlySet<string>): boolean =>
  /^\p{Lu}/u.test(word) &&
  [word, word.replace(/['’]?s$/u, ''), word.replace(/['’].*$/u, ''), ...word.split('-')].some(part =>
    known.has(plain(part)),
  )

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function isBirth(written: string, births: readonly Temporal.PlainDate[]): boolean {
  const [one = '', two = '', three = ''] = written.split(/[-/. ]+/)
  const month = /^\d+$/.test(two) ? Number(two) : months.indexOf(monthOf(two)) + 1
  return births.some(
    birth =>
      birth.month === month &&
      ((birth.day === Number(one) && sameYear(birth.year, three)) ||
        (birth.day === Number(three) && sameYear(birth.year, one))),
  )
}

const monthOf = (word: string): string =>
  word.toLowerCase().startsWith('maa') ? 'mrt' : word.toLowerCase().slice(0, 3)
const sameYear = (year: number, written: string): boolean => Number(written) === year || Number(written) === year % 100
