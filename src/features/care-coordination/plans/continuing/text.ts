import { format } from '../../../../platform/i18n/format.ts'

export const continuingText = {
  title: 'Verder vanaf het vorige plan',
  intro: (closedOn: Temporal.PlainDate) =>
    `Het vorige plan sloot op ${format.day(closedOn)}. Kies samen welke doelen jullie meenemen. Het oude plan blijft zoals het was.`,
  none: 'Er is geen eerder plan van dit gezin dat je mag zien.',
  nothingLeft: 'Alle doelen van het vorige plan staan al in dit plan.',
  goals: 'Welke doelen nemen jullie mee?',
  outcome: (words: string) => `Toen: ${words.toLocaleLowerCase('nl')}`,
  dueOn: 'Wanneer moeten ze klaar zijn?',
  save: 'Neem deze doelen mee',
  back: 'Naar het plan',
  way: 'Neem doelen mee van het vorige plan',
  missing: { goals: 'Kies minstens één doel.', dueOn: 'Vul een datum na vandaag in.' },
}
