import { format } from '../../../platform/i18n/format.ts'

/** The words around the plan on its page and on the overview. */
export const pageText = {
  title: 'Vaccinaties',
  card: 'Vaccinaties',
  columns: {
    vaccine: 'Vaccin',
    standing: 'Status',
    moment: 'Leeftijd',
    given: 'Gegeven op',
    why: 'Waarom',
    effect: 'Wat het deed',
  },
  notGiven: '–',
  givenAs: (vaccine: string) => `als ${vaccine}`,
  correct: (day: string) => `${day}: bekijken of verbeteren`,
  record: 'Vaccinatie vastleggen',
  recordShort: 'Vastleggen',
  all: 'Alle vaccinaties',
  later: (count: number) => `Het hele schema, met nog ${format.number(count)} later`,
  saved: 'De vaccinaties zijn vastgelegd.',
  corrected: 'De vaccinatie is verbeterd. De oude gegevens blijven terug te lezen.',
  decided: 'Het schema is vastgelegd.',
  unborn: {
    title: 'Nog niet geboren',
    body: 'Leg nu al vast wat er over de zwangerschap bekend is. Na de geboorte kiest de jeugdarts het schema.',
    action: 'Zwangerschap vastleggen',
  },
  outsidePlan: 'Ook gegeven, buiten de reeks',
  consent: 'Toestemming',
  scheme: {
    title: 'Schema eerste jaar',
    undecided: 'Eerst: welk schema krijgt dit kind?',
    noAdvice: 'De jeugdarts kiest. Leg eerst vast wat er over de zwangerschap bekend is.',
    undecidedLink: 'Naar de keuze',
    decided: (words: string, on: string, by: string) => `${words}. Gekozen op ${on} door ${by}.`,
    change: 'Bekijken of wijzigen',
  },
  leftOut: {
    title: 'Wat het plan niet weet',
    rules: [
      'Welke bijzondere omstandigheden, naast hepatitis B en de 22 wekenprik, om het schema met vier keer vragen. De jeugdarts kiest.',
      'De inhaaltabellen voor HepB en MenACWY per leeftijd: daarvan is de tekst niet gevonden. Hib is één prik in het tweede levensjaar, HepB 0, 1 en 6 maanden.',
      'Een late start bij een kind van een moeder met hepatitis B (0, 1, 3 en 9 maanden), en het bloedonderzoek erna.',
      'Hoeveel tijd er tussen twee verschillende levende vaccins moet zitten.',
      'Welke prik een kind krijgt dat de DKT van 5 jaar miste en 6 is geworden: dat beslist de jeugdarts.',
      'De hoeveelheid antistoffen tegen RS-virus naar gewicht, en welk merk nu wordt gebruikt.',
      'Welke ziekte of behandeling een tegenindicatie is: dat stelt een arts vast, hier staat het als uitstel of tegenindicatie.',
    ],
  },
  corrections: {
    title: 'Verbeterde vaccinaties',
    columns: { was: 'Was', becomes: 'Werd', when: 'Verbeterd', why: 'Reden' },
    takenBack: 'vervallen',
  },
}
