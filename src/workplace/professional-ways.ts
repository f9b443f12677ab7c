/** The menu of who works here. */
import type { Module } from '../centre/index.ts'
import { type May, may } from '../platform/auth/roles.ts'
import type { IconName } from '../platform/html/components/icons.ts'

/** What a role does not tell: the parts that the municipality has on, and whether whoever asks has a place in a care team. */
export type Around = { readonly modules: ReadonlySet<Module>; readonly hasCareTeam: boolean }

export type Way = {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  /** What one finds there. */
  readonly remark?: string
  readonly may: May
  /** When it is there at all; without this, always. */
  readonly when?: (around: Around) => boolean
}

/** The menu of professionals; on a phone the first stand at the bottom of the screen: five, or four and a button for the rest. */
export const professionalWays: readonly Way[] = [
  { href: '/vandaag', label: 'Vandaag', icon: 'calendar', may: may.useWorkplace },
  {
    href: '/spreekuur',
    label: 'Spreekuur',
    icon: 'stethoscope',
    remark: 'De kinderen van vandaag, en wie er wacht',
    may: may.writeRecord,
  },
  { href: '/jeugd', label: 'Kinderen', icon: 'baby', remark: 'Zoek of registreer een kind', may: may.findPeople },
  {
    href: '/balie',
    label: 'Balie',
    icon: 'users',
    remark: 'Leg een contact vast, ook zonder naam',
    may: may.registerContact,
  },
  {
    href: '/huisbezoeken',
    label: 'Huisbezoeken',
    icon: 'home',
    remark: 'Neem de bezoeken van vandaag mee, ook zonder internet',
    may: may.writeRecord,
  },
  {
    href: '/afsprakenboek',
    label: 'Afsprakenboek',
    icon: 'calendar',
    remark: 'Wie er komt, en plan zelf een afspraak',
    may: may.keepAppointments,
  },
  {
    href: '/niet-bereikt',
    label: 'Niet bereikt',
    icon: 'phone',
    remark: 'Wie niet kwam of niet reageerde: wat doe je nu?',
    may: may.keepAppointments,
  },
  {
    href: '/vragen',
    label: 'Vragen',
    icon: 'mail',
    remark: 'Beantwoord wat mensen online vroegen',
    may: may.answerQuestions,
  },
  {
    href: '/vraagbaak',
    label: 'Vraagbaak',
    icon: 'help',
    remark: 'Vraag het CJG om raad en lees wat collega’s vroegen',
    may: may.askColleagues,
  },
  {
    href: '/berichten',
    label: 'Berichten',
    icon: 'chat',
    remark: 'Beantwoord wat gezinnen in Mijn CJG schrijven',
    may: may.answerMessages,
  },
  { href: '/signalen', label: 'Signalen', icon: 'flag', remark: 'Zorgen, meldingen en matches', may: may.signal },
  // Who signals finds them on that page.
  {
    href: '/signalen/cijfers',
    label: 'Signalen',
    icon: 'flag',
    remark: 'Cijfers over zorgen, zonder namen',
    may: actor => may.seeConcernFigures(actor) && !may.signal(actor),
  },
  {
    href: '/signalen/verzoeken',
    label: 'Verzoeken',
    icon: 'scale',
    remark: 'Wat gezinnen vragen over een melding',
    may: may.decideOnRequests,
  },
  {
    href: '/schoolzorg',
    label: 'Zorgteams',
    icon: 'school',
    remark: 'Samen met school kijken wat een leerling nodig heeft',
    may: may.sitInCareTeam,
    when: ({ modules, hasCareTeam }) => modules.has('school-care-link') && hasCareTeam,
  },
  {
    href: '/lichte-hulp',
    label: 'Lichte hulp',
    icon: 'handshake',
    remark: 'Korte trajecten met een doel van het gezin',
    may: may.giveLightHelp,
  },
  {
    href: '/teksten',
    label: 'Teksten',
    icon: 'edit',
    remark: 'Schrijf voor de site van het centrum',
    may: may.writeTexts,
  },
  {
    href: '/cursussen',
    label: 'Cursussen',
    icon: 'course',
    remark: 'Cursussen, avonden en koffieochtenden: wie komt er',
    may: may.keepCourses,
  },
  {
    href: '/bemoeizorg',
    label: 'Bemoeizorg',
    icon: 'family',
    remark: 'Gezinnen die hulp uit de weg gaan',
    may: may.reachOut,
  },
  {
    href: '/nazorg',
    label: 'Nazorg',
    icon: 'phone',
    remark: 'Bel gezinnen na afloop: houdt het stand?',
    may: may.giveAftercare,
  },
  { href: '/plannen', label: 'Plannen', icon: 'target', remark: 'Eén gezin, één plan', may: may.workOnPlans },
  {
    href: '/plannen/vastgelopen',
    label: 'Vastgelopen',
    icon: 'flag',
    remark: 'Plannen die stilstaan, zonder namen',
    may: may.unblockPlans,
  },
  {
    href: '/vaccinatiesessies',
    label: 'Vaccineren',
    icon: 'vaccine',
    remark: 'Sessies op scholen, voorraad en de lijst voor het RIVM',
    may: may.holdSessions,
  },
  // Health professionals find the list on their page of sessions.
  {
    href: '/rivm',
    label: 'Lijst RIVM',
    icon: 'vaccine',
    remark: 'Gegeven vaccinaties per dag, als bestand',
    may: actor => may.exportDoses(actor) && !may.holdSessions(actor),
  },
  {
    href: '/verwijzingen',
    label: 'Verwijzingen',
    icon: 'arrow',
    remark: 'Verwijs en houd bij hoe ver het is',
    may: may.receiveReferrals,
  },
  {
    href: '/jeugdzorg',
    label: 'Jeugdzorg',
    icon: 'send',
    remark: 'Verzoeken aan toegang, jeugdbescherming, Veilig Thuis en de Raad',
    may: may.askYouthCare,
    when: ({ modules }) => modules.has('youth-care-link'),
  },
  {
    href: '/afspraken',
    label: 'Afspraken',
    icon: 'users',
    remark: 'Matches die blijven liggen, en wie meedoet',
    may: may.keepAgreements,
  },
  {
    href: '/afspraken/cijfers',
    label: 'Opvolging',
    icon: 'users',
    remark: 'Hoe matches worden opgevolgd',
    may: actor => may.seeFollowUp(actor) && !may.keepAgreements(actor),
  },
  {
    href: '/gezonde-school',
    label: 'Scholen',
    icon: 'school',
    remark: 'Gezonde school: plannen, certificaten en wat nu te doen is',
    may: may.promoteHealth,
    when: ({ modules }) => modules.has('health-promotion'),
  },
  {
    href: '/gezonde-school/wie-werkt-hoe',
    label: 'Wie werkt hoe',
    icon: 'phone',
    remark: 'Wie je belt bij scholen en locaties, en wanneer',
    may: may.seeWaysOfWorking,
    when: ({ modules }) => modules.has('health-promotion'),
  },
  {
    href: '/gezonde-school/gedeeld',
    label: 'Gezonde school',
    icon: 'school',
    remark: 'Wat de gezondheidsbevorderaar met jullie school deelt',
    may: may.seeShownPlans,
    when: ({ modules }) => modules.has('health-promotion'),
  },
  {
    href: '/speerpunten',
    label: 'Speerpunten',
    icon: 'target',
    remark: 'Waar de gemeente met het CJG naartoe wil',
    may: may.keepSpearPoints,
  },
  {
    href: '/overeenkomsten',
    label: 'Convenanten',
    icon: 'handshake',
    remark: 'Wat met wie is afgesproken, en tot wanneer',
    may: actor => may.readAgreements(actor) && !may.configure(actor),
  },
  { href: '/gemeente', label: 'Cijfers', icon: 'chart', remark: 'Tel mee, zonder namen', may: may.seeNumbers },
  {
    href: '/gemeente/subsidies',
    label: 'Pakketten en subsidies',
    icon: 'euro',
    remark: 'Wat je organisaties vraagt, wat het kost en wat er wacht',
    may: may.directSubsidies,
  },
  {
    href: '/subsidie',
    label: 'Subsidie',
    icon: 'euro',
    remark: 'Vraag subsidie aan en vertel wat jullie deden',
    may: may.applyForSubsidy,
  },
  {
    href: '/gemeente/financiering',
    label: 'Financiering',
    icon: 'euro',
    remark: 'Probeer hoe een landelijk bedrag over gemeenten valt',
    may: may.tryFunding,
  },
  {
    href: '/gemeente/buurtcijfers',
    label: 'Buurtcijfers',
    icon: 'pin',
    remark: 'Kerncijfers van het CBS per wijk en buurt',
    may: may.tryFunding,
  },
  {
    href: '/gemeente/advies',
    label: 'Advies',
    icon: 'edit',
    remark: 'Het jaarlijkse advies over de lokale situatie',
    may: may.readAdvice,
  },
  {
    href: '/gemeente/jeugdhulp',
    label: 'Jeugdhulp',
    icon: 'handshake',
    remark: 'Jeugdhulp door het wijkteam per half jaar, zonder namen',
    may: may.seeNumbers,
  },
  {
    href: '/verwijzingen/wachttijden',
    label: 'Wachttijden',
    icon: 'clock',
    remark: 'Hoe lang gezinnen op hulp wachten, zonder namen',
    may: may.seeNumbers,
  },
  {
    href: '/schoolzorg/cijfers',
    label: 'Zorgteams',
    icon: 'school',
    remark: 'Cijfers van de zorgteams, zonder namen',
    may: may.seeNumbers,
    when: ({ modules }) => modules.has('school-care-link'),
  },
  {
    href: '/privacyvragen',
    label: 'Privacyvragen',
    icon: 'shield',
    remark: 'Wat gezinnen vragen over hun gegevens en wie er keek',
    may: may.answerPrivacy,
  },
  // The administrator finds it below Beheer.
  {
    href: '/beheer/basismodel',
    label: 'Basismodel',
    icon: 'building',
    remark: 'Of elk deel van het centrum geregeld is, en tot wanneer',
    may: actor => may.seeBasicModel(actor) && !may.configure(actor),
  },
  {
    href: '/beheer',
    label: 'Beheer',
    icon: 'settings',
    remark: 'Onderdelen, mensen en het logboek',
    may: may.configure,
  },
]
