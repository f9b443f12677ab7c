import { format } from '../../../../platform/i18n/format.ts'
import type { Destroyer } from './read-runs.ts'

const work: Readonly<Record<Destroyer, string>> = {
  'expire-records': 'Dossiers van de jeugdgezondheidszorg aanwijzen; twee mensen geven ze vrij',
  'destroy-concerns': 'Signalen vernietigen',
  'expire-reports': 'Meldingen in de verwijsindex naar het archief en weg',
  'destroy-reports': 'Meldingen weg als de verwijsindex uitgaat',
  'destroy-suspicions': 'Bestanden van de meldcode vernietigen',
  'destroy-care-requests': 'Verzoeken aan jeugdzorg vernietigen',
  'destroy-care-team-items': 'Besprekingen van zorgteams vernietigen',
  'erase-questions': 'Woorden van vragen wissen',
  'destroy-messages': 'Berichten vernietigen',
  'erase-colleague-questions': 'Vragen van collega’s wissen',
  'forget-names-of-contacts': 'Vergeten over wie een contact aan de balie ging',
  'destroy-light-help': 'Lichte hulp vernietigen',
  'erase-course-names': 'Namen van deelnemers wissen',
  'forget-messages': 'Verstuurde mail vergeten',
  'forget-sign-ins': 'Inlogpogingen vergeten',
  'watch-access': 'Tellingen van kijkgedrag vergeten',
}

export const text = {
  title: 'Bewaren en vernietigen',
  up: 'Privacy',
  ok: 'Al het nachtelijke werk is gelukt.',
  failed: (count: number) =>
    `${format.count(count, 'nachtelijke taak is', 'nachtelijke taken zijn')} mislukt. Vraag de systeembeheerder ernaar te kijken.`,
  runs: 'Wat er verdween',
  runsSince: (day: Temporal.PlainDate) => `Sinds ${format.day(day)}, uit het logboek.`,
  none: 'In deze maanden is er niets vernietigd.',
  columns: { day: 'Dag', what: 'Wat', count: 'Aantal', by: 'Door' },
  works: 'Wat elke nacht loopt',
  workColumns: { work: 'Werk', term: 'Termijn nu', next: 'Volgende keer', failed: 'Mislukt' },
  work,
  choose: 'Kies de termijn',
  byPeople: 'mensen, na twee keer akkoord',
  never: 'staat niet in de wachtrij',
  noFailure: 'nee',
  failedAt: (at: Temporal.Instant, count: number) =>
    `${format.count(count, 'keer', 'keer')}, laatst ${format.moment(at)}`,
}
