import type { Want } from '../../knowledge/consent/asking-for.ts'
import type { Right } from '../../knowledge/consent/rights.ts'
import type { SharedPart } from '../../knowledge/consent/shared-parts.ts'
import type { Party } from '../../knowledge/consent/who-decides.ts'
import { format } from '../../platform/i18n/format.ts'
import type { Outcome, Standing } from './right-request.ts'

const party: Readonly<Record<Party, string>> = {
  youth: 'de jongere',
  'parents-with-custody': 'een ouder met gezag',
  representative: 'de vertegenwoordiger',
}

export const text = {
  title: 'Jullie rechten',
  titleSelf: 'Jouw rechten',
  intro: (name: string) => `Wat je kunt vragen over wat er van ${name} is vastgelegd.`,
  who: 'Van wie?',
  file: {
    health: 'Dossier van de jeugdgezondheidszorg',
    help: 'Verwijzingen en aanvragen voor hulp',
    plan: 'Gezinsplan',
  } satisfies Record<SharedPart, string>,
  want: {
    correction: {
      title: 'Iets klopt niet',
      button: 'Vraag verbetering',
      about: 'Zeg wat er niet klopt en wat het moet zijn.',
    },
    copy: {
      title: 'Een kopie',
      button: 'Vraag een kopie',
      about: 'Je kunt alles ook zelf downloaden. Wil je iets op papier of meer dan hier staat, vraag het dan.',
    },
    restriction: {
      title: 'Even niet gebruiken',
      button: 'Vraag beperking',
      about: 'De gegevens blijven bewaard, maar worden niet gebruikt zolang dit wordt uitgezocht.',
    },
    objection: {
      title: 'Bezwaar',
      button: 'Maak bezwaar',
      about: 'Je wilt niet dat deze gegevens zo gebruikt worden, om iets in jullie situatie.',
    },
    destruction: {
      title: 'Vernietigen',
      button: 'Vraag vernietiging',
      about:
        'De gegevens gaan weg, behalve als een wet dat verbiedt of als bewaren heel belangrijk is voor iemand anders.',
    },
  } satisfies Record<Want, { title: string; button: string; about: string }>,
  rule: (right: Right): string => {
    switch (right.kind) {
      case 'may':
        return 'Dit kun je alleen vragen.'
      case 'together':
        return `Dit vraag je samen: ook ${format.list(right.others.map(one => party[one]))} moet het vragen.`
      case 'facts-on-request':
        return 'Je hebt geen gezag. Je kunt wel belangrijke informatie vragen: bel het CJG.'
      case 'no':
        return 'Dit kun jij niet vragen.'
      case 'left-out':
        return 'De wet regelt niet wie dit vraagt. Bel het CJG: dan zoeken we het samen uit.'
    }
  },
  nothing: {
    title: 'Hier kun je nu niets vragen',
    self: 'Tot je 12 bent, doen je ouders of verzorgers met gezag dit voor jou.',
    ward: (name: string) => `Je hebt geen gezag over ${name}, of ${name} beslist zelf. Je kunt het CJG wel bellen.`,
  },
  elsewhere: {
    title: 'Wat je hier zelf kunt',
    log: { label: 'Wie keek mee?', remark: 'Zie wie iets bekeek en waarom, en vraag ernaar' },
    consents: { label: 'Toestemmingen', remark: 'Wie wat zei, en wat er gebeurt bij nee' },
    sight: { label: 'Wie kan wat zien?', remark: 'Precies, per ouder of verzorger' },
    download: { label: 'Alles downloaden', remark: 'Op papier of als bestand' },
  },
  mine: 'Jouw verzoeken',
  line: (want: Want, file: SharedPart) => `${text.want[want].title}: ${text.file[file].toLowerCase()}`,
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'answered':
        return `Besloten op ${format.day(standing.on)}.`
      case 'waits-for':
        return `Wacht tot ${party[standing.party]} het ook vraagt, uiterlijk ${format.day(standing.until)}.`
      case 'ended':
        return ended[standing.because]
      case 'open':
        return standing.daysLeft < 0
          ? `Het antwoord is te laat. Het had er op ${format.day(standing.answerBy)} moeten zijn. Je kunt klagen bij de Autoriteit Persoonsgegevens.`
          : `Je krijgt antwoord op uiterlijk ${format.day(standing.answerBy)}.`
    }
  },
  tag: { answered: 'Besloten', open: 'In behandeling', 'waits-for': 'Wacht', ended: 'Gestopt' } satisfies Record<
    Standing['kind'],
    string
  >,
  outcome: { granted: 'Toegewezen', partly: 'Deels toegewezen', refused: 'Afgewezen' } satisfies Record<
    Outcome,
    string
  >,
  decision: 'Besluit',
  done: (words: string, name: string, at: string) => `Gedaan door ${name} op ${at}: ${words}`,
  toDo: 'Dit wordt nog uitgevoerd. Je hoort het als het klaar is.',
  onList: 'Het dossier komt op de lijst van te vernietigen dossiers. Twee mensen kijken die na; daarna is het weg.',
  complain:
    'Ben je het er niet mee eens? Praat met het CJG, dien een klacht in of ga naar de Autoriteit Persoonsgegevens.',
  copyNow: 'Download alles nu zelf',
  facts: {
    title: 'Je verzoek',
    about: 'Waarover',
    words: 'Wat je schreef',
    wish: 'Wat het moet zijn',
    on: 'Gevraagd op',
    noWords: 'Niets',
  },
  extended: (reason: string) => `Het antwoord duurt langer: ${reason}`,
  join: {
    title: 'Vraag jij dit ook?',
    about: 'Dit kan alleen als jullie het allebei vragen.',
    button: 'Ja, ik vraag dit ook',
  },
  withdraw: { title: 'Toch niet nodig?', button: 'Trek het verzoek in' },
  said: {
    asked: 'Je verzoek is verstuurd.',
    joined: 'Je vraagt dit nu ook.',
    withdrawn: 'Het verzoek is ingetrokken.',
    late: 'Dit verzoek wacht niet meer op jou.',
  },
  form: {
    wrong: 'Wat klopt er niet?',
    wish: 'Wat moet het zijn?',
    why: 'Wil je er iets bij zeggen?',
    term: 'Je krijgt binnen een maand antwoord. Duurt het langer, dan hoor je waarom.',
    send: 'Verstuur',
    back: 'Terug naar rechten',
  },
  statement: {
    title: 'Jullie eigen verhaal bij het dossier',
    about:
      'Je kunt er zelf iets bij zetten. Wie het dossier leest, leest dit ook. In het gezinsplan schrijf je zelf mee.',
    file: 'Bij welk dossier?',
    words: 'Wat wil je erbij zetten?',
    save: 'Zet erbij',
    saved: 'Jouw woorden staan nu bij het dossier.',
    withdraw: 'Haal weg',
    gone: 'Jouw woorden staan er niet meer bij.',
  },
  missing: {
    words: 'Schrijf wat er niet klopt.',
    wish: 'Schrijf wat het moet zijn.',
    statement: 'Schrijf wat je erbij wilt zetten.',
    choice: 'Kies uit de lijst.',
  },
}

const ended = {
  withdrawn: 'Het verzoek is ingetrokken.',
  lapsed: 'Het verzoek is vervallen: niet iedereen vroeg mee.',
  'turned-16': 'Dit verzoek is gestopt: vanaf 16 jaar vraagt de jongere dit zelf.',
} as const
