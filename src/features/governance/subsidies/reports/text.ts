import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  title: 'Verantwoording',
  intro: (from: Temporal.PlainYearMonth, until: Temporal.PlainYearMonth) =>
    `Wat deden jullie van ${format.month(from)} tot en met ${format.month(until)}? We vulden in wat er is vastgelegd.`,
  due: (day: Temporal.PlainDate) => `Stuur dit voor ${format.day(day)}.`,
  granted: (words: string) => `Verleend: ${words}.`,
  countedHint: (words: string) => `Volgens de registraties: ${words}.`,
  tooFew: 'Volgens de registraties: te weinig om te tonen. Vul zelf in hoeveel het er waren.',
  volume: (product: string) => `${product}: aantal`,
  explanation: (product: string) => `${product}: toelichting`,
  explanationHint: 'Nodig als het anders is dan de registraties, of bij de eindverantwoording anders dan verleend.',
  words: 'Hoe ging het?',
  wordsHint: 'Wat lukte, wat niet, en wat doen jullie daarmee? Noem geen namen van gezinnen of medewerkers.',
  send: 'Verstuur de verantwoording',
  once: 'Na het versturen kun je dit niet meer wijzigen.',
  draftBack: 'Dit is wat je eerder typte. Het is nog niet verstuurd.',
  notAsked: 'De gemeente vraagt nu geen verantwoording.',
  missing: {
    words: 'Schrijf hoe het ging.',
    volume: 'Vul een heel aantal in, van 0 tot en met 1.000.000.',
    explanation: 'Schrijf waarom dit aantal anders is.',
  },
}
