/** What a line of the access log says, in words for whoever has a right to read it. */
import { roles } from '../../platform/auth/roles.ts'
import { text as authText } from '../../platform/auth/text.ts'

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
  on: 'aan',
  off: 'uit',
  left: 'vertrokken',
  open: 'open',
  blocked: 'geblokkeerd',
  invalid_client: 'onbekend of verkeerd geheim',
  invalid_scope: 'meer dan het systeem mag',
  closed: 'gesloten',
  'new-entry': 'nieuwe toegang',
  own: 'de eigen',
  name: 'op naam',
  'birth-date': 'op geboortedatum',
  bsn: 'op BSN',
  duplicates: 'op dubbele inschrijving',
  accepted: 'aangenomen',
  declined: 'niet aangenomen',
  withdrawn: 'ingetrokken',
  start: 'hulp begonnen',
  end: 'hulp klaar',
  'report-back': 'teruggekoppeld',
  'concern-gone': 'zorg weg',
  received: 'ontvangst bevestigd',
  'more-asked': 'meer gevraagd',
  'more-given': 'aangevuld',
  'inquiry-started': 'onderzoek begonnen',
  rejected: 'niet toegekend',
  'reported-back': 'teruggekoppeld',
  ended: 'afgesloten',
  reminded: 'herinnerd',
  'found-late': 'te laat',
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
  'referral-index': 'verwijsindex',
  'school-care-link': 'zorgteam op school',
  'youth-care-link': 'jeugdzorg',
  'health-promotion': 'gezondheid op school',
}

const searches: Readonly<Record<string, string>> = {
  'people.child': 'zocht een kind',
  'care-coordination.plan': 'opende de eigen plannen',
  'information.question': 'opende de vragen',
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

const objects: Readonly<Record<string, string>> = {
  'youth-care-link.request': 'een verzoek aan jeugdzorg',
  'youth-care-link.residence': 'welke gemeente verantwoordelijk is',
  'youth-care-link.agreement': 'de afspraken over verzoeken aan jeugdzorg',
  'people.bsn': 'het burgerservicenummer (BSN)',
  'people.child': 'naam, geboortedatum en taal',
  'people.guardian': 'gegevens van een ouder of verzorger',
  'people.contact-details': 'telefoonnummer en e-mailadres',
  'people.guardianship': 'wie gezag heeft',
  'people.residence': 'het adres',
  'people.family': 'het gezin',
  'people.enrolment': 'de school of opvang',
  'people.school': 'de lijst van scholen',
  'people.merge': 'het samenvoegen van een dubbele registratie',
  'people.merge-undone': 'het ongedaan maken van een samenvoeging',
  'youth-health.vaccination-hold': 'uitstel of een tegenindicatie',
  'youth-health.rivm-sharing': 'de toestemming om met het RIVM te delen',
  'youth-health.vaccine-stock': 'de voorraad vaccins',
  'youth-health.vaccination-session': 'een vaccinatiesessie',
  'youth-health.clinic-session': 'een spreekuur',
  'youth-health.planned-contact': 'een afspraak op het spreekuur',
  'youth-health.invitation': 'een uitnodiging',
  'youth-health.overdue': 'wie te laat is voor een prik of contactmoment',
  'youth-health.record': 'het dossier van de jeugdgezondheidszorg',
  'youth-health.closed-record': 'een gesloten dossier',
  'youth-health.alert': 'een allergie of waarschuwing',
  'youth-health.history': 'de voorgeschiedenis',
  'youth-health.document': 'een document',
  'youth-health.glass-review': 'het oordeel over een noodtoegang',
  'youth-health.care-area': 'welke leeftijden een organisatie volgt',
  'youth-health.retention': 'hoe lang dossiers bewaard blijven',
  'youth-health.destruction': 'een lijst van te vernietigen dossiers',
  'youth-health.destruction-request': 'een verzoek om vernietiging',
  'youth-health.import': 'een dossier van een andere organisatie',
  'youth-health.contact-moment': 'een contactmoment',
  'youth-health.contact-programme': 'de contactmomenten',
  'youth-health.work-list': 'een werklijst',
  'youth-health.open-action': 'een actie die openstaat',
  'youth-health.contact-attempt': 'een contactmoment dat niet doorging',
  'youth-health.programme-setting': 'het programma van contactmomenten',
  'youth-health.consultation-draft': 'het concept van een consult',
  'youth-health.basisdataset': 'een bestand met de Basisdataset',
  'youth-health.transfer-consent': 'de toestemming om het dossier over te dragen',
  'youth-health.transfer-model': 'hoe dossiers worden overgedragen',
  'youth-health.received-record': 'een ontvangen dossier',
  'youth-health.growth': 'groei',
  'youth-health.development': 'ontwikkeling',
  'youth-health.screening': 'screening',
  'youth-health.finding': 'een bevinding bij een screening',
  'youth-health.screening-level': 'de afspraken bij screening',
  'youth-health.questionnaire': 'een ingevulde vragenlijst',
  'youth-health.questionnaire-request': 'een vragenlijst om in te vullen',
  'youth-health.questionnaire-wording': 'de teksten van een vragenlijst',
  'youth-health.questionnaire-band': 'de grenzen van een vragenlijst',
  'youth-health.vaccination': 'vaccinaties',
  'youth-health.vaccination-consent': 'toestemming voor een vaccinatie',
  'youth-health.vaccination-scheme': 'het vaccinatieschema',
  'youth-health.birth-details': 'gegevens over de geboorte',
  'youth-health.pregnancy': 'gegevens over de zwangerschap',
  'signalling.concern': 'een zorg',
  'signalling.weighing': 'een afweging',
  'signalling.triage': 'de triage van een zorg',
  'signalling.answer': 'het antwoord aan wie een zorg stuurde',
  'signalling.concern-draft': 'het concept van een zorg',
  'signalling.concern-setting': 'de termijnen voor zorgen',
  'signalling.concern-figures': 'de cijfers over zorgen',
  'signalling.report': 'de melding in de verwijsindex',
  'signalling.match': 'een match in de verwijsindex',
  'signalling.match-climb': 'een match die bleef liggen',
  'signalling.match-follow-up': 'de opvolging van matches, zonder jongeren',
  'signalling.index-agreement': 'een afspraak over de verwijsindex',
  'signalling.index-setting': 'de grondslag van de verwijsindex',
  'signalling.index-ladder': 'wat er gebeurt als een match blijft liggen',
  'signalling.index-consent': 'toestemming om te melden',
  'signalling.index-log': 'het logboek van de verwijsindex',
  'signalling.signal': 'een bericht over een match',
  'parenting-help.contact': 'een contact met het CJG',
  'care-coordination.plan': 'het gezinsplan',
  'guidance.referral': 'een verwijzing',
  'guidance.reminder': 'een herinnering aan een verwijzing',
  'guidance.reply-term': 'de termijn om op een verwijzing te antwoorden',
  'governance.figures': 'de cijfers van het centrum',
  'centre.centre': 'het centrum',
  'centre.administration': 'de pagina Beheer',
  'centre.offer': 'hulp op de sociale kaart',
  'centre.module': 'welke onderdelen aan staan',
  'centre.professional': 'gegevens van een professional',
  'centre.organisation': 'gegevens van een organisatie',
  'centre.location': 'een locatie',
  'auth.account': 'een account',
  'auth.session': 'het systeem',
  'auth.client': 'een systeem van een partner',
  'auth.client-secret': 'een geheim van een systeem',
  'web.answered-call': 'het antwoord op een herhaalde aanroep',
  'information.question': 'een vraag aan het CJG',
  'information.answer': 'een antwoord van het CJG',
  'portal.child': 'de pagina in Mijn CJG',
  'portal.access-log': 'dit logboek, in Mijn CJG',
}
