import { format } from '../../platform/i18n/format.ts'
import type { AgreementKind, AgreementStanding } from './agreement.ts'

const kinds: Record<AgreementKind, string> = {
  covenant: 'Convenant',
  processing: 'Verwerkersovereenkomst',
  exchange: 'Gegevensuitwisseling',
  cooperation: 'Samenwerkingsafspraak',
}
const kindHints: Record<AgreementKind, string> = {
  covenant: 'Partijen spreken af wat elk doet.',
  processing: 'Iemand verwerkt gegevens voor jullie (AVG, artikel 28).',
  exchange: 'Partijen geven elkaar gegevens, met een eigen grondslag.',
  cooperation: 'Een werkafspraak, zonder persoonsgegevens.',
}
const standings: Record<AgreementStanding, string> = {
  unsigned: 'niet getekend',
  ahead: 'begint nog',
  stands: 'geldt',
  'ends-soon': 'loopt af',
  over: 'voorbij',
}

export const text = {
  back: 'Beheer',
  title: 'Convenanten en afspraken',
  intro: 'Met wie is wat afgesproken, waarom mag dat, en tot wanneer?',
  add: 'Voeg een afspraak toe',
  register: 'Bekijk om af te drukken',
  registerTitle: 'Register van convenanten en afspraken',
  registerAbout: (on: Temporal.PlainDate, centre: string) => `CJG ${centre}, zoals het staat op ${format.day(on)}.`,
  none: { title: 'Er staat nog geen afspraak', body: 'Voeg het eerste convenant of de eerste afspraak toe.' },
  saved: 'Het is bewaard.',
  soon: (count: number) =>
    `${format.count(count, 'afspraak loopt', 'afspraken lopen')} binnenkort af. Verleng op tijd, of spreek af dat het stopt.`,
  columns: { title: 'Afspraak', parties: 'Partijen', until: 'Tot en met', standing: 'Stand' },
  openEnd: 'tot opzegging',
  kinds,
  kindHints,
  standings,
  fields: {
    kind: 'Wat is het?',
    title: 'Hoe heet het?',
    organisations: 'Welke partners doen mee?',
    otherParties: 'Wie nog meer?',
    otherPartiesHint: 'Partijen die hier niet als partner staan. Elk op een regel.',
    purpose: 'Waarvoor is het?',
    legalGround: 'Waarom mag het? De wet en het artikel',
    legalGroundHint:
      'Bijvoorbeeld: Jeugdwet artikel 7.4.0. Gaat het niet over persoonsgegevens? Schrijf dan: geen persoonsgegevens.',
    groundSeenOn: 'Op welke dag is dat artikel nagekeken?',
    groundSeenOnHint: 'Wetten veranderen. Zo zie je hoe oud deze grond is.',
    whichData: 'Om welke gegevens gaat het?',
    whichDataHint: 'Soorten gegevens, nooit over één kind. Leeg: geen persoonsgegevens.',
    from: 'Vanaf welke dag?',
    until: 'Tot en met welke dag?',
    untilHint: 'Leeg: tot iemand het opzegt.',
    signedOn: 'Op welke dag is het getekend?',
    signedOnHint: 'Leeg: nog niet door iedereen. Dan geldt het niet.',
    signedBy: 'Wie tekenden?',
    signedByHint: 'Namen en functies, of: namens alle partijen.',
    document: 'Waar ligt het stuk?',
    documentHint: 'Het nummer of de plek in het archief van de gemeente.',
    reason: 'Wat is er nieuw of anders?',
  },
  facts: {
    kind: 'Soort',
    parties: 'Partijen',
    purpose: 'Doel',
    legalGround: 'Grond',
    whichData: 'Gegevens',
    period: 'Periode',
    signed: 'Getekend',
    document: 'Stuk',
  },
  seenOn: (ground: string, on: Temporal.PlainDate | null) =>
    on ? `${ground} (nagekeken op ${format.day(on)})` : `${ground} (niet nagekeken)`,
  noData: 'geen persoonsgegevens',
  period: (from: Temporal.PlainDate, until: Temporal.PlainDate | null) =>
    until ? `${format.day(from)} tot en met ${format.day(until)}` : `vanaf ${format.day(from)}, tot opzegging`,
  signed: (on: Temporal.PlainDate | null, by: string) => (on ? `${format.day(on)}, ${by}` : 'nog niet'),
  edit: 'Wijzig deze afspraak',
  save: 'Bewaar',
  cancel: 'Annuleer',
  history: 'Wat er veranderde',
  version: (nth: number, reason: string) => (nth === 1 ? `Toegevoegd: ${reason}` : reason),
  overtaken: (name: string) =>
    `${name} heeft deze afspraak net gewijzigd. Bovenaan staat hoe het nu is. Wat jij schreef, staat nog in het formulier.`,
  end: 'Zeg op of beëindig',
  endAbout: 'De afspraak blijft in het register staan, als voorbij.',
  endOn: 'Vanaf welke dag geldt het niet meer?',
  endWhy: 'Waarom?',
  endNow: 'Beëindig',
  ended: (on: Temporal.PlainDate, why: string, by: string) =>
    `Geldt niet meer vanaf ${format.day(on)}: ${why} (${by}).`,
  warning: 'Op tijd gewaarschuwd',
  warningAbout: (days: number) =>
    `Jullie beheerders krijgen ${format.count(days, 'dag', 'dagen')} voor het einde een mail.`,
  warningProposal: 'Dit is een voorstel van het programma. Geen wet schrijft een termijn voor.',
  warningBy: (name: string, at: Temporal.Instant, reason: string) =>
    `Gekozen door ${name} op ${format.moment(at)}. ${reason}`,
  warningChange: 'Kies anders',
  days: 'Hoeveel dagen ervoor?',
  daysUnit: 'dagen',
  why: 'Waarom deze keuze?',
  stale: 'Iemand anders heeft dit net anders ingesteld. Kies opnieuw.',
  mail: {
    subject: 'Een afspraak van het CJG loopt af',
    body: (title: string, until: Temporal.PlainDate, centre: string) =>
      [
        'Hallo,',
        `“${title}” van CJG ${centre} geldt tot en met ${format.day(until)}.`,
        'Wil je verlengen of stoppen? Log in en open Beheer, Convenanten en afspraken.',
      ].join('\n\n'),
  },
  missing: {
    kind: 'Kies wat het is.',
    title: 'Schrijf hoe de afspraak heet.',
    parties: 'Kies minstens één partner, of schrijf wie er nog meer meedoet.',
    purpose: 'Schrijf waarvoor de afspraak is.',
    legalGround: 'Schrijf waarom het mag: de wet en het artikel.',
    from: 'Vul de eerste dag in.',
    until: 'Vul een dag in, niet voor de eerste dag.',
    day: 'Dit is geen dag.',
    signedBy: 'Schrijf wie tekenden.',
    reason: 'Schrijf wat er nieuw of anders is.',
    why: 'Schrijf waarom.',
    days: 'Vul een heel aantal dagen in, van 1 tot en met 730.',
  },
}
