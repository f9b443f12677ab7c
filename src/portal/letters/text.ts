import { format } from '../../platform/i18n/format.ts'

export const lettersText = {
  title: 'Brieven',
  intro: 'Wat het CJG, school of een andere organisatie jullie schreef.',
  none: { title: 'Nog geen brieven', body: 'Krijg je een brief, dan staat die hier.' },
  yours: 'Alle brieven',
  unread: 'nieuw',
  facts: (from: string, on: Temporal.PlainDate, about: string) => `${from}, ${format.day(on)}. Over ${about}.`,
  referral: (offer: string) => `Bericht over ${offer}`,
  /** Said instead of its name to who may not know where the child is. */
  school: 'de school',
  careTeam: (school: string) => `Wat is afgesproken met ${school}`,
  careRequest: (organisation: string) => `Bericht van ${organisation}`,
  openFile: 'Open de brief',
  fileAbout:
    'De brief komt als bestand op je telefoon of computer. Kijkt er iemand mee? Haal het bestand daarna weer weg.',
  question: 'Heb je een vraag over deze brief?',
  ask: 'Schrijf ons',
}
