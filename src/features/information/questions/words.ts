/** What is said to whoever asks without a name, in the language of that reader. Who answers works in Dutch: text.ts. */
import type { InEveryLanguage, Language } from '../../../platform/i18n/languages.ts'
import { text as articleText } from '../articles/text.ts'
import { siteWords } from '../in-language/words-in.ts'
import type { AskingWords } from './asking-words.ts'
import type { Topic } from './question.ts'
import { ar } from './texts/ar.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { fr } from './texts/fr.ts'
import { nl } from './texts/nl.ts'
import { pl } from './texts/pl.ts'
import { tr } from './texts/tr.ts'
import { uk } from './texts/uk.ts'

export const askingWords: InEveryLanguage<AskingWords> = { nl, en, tr, ar, pl, uk, fr, es }

export function topicIn(language: Language, topic: Topic): string {
  const { complaint, other } = askingWords[language].ask
  switch (topic) {
    case 'klacht-of-compliment':
      return complaint
    case 'iets-anders':
      return other
    default:
      return (language === 'nl' ? articleText : siteWords[language]).theme[topic].title
  }
}
