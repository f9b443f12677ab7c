/** What every subject is called, what one of it is, and what is counted exactly: the definitions that go along with every download. */
import type { Subject } from './rollup/subjects.ts'

export type SubjectWords = {
  readonly title: string
  readonly one: string
  readonly more: string
  /** What is counted, in which month. */
  readonly definition: string
}

const talking = {
  contact: {
    title: 'Contacten',
    one: 'contact',
    more: 'contacten',
    definition:
      'Contacten aan de balie, per telefoon, chat en e-mail, in de maand van het contact. Een contact kan over meer dan één onderwerp gaan.',
  },
  question: {
    title: 'Vragen op de site',
    one: 'vraag',
    more: 'vragen',
    definition:
      'Vragen die op de site zijn gesteld, in de maand waarin ze binnenkwamen. Op tijd is een eerste antwoord op of voor de beloofde dag.',
  },
  answer: {
    title: 'Wachten op antwoord',
    one: 'antwoord',
    more: 'antwoorden',
    definition:
      'Eerste antwoorden op vragen van de site, in de maand van het antwoord, naar het aantal dagen sinds de vraag.',
  },
  'question-verdict': {
    title: 'Hielp het antwoord?',
    one: 'oordeel',
    more: 'oordelen',
    definition: 'Wat vragers van het antwoord vonden, hun laatste oordeel telt.',
  },
} as const satisfies Partial<Record<Subject, SubjectWords>>

const reach = {
  invitation: {
    title: 'Uitgenodigd, bereikt, gezien',
    one: 'uitnodiging',
    more: 'uitnodigingen',
    definition:
      'Uitnodigingen voor een contactmoment. Ze tellen drie maanden na de uitnodiging, want dan is bekend of het kind gezien is.',
  },
  'contact-moment': {
    title: 'Contactmomenten',
    one: 'contactmoment',
    more: 'contactmomenten',
    definition: 'Wat de jeugdgezondheidszorg van kinderen zag, mat of vroeg, in de maand zelf.',
  },
  appointment: {
    title: 'Afspraken',
    one: 'afspraak',
    more: 'afspraken',
    definition:
      'Afspraken bij het CJG in de maand waarvoor ze waren, naar wat ervan kwam en hoeveel dagen ze vooruit zijn gemaakt.',
  },
  dose: {
    title: 'Vaccinaties',
    one: 'vaccinatie',
    more: 'vaccinaties',
    definition: 'Doses in de dossiers, in de maand waarin ze gegeven zijn, hier of elders.',
  },
  measurement: {
    title: 'Metingen',
    one: 'meting',
    more: 'metingen',
    definition: 'Lengtes, gewichten en hoofdomtrekken in de dossiers, in de maand van de meting.',
  },
  'course-sign-up': {
    title: 'Aanmeldingen voor cursussen',
    one: 'aanmelding',
    more: 'aanmeldingen',
    definition:
      'Gezinnen die zich aanmeldden voor een cursus of bijeenkomst, in de maand van de aanmelding, naar hoe het er bij het tellen voor stond.',
  },
  'course-place': {
    title: 'Wachten op een plek in een cursus',
    one: 'plek',
    more: 'plekken',
    definition:
      'Plekken in een cursus of bijeenkomst, in de maand waarin het gezin de plek kreeg, naar het aantal dagen sinds de aanmelding.',
  },
  'course-mark': {
    title: 'Tevredenheid over cursussen',
    one: 'cijfer',
    more: 'cijfers',
    definition: 'Cijfers van 1 tot 10 die gezinnen aan een cursus gaven.',
  },
} as const satisfies Partial<Record<Subject, SubjectWords>>

const help = {
  'light-help': {
    title: 'Lichte hulp',
    one: 'traject klaar',
    more: 'trajecten klaar',
    definition: 'Korte trajecten van lichte hulp, in de maand waarin ze eindigden.',
  },
  concern: {
    title: 'Signalen',
    one: 'signaal',
    more: 'signalen',
    definition:
      'Zorgen om kinderen die professionals vastlegden, in de maand waarin ze dat deden. Een signaal kan over meer delen van het leven gaan.',
  },
  referral: {
    title: 'Verwijzingen',
    one: 'verwijzing',
    more: 'verwijzingen',
    definition: 'Verwijzingen in de maand waarin ze verstuurd zijn, naar hoe het er bij het tellen voor stond.',
  },
  'help-start': {
    title: 'Wachten op het eerste gesprek',
    one: 'eerste gesprek',
    more: 'eerste gesprekken',
    definition:
      'Eerste gesprekken na een verwijzing, in de maand van het gesprek, naar het aantal dagen sinds de verwijzing.',
  },
  request: {
    title: 'Verzoeken om jeugdhulp of bescherming',
    one: 'verzoek',
    more: 'verzoeken',
    definition:
      'Verzoeken aan de toegang tot jeugdhulp, een gecertificeerde instelling, Veilig Thuis of de Raad, in de maand van versturen.',
  },
  'request-decision': {
    title: 'Wachten op een besluit',
    one: 'besluit',
    more: 'besluiten',
    definition: 'Eerste besluiten op verzoeken, in de maand van het besluit, naar het aantal dagen sinds het verzoek.',
  },
  plan: {
    title: 'Plannen begonnen',
    one: 'plan begonnen',
    more: 'plannen begonnen',
    definition: 'Gezinsplannen in de maand waarin ze begonnen.',
  },
  evaluation: {
    title: 'Evaluaties van plannen',
    one: 'evaluatie gepland',
    more: 'evaluaties gepland',
    definition: 'Evaluaties van plannen in de maand waarvoor ze gepland waren.',
  },
  'plan-end': {
    title: 'Plannen afgesloten',
    one: 'plan afgesloten',
    more: 'plannen afgesloten',
    definition: 'Gezinsplannen in de maand waarin ze sloten: hoe het afliep en hoe lang het duurde.',
  },
  goal: {
    title: 'Doelen van plannen',
    one: 'doel',
    more: 'doelen',
    definition: 'Doelen in plannen die sloten, naar hoe ver ze toen waren.',
  },
  satisfaction: {
    title: 'Tevredenheid van gezinnen',
    one: 'cijfer',
    more: 'cijfers',
    definition: 'Cijfers van 1 tot 10 die gezinnen aan het resultaat van hun plan gaven.',
  },
  report: {
    title: 'Verwijsindex',
    one: 'melding',
    more: 'meldingen',
    definition: 'Meldingen in de verwijsindex door organisaties in de gemeente.',
  },
  match: {
    title: 'Matches in de verwijsindex',
    one: 'match',
    more: 'matches',
    definition:
      'Matches met een melder uit de gemeente, in de maand waarin ze gevonden zijn, naar hoe het er bij het tellen voor stond.',
  },
} as const satisfies Partial<Record<Subject, SubjectWords>>

export const subjectWords: Readonly<Record<Subject, SubjectWords>> = { ...talking, ...reach, ...help }
