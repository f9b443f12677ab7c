import type { Offer } from '../../../centre/index.ts'
import { format } from '../../../platform/i18n/format.ts'

export const text = {
  title: 'Zoeken',
  label: 'Waar gaat je vraag over?',
  button: 'Zoeken',
  found: (count: number, typed: string) => `${format.count(count, 'antwoord', 'antwoorden')} bij „${typed}”`,
  guess: (typed: string) => `We vonden niets bij „${typed}”. Bedoel je misschien dit?`,
  urgent: 'Heb je nu iemand nodig?',
  articles: 'Om te lezen',
  offers: 'Hulp en cursussen bij jou in de buurt',
  foundBy: (keywords: readonly string[]) => `Gevonden bij: ${keywords.join(', ')}`,
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
  stillAsk: 'Staat je antwoord er niet bij?',
  ask: 'Stel je vraag',
  orCall: 'of bel',
  start: 'Typ een woord of een hele vraag. Een typefout is niet erg.',
}

const waitingWords = (weeks: number): string =>
  weeks === 0 ? 'geen wachttijd' : `${format.count(weeks, 'week', 'weken')} wachten`
