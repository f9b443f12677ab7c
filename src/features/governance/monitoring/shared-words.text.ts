/** What more than one subject is divided by, in words. */
import { contactWords } from '../../parenting-help/index.ts'

export type BreakdownWords = {
  readonly title: string
  /** What the rows are. */
  readonly heading: string
  readonly words: Readonly<Record<string, string>>
  /** They have an order of their own; of others the largest comes first. */
  readonly isOrdered?: true
  /** What no words are given for is the code of a language. */
  readonly isLanguage?: true
}

export const ages: BreakdownWords = {
  title: 'Leeftijd van het kind',
  heading: 'Leeftijd',
  words: { ...contactWords.ageBand, older: '23 jaar en ouder', unknown: 'niet bekend' },
  isOrdered: true,
}
export const languages: BreakdownWords = {
  title: 'Taal',
  heading: 'Taal',
  words: { unknown: 'niet genoteerd' },
  isLanguage: true,
}
export const asker: BreakdownWords = { title: 'Wie de vraag stelde', heading: 'Vrager', words: contactWords.asker }
export const urgency: BreakdownWords = {
  title: 'Hoe snel',
  heading: 'Haast',
  words: { today: 'vandaag', 'this-week': 'deze week', 'can-wait': 'kan wachten' },
  isOrdered: true,
}

/** The classes of reporting.wait_band in db/views/reporting.sql, from short to long. */
export const waitWords = {
  'same-day': 'dezelfde dag',
  '1-day': '1 dag',
  '3-days': '2 of 3 dagen',
  '1-week': '4 tot 7 dagen',
  '2-weeks': '8 tot 14 dagen',
  '4-weeks': '3 of 4 weken',
  '8-weeks': '5 tot 8 weken',
  '13-weeks': '9 tot 13 weken',
  longer: 'langer dan 13 weken',
}
export const wait: BreakdownWords = { title: 'Hoe lang', heading: 'Wachttijd', words: waitWords, isOrdered: true }
export const figure: BreakdownWords = {
  title: 'Welk cijfer',
  heading: 'Cijfer',
  words: { low: '1 tot en met 5', middle: '6 of 7', high: '8 tot en met 10' },
  isOrdered: true,
}

export const ordered = (title: string, heading: string, words: Readonly<Record<string, string>>): BreakdownWords => ({
  title,
  heading,
  words,
  isOrdered: true,
})

const languageNames = new Intl.DisplayNames('nl', { type: 'language' })

/** The words of a category; of one that is new its key. */
export const categoryWords = ({ words, isLanguage }: Omit<BreakdownWords, 'title'>, category: string): string =>
  words[category] ?? (isLanguage && /^[a-z]{2,3}$/.test(category) ? languageNames.of(category) : undefined) ?? category
