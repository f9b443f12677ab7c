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

/** A finding far below the best one shares a common word with the question, and no more. */
export const leastOfBest = 0.25

/** A piece of a text in which words were found. */
export type Excerpt = readonly { readonly text: string; readonly isMatch: boolean }[]

/** Signs around a found word as the database gives them: from the private range, which no text of ours holds. */
export const matchStart = '\uE000'
export const matchEnd = '\uE001'

export const excerptFrom = (marked: string): Excerpt =>
  marked
    .split(new RegExp(`(${matchStart}[^${matchEnd}]*${matchEnd})`))
    .filter(Boolean)
    .map(part =>
      part.startsWith(matchStart) ? { text: part.slice(1, -1), isMatch: true } : { text: part, isMatch: false },
    )
