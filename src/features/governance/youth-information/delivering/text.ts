import type { FieldName } from '../../../../knowledge/youth-information/fields.ts'
import type { FaultReason } from '../../../../knowledge/youth-information/find-faults.ts'
import { deadlineOf, type HalfYear } from '../../../../knowledge/youth-information/half-year.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Reminder } from './store.ts'

const periodWords = ({ year, half }: HalfYear): string =>
  half === 1 ? `januari tot en met juni ${year}` : `juli tot en met december ${year}`

const field: Partial<Readonly<Record<FieldName, string>>> = {
  bsn: 'BSN',
  geboortedatum: 'geboortedatum',
  postcode: 'postcode of gemeente',
  datum_aanvang: 'eerste dag',
  datum_einde: 'laatste dag',
  outcome_1_tevredenheid: 'cijfer',
  outcome_2_informant: 'wie het zei',
}
const reason: Readonly<Record<FaultReason, string>> = {
  'bsn-wrong':
    'Het BSN klopt niet. Laat de balie of de jeugdgezondheidszorg het nakijken bij de identiteit van het kind.',
  'bsn-of-another': 'Twee kinderen hebben hetzelfde BSN. Laat de jeugdgezondheidszorg nakijken of het één kind is.',
  'same-key-as-another':
    'Zonder BSN lijken twee kinderen hetzelfde: zelfde geslacht, geboortedatum, postcode en eerste dag. Laat het BSN aanvullen.',
  'residence-missing': 'Er is geen postcode en geen gemeente.',
  'postcode-wrong': 'De postcode bestaat niet.',
  'municipality-wrong': 'De code van de gemeente heeft geen vier cijfers.',
  'end-before-start': 'De laatste dag ligt voor de eerste.',
  'start-after-death': 'De hulp begon na de dag van overlijden.',
  'satisfaction-out-of-scale': 'Een cijfer ligt niet tussen 1 en 10.',
  'informant-twice': 'Twee antwoorden van dezelfde persoon.',
}

export const text = {
  title: 'Jeugdinformatie voor het CBS',
  titleOf: (period: HalfYear) => `Jeugdinformatie, ${periodWords(period)}`,
  back: 'Beheer',
  intro:
    'Twee keer per jaar levert de gemeente aan het CBS welke jeugdhulp haar wijkteam gaf, binnen drie weken na het half jaar. Wie helpt, geeft bij de hulp zelf aan of het jeugdhulp is.',
  periods: 'Half jaren',
  columns: { period: 'Periode', by: 'Uiterlijk', standing: 'Stand' },
  periodWords,
  standing: {
    running: 'loopt nog',
    none: 'niets om te leveren',
    toMake: 'nog te maken',
    toRelease: 'wacht op vrijgave',
    toSend: 'klaar om te versturen',
    sent: 'verstuurd',
    late: 'te laat',
  },
  deadline: (period: HalfYear) => format.day(deadlineOf(period)),
  summary: {
    faulty: (count: number) =>
      `${format.count(count, 'fout', 'fouten')}. Zolang er een fout is, gaat er niets naar het CBS.`,
    clean: (count: number) =>
      `Geen fouten. Er ${count === 1 ? 'staat' : 'staan'} ${format.count(count, 'record', 'records')} klaar.`,
    running: 'Dit half jaar loopt nog. Je kunt het nu al nakijken, en leveren als het voorbij is.',
  },
  looked: 'Voor deze controle zijn de BSN’s geopend. Dat staat per kind in het logboek.',
  faults: 'Fouten',
  faultColumns: { child: 'Kind', field: 'Veld', reason: 'Wat klopt er niet?', mend: 'Herstel' },
  mend: 'Kijk na',
  fieldOf: (name: FieldName) => field[name] ?? name,
  reason,
  make: {
    title: 'Maak een levering',
    again: 'Maak een nieuwe levering',
    about: 'Een nieuwe levering vervangt de hele vorige van dit half jaar. Een collega moet haar vrijgeven.',
    submit: 'Maak de levering',
  },
  deliveries: 'Leveringen',
  noDeliveries: 'Van dit half jaar is nog niets gemaakt.',
  delivery: (ordinal: number, records: number) => `Levering ${ordinal}: ${format.count(records, 'record', 'records')}`,
  madeBy: (name: string, at: Temporal.Instant) => `Gemaakt door ${name} op ${format.moment(at)}`,
  releasedBy: (name: string, at: Temporal.Instant) => `Vrijgegeven door ${name} op ${format.moment(at)}`,
  sentBy: (name: string, on: Temporal.PlainDate, receipt: string) =>
    `Verstuurd op ${format.day(on)}, genoteerd door ${name}. Antwoord van het CBS: ${receipt}`,
  overwritten: 'Vervangen door een latere levering.',
  fingerprint: 'Kenmerk van het bestand (SHA-256)',
  release: 'Geef vrij',
  waitsForOther: 'Jij maakte deze levering. Een collega die ook levert, moet haar nakijken en vrijgeven.',
  download: 'Download het bestand',
  downloadHint:
    'Open het niet eerst in een rekenprogramma: dat laat nullen aan het begin van een BSN weg. Gooi het weg als het verstuurd is; hier wordt het niet bewaard, alleen het kenmerk.',
  send: {
    title: 'Verstuurd?',
    on: 'Wanneer?',
    receipt: 'Wat antwoordde het CBS?',
    receiptHint: 'Bijvoorbeeld het nummer van de ontvangstbevestiging.',
    submit: 'Noteer',
  },
  layout:
    'Het bestand heeft de velden en codes van het informatieprotocol van juli 2021, één kolom per veld. De indeling met vaste breedtes (ASCII) en de code voor wie antwoordde vonden we niet; die zijn niet verzonnen. Neem de kolommen over in het formulier van het CBS. Dat een levering alle hulp bevat die in het half jaar liep, is onze lezing.',
  done: {
    gemaakt: 'De levering is gemaakt. Een collega moet haar nu vrijgeven.',
    vrij: 'De levering is vrijgegeven.',
    genoteerd: 'Genoteerd dat het verstuurd is.',
  },
  refused: {
    overtaken: 'Een collega was je voor. Dit is de stand van nu.',
    faulty: 'Er staan nog fouten in. Herstel die eerst.',
    'not-over': 'Dit half jaar is nog niet voorbij.',
    own: 'Wie een levering maakt, geeft haar niet zelf vrij.',
    changed:
      'Er is iets veranderd sinds deze levering is gemaakt. Maak een nieuwe; die moet ook weer worden vrijgegeven.',
    'not-released': 'Deze levering is niet vrijgegeven, of vervangen door een latere.',
  },
  missing: { on: 'Vul de dag in.', later: 'Deze dag moet nog komen.', receipt: 'Schrijf op wat het CBS antwoordde.' },
  mail: {
    subject: {
      begun: 'De jeugdinformatie voor het CBS kan worden gemaakt',
      soon: 'De termijn voor de jeugdinformatie loopt bijna af',
      late: 'De jeugdinformatie is te laat',
    } satisfies Record<Reminder, string>,
    body: (kind: Reminder, period: HalfYear, centre: string): string =>
      [
        'Hallo,',
        kind === 'late'
          ? `De jeugdinformatie over ${periodWords(period)} moest uiterlijk ${format.day(deadlineOf(period))} bij het CBS zijn. Zij is nog niet verstuurd.`
          : `De jeugdinformatie over ${periodWords(period)} moet uiterlijk ${format.day(deadlineOf(period))} bij het CBS zijn.`,
        `Log in bij ${centre} en open Beheer, Jeugdinformatie voor het CBS. Eén collega maakt de levering, een ander geeft haar vrij.`,
      ].join('\n\n'),
  },
}
