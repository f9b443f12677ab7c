/**
 * Words after which a telephone number is shown at once, beside the answer that follows, in the eight languages of the site. A list of our
 * own, not a screening instrument and not reviewed by speakers (docs/sources.md, row `urgent-words`): wide on purpose, as a number too many
 * does no harm. It misses much, so the numbers stand on every page and nobody is told that it is not urgent.
 */
import { plainWords } from './plain-words.ts'
import { type Phrases, phrasesOfUrgency } from './urgent-phrases.ts'

/** Help that cannot wait, and whose number it is. */
export const urgencies = ['danger', 'suicide', 'unsafe-at-home', 'child-alone'] as const
export type Urgency = (typeof urgencies)[number]

/** Every urgency that these words may mean, the nearest danger first. */
export function urgenciesIn(words: string): readonly Urgency[] {
  const plain = plainWords(words)
  return urgencies.filter(urgency => expressions[urgency].test(plain))
}

/** The same for a browser: sources of regular expressions with the flag `u`, for words that went through `plainWords`. */
export const urgentPatterns = (): Readonly<Record<Urgency, string>> => patterns

/** `*` stands for any letters: at the end for what languages put behind a word, at the beginning for what Arabic puts before it. */
function patternOf(phrases: Phrases): string {
  const whole = Object.values(phrases)
    .flatMap(words => words.split(' | '))
    .map(plainWords)
    .map(onePattern)
  return `(?<![\\p{L}\\p{N}])(?:${whole.join('|')})(?![\\p{L}\\p{N}])`
}

const onePattern = (phrase: string): string => phrase.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '\\p{L}*')

const each = <T>(of: (urgency: Urgency) => T): Readonly<Record<Urgency, T>> => ({
  danger: of('danger'),
  suicide: of('suicide'),
  'unsafe-at-home': of('unsafe-at-home'),
  'child-alone': of('child-alone'),
})
const patterns = each(urgency => patternOf(phrasesOfUrgency[urgency]))
const expressions = each(urgency => new RegExp(patterns[urgency], 'u'))
