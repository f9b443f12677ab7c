import type { FindingKind } from '../../../../knowledge/access-anomalies/unusual-day.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Outcome } from './finding.ts'

const kind: Readonly<Record<FindingKind, string>> = {
  'many-files': 'Veel dossiers op één dag',
  'out-of-hours': 'Dossiers buiten werktijd',
  'own-family': 'Misschien de eigen familie',
}
const outcome: Readonly<Record<Outcome, string>> = {
  explained: 'Er was een goede reden',
  'talked-about': 'Besproken, met een afspraak',
  unjustified: 'Er was geen reden om te kijken',
}
const hour = (at: number) => `${String(at).padStart(2, '0')}.00 uur`

export const text = {
  title: 'Opvallend kijkgedrag',
  up: 'Privacy',
  intro:
    'Elke nacht telt het programma van hoeveel mensen iemand iets opende, en vergelijkt dat met de eigen gewone dag en die van collega’s met dezelfde rol. Opvallend is niet hetzelfde als fout: het is een vraag die jij stelt.',
  notShown:
    'Over jezelf zie je hier niets: dat bekijkt een andere beheerder. Of een kind bij een collega hoort of op hetzelfde adres woont als de professional, is niet te zien: adressen van professionals staan hier niet. Wel of een ouder hetzelfde e-mailadres of telefoonnummer heeft.',
  waiting: (count: number) =>
    count === 0 ? 'Er wacht niets.' : `${format.count(count, 'dag wacht', 'dagen wachten')} op een antwoord.`,
  open: 'Nog te bekijken',
  decided: 'Bekeken',
  none: {
    title: 'Niets opvallends',
    body: 'Er is geen dag die om een vraag vraagt. Vannacht kijkt het programma opnieuw.',
  },
  columns: { day: 'Dag', who: 'Wie', kind: 'Wat valt op?', files: 'Aantal', outcome: 'Uitkomst' },
  kind,
  outcome,
  of: (name: string) => `Opvallend kijkgedrag: ${name}`,
  facts: {
    day: 'Dag',
    who: 'Wie',
    roles: 'Rol',
    files: 'Dossiers die opvallen',
    own: 'Eigen gewone dag (mediaan)',
    peers: 'Gewone dag van collega’s (mediaan)',
    unknown: 'nog te weinig dagen om te vergelijken',
  },
  log: 'Open het logboek van die dag',
  ask: 'Vraag eerst wat er was',
  askAbout:
    'Een vaccinatiedag of een overgenomen spreekuur verklaart veel. Vraag het de collega zelf, en schrijf op wat je hoorde. Zonder reden gekeken? Dan kan het een datalek zijn: bespreek het met de functionaris gegevensbescherming.',
  decide: {
    outcome: 'Wat was het?',
    words: 'Wat heb je gevraagd en gehoord?',
    wordsHint: 'Noem geen gezinnen. Dit blijft staan.',
    submit: 'Leg vast',
  },
  overtaken: 'Een andere beheerder legde net al iets vast. Jouw woorden staan nog in het formulier.',
  decidedBy: (name: string, at: Temporal.Instant) => `Vastgelegd door ${name} op ${format.moment(at)}.`,
  saved: 'Het is vastgelegd.',
  setting: {
    title: 'Wanneer valt kijken op?',
    link: 'Stel in wanneer iets opvalt',
    intro: 'Geen wet of norm noemt grenzen. Jullie kiezen ze, met een reden.',
    proposal: 'Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma.',
    ownTimes: 'Zo vaak de eigen gewone dag',
    peerTimes: 'Zo vaak de gewone dag van collega’s',
    times: 'keer',
    fewestFiles: 'Nooit opvallend onder dit aantal dossiers per dag',
    files: 'dossiers',
    lateFrom: 'Buiten werktijd begint om',
    lateUntil: 'Buiten werktijd eindigt om',
    hour: 'uur',
    fewestLate: 'Buiten werktijd opvallend vanaf',
    words: (one: {
      readonly ownTimes: number
      readonly peerTimes: number
      readonly fewestFiles: number
      readonly lateFrom: number
      readonly lateUntil: number
      readonly fewestLate: number
    }) =>
      `${one.ownTimes} keer de eigen dag en ${one.peerTimes} keer die van collega’s, vanaf ${one.fewestFiles} dossiers; tussen ${hour(one.lateFrom)} en ${hour(one.lateUntil)} vanaf ${one.fewestLate}`,
  },
  missing: {
    outcome: 'Kies wat het was.',
    words: 'Schrijf op wat je vroeg en hoorde.',
    times: 'Vul een heel getal in van 2 tot en met 20.',
    fewestFiles: 'Vul een heel getal in van 5 tot en met 500.',
    hour: 'Vul een heel uur in, van 0 tot en met 23.',
    fewestLate: 'Vul een heel getal in van 1 tot en met 100.',
  },
}
