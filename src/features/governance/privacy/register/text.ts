import { format } from '../../../../platform/i18n/format.ts'
import type { OwnPart } from './processing.ts'

const part: Readonly<Record<OwnPart, string>> & Readonly<Record<string, string | undefined>> = {
  verantwoordelijke: 'Verwerkingsverantwoordelijke',
  functionaris: 'Functionaris gegevensbescherming',
  verwerkers: 'Verwerkers en doorgifte buiten de EU',
}
const partHint: Readonly<Record<OwnPart, string>> = {
  verantwoordelijke: 'Naam en contactgegevens van wie verantwoordelijk is (AVG artikel 30, lid 1 a).',
  functionaris: 'Naam en contactgegevens.',
  verwerkers: 'Met wie is er een verwerkersovereenkomst? Gaat er iets buiten de EU? Ook "geen" is een antwoord.',
}

export const text = {
  title: 'Register van verwerkingen',
  up: 'Privacy',
  intro:
    'Wat het programma van zichzelf weet, met de termijnen die nu gelden. Jullie vullen het aan met eigen woorden. Laat de functionaris gegevensbescherming het lezen: een programma kent de gemeente niet.',
  missing: (count: number) =>
    count === 0
      ? 'Jullie eigen gegevens zijn ingevuld.'
      : `${format.count(count, 'onderdeel mist', 'onderdelen missen')} nog: zonder die gegevens is het register niet af.`,
  part,
  partHint,
  notWritten: 'Nog niet ingevuld.',
  isOff: 'Dit onderdeel staat in deze gemeente uit. Wat er eerder is vastgelegd, valt nog wel onder de termijn.',
  labels: {
    purpose: 'Doel',
    ground: 'Grondslag',
    holds: 'Gegevens',
    whose: 'Van wie',
    receivers: 'Ontvangers',
    roles: 'Wie in het centrum',
    terms: 'Bewaren',
    own: 'Aanvulling van de gemeente',
  },
  noRoles: 'Zie de rollen in het overzicht van wie wat mag zien.',
  security: 'Beveiliging, voor alles gelijk',
  write: 'Vul aan',
  change: 'Wijzig',
  download: 'Download als CSV',
  writtenBy: (name: string, at: Temporal.Instant) => `${name}, ${format.moment(at)}`,
  form: {
    words: 'Jullie woorden',
    hint: 'Noem geen gezinnen. Elke versie blijft bewaard, met wie en wanneer.',
    save: 'Bewaar',
    missing: 'Schrijf iets op.',
    overtaken: (name: string) =>
      `${name} schreef net iets anders. Dat staat hieronder; jouw woorden staan nog in het formulier.`,
    theirs: 'Nu staat er',
  },
  csv: [
    'Onderdeel',
    'Doel',
    'Grondslag',
    'Gegevens',
    'Van wie',
    'Ontvangers',
    'Wie in het centrum',
    'Bewaren',
    'Beveiliging',
    'Aanvulling',
    'Door',
    'Wanneer',
  ],
}
