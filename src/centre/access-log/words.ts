/** What a line of the access log says, in words for whoever has a right to read it. */
import { roles } from '../../platform/auth/roles.ts'
import { text as authText } from '../../platform/auth/text.ts'
import { objects } from './object-words.ts'

/** 'bekeek groei', 'legde het adres vast', 'zocht een kind': what was done with what. */
export const deedWords = (event: string, object: string): string =>
  event === 'search'
    ? (searches[object] ?? `zocht in ${objectWords(object)}`)
    : deed(deeds[event] ?? event, objectWords(object))

/** '…' keeps the place of what was touched: 'legde het adres vast'. */
const deed = (verb: string, object: string): string =>
  verb.includes('…') ? verb.replace('…', object) : `${verb} ${object}`

/** What was touched: by its own name, else by the part of the centre it belongs to; a refused page by its address. */
const objectWords = (object: string): string =>
  object.startsWith('/')
    ? `de pagina ${object}`
    : (objects[object] ?? parts[object.split('.')[0] ?? ''] ?? 'andere gegevens')

/** '3 termijn voorbij' for '3 term-ended': words of the code in Dutch, with the ids and numbers among them; a name as it is. */
export function detailWords(detail: string): string {
  const parts = detail.split(' ')
  const isName = parts.some(part => details[part] === undefined && !/\d/.test(part))
  return isName ? detail : parts.map(part => details[part] ?? part).join(' ')
}

/** 'jeugdarts' for 'youth-doctor'; somebody may hold more than one role. */
export const roleWords = (held: string): string =>
  roles
    .filter(role => held.split(' ').includes(role))
    .map(role => authText.role[role])
    .join(', ')

const deeds: Readonly<Record<string, string>> = {
  create: 'legde … vast',
  read: 'bekeek',
  change: 'veranderde',
  delete: 'verwijderde',
  transfer: 'gaf … door',
  print: 'drukte … af',
  emergency: 'bekeek in een noodgeval',
  'sign-in': 'logde in bij',
}

const details: Readonly<Record<string, string>> = {
  ...authText.role,
  health: 'gezondheid',
  help: 'hulp',
  yes: 'ja',
  no: 'nee',
  question: 'vraag',
  objection: 'bezwaar',
  correction: 'verbetering',
  destruction: 'vernietiging',
  copy: 'kopie',
  restriction: 'beperking',
  extended: 'verlengd',
  joined: 'meegedaan',
  partly: 'deels ingewilligd',
  'carried-out': 'uitgevoerd',
  lapsed: 'vervallen',
  'turned-16': 'zestien geworden',
  on: 'aan',
  off: 'uit',
  left: 'vertrokken',
  open: 'open',
  blocked: 'geblokkeerd',
  invalid_client: 'onbekend of verkeerd geheim',
  invalid_scope: 'meer dan het systeem mag',
  closed: 'gesloten',
  taken: 'genomen',
  'laid-back': 'teruggelegd',
  'new-entry': 'nieuwe toegang',
  'entry-ended': 'wachtwoord en code vervallen',
  'roles-changed': 'andere rollen',
  'recovery-codes': 'herstelcodes',
  locked: 'op slot',
  wait: 'moest wachten',
  nobody: 'geen gezin hier',
  gone: 'niet van hier begonnen',
  cancelled: 'gestopt bij de inlogdienst',
  'not-trusted': 'antwoord klopte niet',
  unreachable: 'inlogdienst antwoordde niet',
  'no-claim': 'inlogdienst noemde niemand',
  'too-low': 'niveau te laag',
  unknown: 'hier niet bekend',
  'linked-before': 'al gekoppeld',
  families: 'gezinnen',
  staff: 'medewerkers',
  curator: 'curator',
  mentor: 'mentor',
  mandate: 'gemachtigde',
  own: 'de eigen',
  name: 'op naam',
  'birth-date': 'op geboortedatum',
  unjustified: 'ten onrechte',
  'risk-gone': 'risico voorbij',
  facts: 'op naam, geboortedatum en geslacht',
  bsn: 'op BSN',
  duplicates: 'op dubbele inschrijving',
  accepted: 'aangenomen',
  declined: 'niet aangenomen',
  withdrawn: 'ingetrokken',
  start: 'hulp begonnen',
  end: 'hulp klaar',
  'report-back': 'teruggekoppeld',
  line: 'op de wachtlijst gezet',
  'concern-gone': 'zorg weg',
  received: 'ontvangst bevestigd',
  'more-asked': 'meer gevraagd',
  'more-given': 'aangevuld',
  'inquiry-started': 'onderzoek begonnen',
  again: 'nog eens',
  rejected: 'niet toegekend',
  'reported-back': 'teruggekoppeld',
  ended: 'afgesloten',
  reminded: 'herinnerd',
  'found-late': 'te laat',
  'family-told': 'gezin ingelicht',
  'help-runs': 'hulp loopt',
  'passed-on': 'overgedragen',
  'to-centre': 'aan het CJG',
  universal: 'universeel',
  'at-risk': 'risico',
  individual: 'individueel',
  lead: 'regie',
  contact: 'gesprek',
  notice: 'nieuw',
  'both-reporters': 'aan de melders',
  coordinator: 'aan de coördinator',
  'organisation-head': 'aan de leiding',
  to: 'aan',
  'index-off': 'verwijsindex uitgezet',
  'term-ended': 'termijn voorbij',
  danger: 'gevaar',
  'stands-in': 'waarneming',
  'asked-by-family': 'op vraag van het gezin',
  other: 'iets anders',
  justified: 'terecht',
  'not-justified': 'niet terecht',
  granted: 'ingewilligd',
  mail: 'per e-mail',
  portal: 'in Mijn CJG',
  repeat: 'later opnieuw kijken',
  referred: 'verwezen',
  refused: 'afgewezen',
  'school-help': 'hulp op school',
  'cjg-help': 'hulp van het CJG',
  referral: 'verwijzing',
  'reporting-code': 'meldcode',
  plan: 'gezinsplan',
  'taken-back': 'teruggenomen',
  'no-consent': 'geen toestemming',
  'referral-index': 'verwijsindex',
  'school-care-link': 'zorgteam op school',
  'youth-care-link': 'jeugdzorg',
  'health-promotion': 'gezondheid op school',
  childcare: 'kinderopvang en voorschool',
  'school-attendance': 'leerplicht',
  schools: 'scholen',
  'social-work': 'maatschappelijk werk',
  'youth-work': 'jongerenwerk',
  'street-work': 'straathoekwerk',
  'general-practice': 'huisarts',
  'maternity-care': 'kraamzorg',
  midwifery: 'verloskundige',
  'mental-health-care': 'jeugd-ggz',
  'work-and-income': 'werk en inkomen',
  'youth-desk': 'jongerenloket',
  'debt-help': 'schuldhulp',
  'police-and-justice': 'politie en justitie',
  sport: 'sport',
  mee: 'MEE',
}

const searches: Readonly<Record<string, string>> = {
  'people.child': 'zocht een kind',
  'care-coordination.plan': 'opende de eigen plannen',
  'care-coordination.stalled-plan': 'opende de lijst van vastgelopen plannen, zonder namen',
  'care-coordination.task': 'opende de eigen taken uit gezinsplannen',
  'information.question': 'opende de vragen',
  'information.colleague-question': 'opende de vraagbaak',
  'information.message': 'opende de berichten',
  'youth-health.clinic-session': 'opende de spreekuren',
  'youth-health.work-list': 'opende een werklijst',
  'youth-health.open-action': 'opende de acties die openstaan',
  'youth-health.finding': 'opende de bevindingen die wachten',
  'youth-health.questionnaire': 'opende de vragenlijsten die terugkwamen',
}

const parts: Readonly<Record<string, string>> = {
  people: 'wie het kind en de familie zijn',
  'youth-health': 'het dossier van de jeugdgezondheidszorg',
  signalling: 'signalen',
  'reporting-code': 'de meldcode',
  guidance: 'verwijzingen',
  'parenting-help': 'opvoedhulp',
  'care-coordination': 'het gezinsplan',
  'youth-care-link': 'de aanvraag voor jeugdhulp',
  'school-care-link': 'het overleg met school',
  information: 'vragen aan het CJG',
  centre: 'de inrichting van het centrum',
  auth: 'accounts',
  portal: 'Mijn CJG',
  audit: 'het logboek',
}
