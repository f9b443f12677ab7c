import type { AnswerRoute } from '../../../knowledge/consent/answer-routes.ts'
import type { TransferModel } from '../../../knowledge/consent/may-transfer.ts'
import type { Party } from '../../../knowledge/consent/who-decides.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { WhyRefused } from './in/receive-file.ts'
import type { TakenInNow } from './in/take-in.ts'
import type { TransferOut } from './out/transfer.ts'

const partyWords: Record<Party, string> = {
  youth: 'de jongere zelf',
  'parents-with-custody': 'een ouder met gezag',
  representative: 'de vertegenwoordiger',
}
const parties = (list: readonly Party[]): string => list.map(one => partyWords[one]).join(' en ')

const part: Readonly<Record<string, string>> = {
  record: 'dossier',
  contact_moment: 'contactmomenten',
  measurement: 'metingen',
  measurement_to_repeat: 'opnieuw te meten',
  growth_lines_choice: 'keuzes van groeilijnen',
  dose: 'vaccinaties',
  vaccination_answer: 'antwoorden over vaccinaties',
  rivm_sharing_answer: 'antwoorden over delen met het RIVM',
  vaccination_hold: 'vaccinaties die wachten',
  vaccination_hold_lifting: 'vaccinaties die weer mogen',
  scheme_decision: 'besluiten over het vaccinatieschema',
  pregnancy_fact: 'gegevens over de zwangerschap',
  contact_attempt: 'contactmomenten die niet doorgingen',
  open_action: 'wat te doen is',
  action_outcome: 'wat gedaan is',
  finding: 'bevindingen bij screening',
  finding_step: 'stappen na een bevinding',
  questionnaire_request: 'gevraagde vragenlijsten',
  questionnaire_return: 'ingevulde vragenlijsten',
  questionnaire_withdrawal: 'ingetrokken vragenlijsten',
  questionnaire_reading: 'gelezen vragenlijsten',
  alert: 'allergieën en waarschuwingen',
  alert_end: 'allergieën en waarschuwingen die niet meer gelden',
  document: 'documenten',
  document_withdrawal: 'ingetrokken documenten',
  retention_extension: 'besluiten om langer te bewaren',
  destruction_request: 'verzoeken tot vernietiging',
  import_file: 'eerder ingelezen bestanden',
  transfer_answer: 'antwoorden over overdragen',
  transfer_out: 'keren dat het dossier is overgedragen',
  transfer_in: 'keren dat het dossier is opgenomen',
}

export const text = {
  title: 'Overdragen',
  about:
    'Geef het dossier door aan een andere organisatie voor jeugdgezondheidszorg. Het hele dossier gaat mee, met wie wat wanneer vastlegde.',
  standing: {
    title: 'Mag het dossier mee?',
    model: {
      consent: 'In deze gemeente gaat een dossier pas mee na toestemming.',
      objection: 'In deze gemeente gaat een dossier mee als het gezin het weet en geen bezwaar heeft.',
    } satisfies Record<TransferModel, string>,
    given: 'Ja, het dossier mag mee.',
    awaits: (list: readonly Party[]) => `Nog niet: er ontbreekt een antwoord van ${parties(list)}.`,
    refused: (list: readonly Party[]) => `Nee: ${parties(list)} wil dit niet.`,
  },
  answers: {
    none: 'Nog niemand is gevraagd.',
    caption: 'Wat er gezegd is',
    columns: { who: 'Wie', says: 'Antwoord', on: 'Wanneer', by: 'Vastgelegd door' },
    says: {
      consent: { consents: 'Toestemming', objects: 'Geen toestemming' },
      objection: { consents: 'Weet het, geen bezwaar', objects: 'Bezwaar' },
    } satisfies Record<TransferModel, Record<'consents' | 'objects', string>>,
    route: {
      'in-person': 'mondeling',
      phone: 'per telefoon',
      writing: 'schriftelijk',
      online: 'online',
    } satisfies Record<AnswerRoute, string>,
    person: 'Wie zegt het?',
    saysLabel: 'Wat is het antwoord?',
    on: 'Wanneer?',
    routeLabel: 'Hoe?',
    save: 'Leg antwoord vast',
    saved: 'Het antwoord is vastgelegd.',
    noCustody: 'Alleen de jongere en de ouders met gezag beslissen hierover.',
    nobody: 'Er is niemand met gezag bekend. Leg eerst bij Gezin vast wie gezag heeft.',
  },
  make: {
    title: 'Maak het bestand',
    recipient: 'Naar welke organisatie?',
    recipientHint: 'Zoals: JGZ Rivierenland, gemeente Biezendrecht.',
    because: 'Waarom?',
    reasons: {
      moved: 'Verhuisd',
      'other-organisation': 'Andere organisatie voor deze leeftijd',
      'asked-by-family': 'Het gezin vraagt erom',
    },
    words: 'Sleutelzin',
    wordsHint:
      'Minstens twintig tekens, zoals vier losse woorden. Geef de sleutelzin langs een andere weg door dan het bestand. Hij wordt nergens bewaard.',
    save: 'Maak het bestand',
    made: 'Het bestand is klaar. Het blijft een week staan om op te halen.',
    bds: 'Voor een ander systeem',
    bdsAbout:
      'Basisdataset JGZ (JSON): geboorte, metingen, Van Wiechen, screening en vragenlijsten. Zonder vaccinaties, conclusies en documenten: daarvoor heeft dat formaat geen plaats.',
    bdsFile: 'Haal de Basisdataset op',
    notBorn: 'Een kind dat nog niet geboren is, heeft nog geen geboortedatum voor zo’n bestand.',
  },
  history: {
    title: 'Eerder overgedragen',
    columns: { recipient: 'Naar', because: 'Waarom', on: 'Wanneer', file: 'Bestand' },
    fetch: 'Ophalen',
    gone: 'Niet meer hier',
    by: ({ byName }: TransferOut) => `door ${byName}`,
  },
  missing: {
    person: 'Kies wie het zegt.',
    says: 'Kies het antwoord.',
    on: 'Vul de dag in.',
    future: 'Deze dag is nog niet geweest.',
    route: 'Kies hoe het antwoord kwam.',
    recipient: 'Vul in naar welke organisatie het gaat.',
    because: 'Kies waarom.',
    words: 'Neem minstens twintig tekens.',
  },
  receive: {
    title: 'Ontvangen dossiers',
    about: 'Neem een dossier op dat een andere organisatie met dit programma heeft overgedragen.',
    file: 'Bestand',
    words: 'Sleutelzin van de afzender',
    open: 'Open het bestand',
    missing: { file: 'Kies het bestand.', words: 'Vul de sleutelzin in.' },
    refused: {
      'not-such-a-file': 'Dit is geen overgedragen dossier.',
      'other-words': 'De sleutelzin past niet op dit bestand, of het bestand is onderweg veranderd.',
      'other-form': 'Het bestand heeft een vorm die dit programma niet kent',
      'unknown-part': 'Het bestand komt van een nieuwere versie; hier zou iets verloren gaan',
    } satisfies Record<WhyRefused, string>,
    at: (place: string) => (place === '' ? '.' : `: ${place}.`),
    before: (name: string, day: string) => `Dit dossier is al opgenomen, op ${day} door ${name}.`,
    openBefore: 'Open dat dossier',
    waiting: 'Wacht op opnemen',
    waitingColumns: { whose: 'Van wie', sender: 'Van', since: 'Ontvangen' },
    none: { title: 'Er wacht niets', body: 'Een geopend bestand staat hier tot iemand het opneemt, hooguit een week.' },
    taken: (added: number) => `Het dossier is opgenomen: ${format.count(added, 'gegeven', 'gegevens')} toegevoegd.`,
    asideDone: 'Het bestand is weggelegd; er is niets opgenomen.',
  },
  preview: {
    title: (name: string) => `Dossier van ${name}`,
    facts: {
      born: 'Geboren',
      bsn: 'BSN',
      sender: 'Overgedragen door',
      at: 'Gemaakt op',
      carers: 'Ouders en verzorgers',
    },
    hasBsn: { yes: 'in het bestand', no: 'niet in het bestand' },
    contents: 'Wat erin zit',
    columns: { part: 'Onderdeel', count: 'Aantal' },
    part: (name: string) => part[name] ?? name.replaceAll('_', ' '),
    whose: 'Bij wie hoort dit dossier?',
    newChild: 'Een nieuw kind, dat hier wordt ingeschreven',
    known: (name: string, born: string) => `${name}, geboren ${born}`,
    take: 'Neem het dossier op',
    aside: 'Leg weg',
    missing: 'Kies bij wie het dossier hoort.',
    refused: {
      'other-child':
        'Dit kan niet hetzelfde kind zijn: de geboortedatum verschilt, of het BSN is hier van een ander kind.',
      'with-another': 'Dit dossier staat hier al bij een ander kind.',
      'imported-here':
        'In dit dossier zit een Basisdataset-bestand dat hier al is ingelezen. Alles daaruit zou er dubbel in staan, dus er is niets opgenomen. Overleg met de afzender wat hier nog ontbreekt.',
    } satisfies Record<Extract<TakenInNow, { kind: 'refused' }>['because'], string>,
  },
  model: {
    title: 'Overdracht van dossiers',
    administration: 'Beheer',
    about: 'Beide manieren zijn in gebruik. Kies wat met de organisaties voor jeugdgezondheidszorg is afgesproken.',
    label: 'Wanneer gaat een dossier mee?',
    save: 'Bewaar keuze',
    saved: 'De keuze is bewaard.',
    missing: 'Kies een van beide.',
  },
}
