import { format } from '../../platform/i18n/format.ts'
import type { Merged } from './merge-children.ts'
import type { Part } from './parts.ts'
import type { Doubt } from './rules.ts'
import type { UndoneNow } from './undo-merge.ts'

type Refusal = Extract<Merged, { kind: 'refused' }>['because']

const refusal: Record<Refusal, string> = {
  'same-registration': 'Dit is twee keer dezelfde registratie. Kies een ander kind.',
  'two-bsns': 'Elk heeft een eigen BSN. Twee BSN’s zijn twee mensen.',
  'two-birth-dates': 'De geboortedatums verschillen. Klopt een van de twee niet? Verbeter die dan eerst.',
  'two-sexes': 'Het ene kind is een jongen, het andere een meisje.',
  'two-deaths': 'Bij elk staat een andere dag van overlijden.',
  'keep-who-is-born': 'Het ene kind is geboren, het andere wordt nog verwacht. Het geboren kind blijft.',
  'being-written':
    'Iemand bewaart op dit moment iets bij een van deze kinderen. Er is niets veranderd. Probeer het zo nog eens.',
}

const doubt: Record<Doubt, string> = {
  'other-given-name': 'De voornamen verschillen. Is het misschien een tweeling?',
  'other-sex': 'Het geslacht verschilt. Voor de geboorte was dat een verwachting.',
  'far-from-expected': 'De geboorte ligt meer dan drie weken van de verwachte dag.',
  'one-died': 'Bij een van de twee staat een overlijden. Dat gaat mee.',
}

const part: Record<Part, string> = {
  guardians: 'Ouders en verzorgers',
  addresses: 'Adressen',
  families: 'Gezinnen',
  school: 'School of opvang',
  accounts: 'Account van de jongere',
  representations: 'Wie namens de jongere handelt',
  contacts: 'Contactmomenten',
  birth: 'Zwangerschap en geboorte',
  measurements: 'Metingen',
  doses: 'Vaccinaties',
  'vaccination-choices': 'Keuzes bij vaccinaties',
  sessions: 'Lijsten van vaccinatiesessies',
  findings: 'Screening',
  questionnaires: 'Vragenlijsten',
  alerts: 'Allergieën en waarschuwingen',
  documents: 'Documenten',
  actions: 'Acties',
  appointments: 'Afspraken',
  invitations: 'Uitnodigingen',
  'work-lists': 'Werklijsten',
  'home-visits': 'Huisbezoeken zonder netwerk',
  exchanged: 'Overgedragen dossiers',
  other: 'Andere gegevens',
}

const undoRefusal: Record<Extract<UndoneNow, { kind: 'refused' }>['because'], string> = {
  'undone-before': 'Dit is al ongedaan gemaakt.',
  'later-merge-first': 'Dit kind is daarna nog een keer samengevoegd. Maak die samenvoeging eerst ongedaan.',
  'term-over': 'De 30 dagen om dit ongedaan te maken zijn voorbij.',
  'being-written': refusal['being-written'],
}

export const text = {
  refusal,
  doubt,
  part,
  undoRefusal,
  choose: {
    title: 'Dit kind staat er dubbel in',
    about: (name: string) =>
      `Zoek de andere registratie van ${name}. Op de volgende pagina staan de twee naast elkaar.`,
    alike: 'Lijkt op dit kind',
    nobodyAlike: 'Niemand met een naam die hierop lijkt is rond deze dag geboren of verwacht.',
    label: 'Naam, geboortedatum of BSN van de andere registratie',
    search: 'Zoek',
    found: 'Gevonden',
    nobody: 'Niemand gevonden. Zoek op een andere manier.',
  },
  compare: {
    title: 'Is dit hetzelfde kind?',
    two: 'Dit zijn twee kinderen',
    doubts: 'Kijk dit eerst na',
    kept: 'Blijft',
    absorbed: 'Gaat op',
    who: 'Wie het is',
    subject: 'Gegeven',
    rows: {
      name: 'Naam',
      birth: 'Geboren',
      sex: 'Geslacht',
      bsn: 'BSN',
      language: 'Taal',
      guardians: 'Ouders en verzorgers',
      address: 'Adres',
      families: 'Gezin',
      school: 'School of opvang',
      registered: 'Geregistreerd',
    },
    known: 'bekend',
    unknown: 'niet bekend',
    interpreter: (language: string) => `tolk ${language}`,
    what: 'Wat er van elk is',
    whatColumns: { part: 'Onderdeel', kept: 'Blijft', absorbed: 'Gaat op', staying: 'Blijft achter' },
    nothing: 'Van geen van beide is iets vastgelegd.',
    staying:
      'Wat achterblijft, heeft het andere kind al: hetzelfde adres, hetzelfde gezin of dezelfde afspraak. Er gaat niets verloren: het blijft bewaard bij de oude registratie.',
    bsnGoes: 'Het BSN gaat mee.',
    twice: (names: readonly string[]) =>
      `${format.list(names)} ${names.length === 1 ? 'staat' : 'staan'} bij beide. Na het samenvoegen zie je dezelfde naam twee keer in het gezin. Is het dezelfde persoon? Beëindig er dan één bij Gezag.`,
  },
  form: {
    title: 'Samenvoegen',
    kept: (name: string) => `${name} blijft.`,
    swap: 'Laat de andere blijven',
    keptName: (name: string, bsn: string, since: string) => `${name} (BSN ${bsn}, geregistreerd op ${since})`,
    keptFixed: (name: string) => `${name} blijft: dit kind is geboren.`,
    reason: 'Hoe weet je dat het hetzelfde kind is?',
    reasonHint: 'Bijvoorbeeld: moeder bevestigt dat de aanmelding van de verloskundige over dit kind ging.',
    sure: 'Ik heb beide vergeleken: het is hetzelfde kind.',
    submit: 'Voeg samen',
    cancel: 'Annuleer',
    undoable: (until: Temporal.PlainDate) => `Ongedaan maken kan tot en met ${format.day(until)}.`,
  },
  card: {
    title: 'Dubbel geregistreerd',
    link: 'Dit kind staat er dubbel in',
    merged: (name: string, on: string) => `${name} is op ${on} met dit kind samengevoegd.`,
    undo: (until: Temporal.PlainDate) => `Ongedaan maken tot en met ${format.day(until)}`,
    see: 'Bekijk de samenvoeging',
  },
  alike: {
    title: 'Twee kinderen lijken op elkaar',
    body: (name: string, other: string) => `${name} en ${other} kunnen hetzelfde kind zijn.`,
    link: 'Vergelijk de twee',
  },
  noCare: {
    title: 'Dit doet wie voor beide kinderen zorgt',
    merge:
      'Hoeveel er in een dossier staat, ziet alleen wie een behandelrelatie heeft. Vraag een collega van die organisatie.',
    undo: 'Wat er meeging, ziet alleen wie een behandelrelatie heeft. Vraag een collega van die organisatie om dit ongedaan te maken.',
  },
  merged: {
    title: (name: string) => `Samengevoegd: ${name}`,
    by: 'Door',
    on: 'Op',
    reason: 'Reden',
    absorbed: 'Ging op',
    undone: 'Dit is ongedaan gemaakt',
    undoneBy: (name: string, on: string, reason: string) => `Door ${name} op ${on}: ${reason}`,
    went: 'Wat meeging',
    wentNothing: 'Er ging niets mee.',
    column: { part: 'Onderdeel', rows: 'Regels' },
    stayed: 'Wat achterbleef',
    stayedNothing: 'Er bleef niets achter.',
    undoTitle: 'Ongedaan maken',
    undoAbout: (until: Temporal.PlainDate) =>
      `Kan tot en met ${format.day(until)}. Wat meeging, gaat terug. Wat er daarna bij kwam, blijft bij dit kind; een verbetering gaat mee met wat zij verbetert.`,
    undoReason: 'Waarom zijn het toch twee kinderen?',
    undo: 'Maak ongedaan',
    back: 'Terug naar het gezin',
  },
  missing: {
    kept: 'Kies welke registratie blijft.',
    reason: 'Schrijf op hoe je weet dat het hetzelfde kind is.',
    sure: 'Vink aan dat je beide hebt vergeleken.',
    undoReason: 'Schrijf op waarom het toch twee kinderen zijn.',
  },
}
