import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  card: {
    title: 'Het gezin vraagt iets over jouw melding',
    give: 'Geef advies',
    look: 'Bekijk',
    waits: (by: Temporal.PlainDate) => `De gemeente antwoordt uiterlijk ${format.day(by)}`,
    advised: 'Je gaf advies',
    toAdvise: 'Geef advies',
  },
  page: {
    title: (wanted: string, name: string) => `${wanted}: advies over ${name}`,
    about:
      'Het gezin vraagt iets over jouw melding. Het college van de gemeente besluit. Jij adviseert: staat de melding er nog terecht?',
    asked: 'Het verzoek',
    wanted: 'Wat wordt gevraagd',
    askedOn: 'Gevraagd op',
    words: 'In eigen woorden van het gezin',
    noWords: 'Geen',
    formTitle: 'Jouw advies',
    advice: 'Wat adviseer je?',
    options: { grant: 'Toewijzen', refuse: 'Afwijzen' },
    reason: 'Waarom?',
    reasonHint: 'De gemeente leest dit. Schrijf niet op wat de zorg is: dat hoort niet bij de gemeente.',
    button: 'Geef advies',
    mine: (at: Temporal.Instant) => `Je advies van ${format.moment(at)}`,
    saved: 'Je advies is gegeven.',
    staleTitle: 'Je gaf net ander advies',
    stale: (advice: string, words: string) => `Dat was: ${advice}. ${words} Dit is nu niet bewaard.`,
    tooLate: 'De gemeente heeft al besloten.',
    decision: 'Het besluit',
    back: 'Terug naar signalen',
  },
  missing: { advice: 'Kies wat je adviseert.', words: 'Schrijf waarom.' },
}
