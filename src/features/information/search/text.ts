import type { Offer } from '../../../centre/index.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { Reason } from './asked-words.ts'
import type { AgeBand } from './rules.ts'

const ages: Readonly<Record<AgeBand, string>> = {
  '0': 'Baby (0 jaar)',
  '1-3': '1 tot en met 3 jaar',
  '4-11': '4 tot en met 11 jaar',
  '12-17': '12 tot en met 17 jaar',
  '18-22': '18 tot en met 22 jaar',
}

export const text = {
  title: 'Zoeken',
  label: 'Waar gaat je vraag over?',
  button: 'Zoeken',
  age: 'Hoe oud is het kind?',
  anyAge: 'Alle leeftijden',
  ages,
  found: (count: number, typed: string) => `${format.count(count, 'antwoord', 'antwoorden')} bij „${typed}”`,
  guess: (typed: string) => `We vonden niets bij „${typed}”. Bedoel je misschien dit?`,
  urgent: 'Heb je nu iemand nodig?',
  articles: 'Om te lezen',
  offers: 'Hulp en cursussen bij jou in de buurt',
  foundBy: (keywords: readonly string[]) => `Gevonden bij: ${keywords.join(', ')}`,
  /** Why a text was found whose words are not the typed ones. */
  why: ({ how, typed, found }: Reason): string => {
    switch (how) {
      case 'word':
        return ''
      case 'synonym':
        return `We zochten bij „${typed}” ook op „${found}”`
      case 'spelling':
        return `„${typed}” lijkt op „${found}”`
    }
  },
  offerFacts: ({ organisation, minimumAge, maximumAge, cost, waitingWeeks }: Offer): string =>
    [
      organisation.name,
      `${format.number(minimumAge)} tot en met ${format.number(maximumAge)} jaar`,
      cost,
      ...(waitingWeeks === null ? [] : [waitingWords(waitingWeeks)]),
    ].join(' · '),
  checked: (day: Temporal.PlainDate) => `Nagevraagd op ${format.day(day)}.`,
  askAboutOffer: 'Vraag ernaar',
  none: (typed: string) => ({
    title: `We vonden niets bij „${typed}”`,
    body: 'Probeer een ander woord, of stel je vraag aan een mens. Dat kan zonder je naam te zeggen.',
    action: 'Stel je vraag',
  }),
  allAges: 'Zoek bij alle leeftijden',
  walkIn: 'Of loop binnen: kijk waar en wanneer dat kan',
  stillAsk: 'Staat je antwoord er niet bij?',
  ask: 'Stel je vraag',
  orCall: 'of bel',
  start: 'Typ een woord of een hele vraag. Een typefout is niet erg.',
}

const waitingWords = (weeks: number): string =>
  weeks === 0 ? 'geen wachttijd' : `${format.count(weeks, 'week', 'weken')} wachten`
