/** What the choices of a course are called in the workplace, in Dutch; in the words families read. */
import { format } from '../../../platform/i18n/format.ts'
import { factsIn } from './facts-in.ts'
import { nl, peopleWords } from './texts/nl.ts'

const facts = factsIn('nl')
const { kind, theme, audience } = nl

export const courseWords = {
  ...{ kind, theme, audience, meeting: facts.meeting, when: facts.when, standing: facts.standing },
  language: facts.language,
  /** '€ 12,50', also of nothing. */
  euros: (cents: number): string => `€ ${format.number(cents / 100, cents % 100 === 0 ? 0 : 2)}`,
  people: ({ adults, children }: { readonly adults: number; readonly children: number }): string =>
    peopleWords(adults, children),
}

export const comingText = {
  title: 'Binnenkort bij jou in de buurt',
  all: 'Bekijk de hele agenda',
  mine: 'Aanmelden en je aanmeldingen',
}
