import { dayInTheNetherlands, format } from '../../platform/i18n/format.ts'

export const reportsText = {
  reports: (name: string) => `Meldingen over ${name}`,
  noReports: 'Er is geen melding gedaan in de verwijsindex.',
  report: (on: Temporal.Instant, by: string, organisation: string) =>
    `Er is op ${format.day(dayInTheNetherlands(on))} een melding gedaan in de verwijsindex, door ${by} van ${organisation}.`,
  reportMeans: 'De melding zegt alleen dat deze professional betrokken is. Waarom staat er niet in.',
  reportEnded: 'Deze melding geldt niet meer en staat nog in het archief.',
  toReports: 'Bekijk en vraag of maak bezwaar',
  askReports: 'Meer over meldingen',
  objection: (municipality: string) =>
    `Je kunt de gemeente ${municipality} vragen om de melding te laten zien, te verbeteren of weg te halen, en er bezwaar maken.`,
  objectionTogether: 'Vanaf 12 jaar doen jongere en ouder met gezag dat samen.',
}
