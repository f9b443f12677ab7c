/** Who comes, writes or calls, and who did not. */
import { may } from '../../platform/auth/roles.ts'
import type { Way } from './way.ts'

export const contactWays: readonly Way[] = [
  {
    href: '/afsprakenboek',
    label: 'Afsprakenboek',
    icon: 'calendar',
    remark: 'Wie er komt, en plan zelf een afspraak',
    may: may.keepAppointments,
  },
  {
    href: '/huisbezoeken',
    label: 'Huisbezoeken',
    icon: 'home',
    remark: 'Neem de bezoeken van vandaag mee, ook zonder internet',
    may: may.writeRecord,
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
    href: '/berichten',
    label: 'Berichten',
    icon: 'chat',
    remark: 'Beantwoord wat gezinnen in Mijn CJG schrijven',
    may: may.answerMessages,
  },
  {
    href: '/cursussen',
    label: 'Cursussen',
    icon: 'course',
    remark: 'Cursussen, avonden en koffieochtenden: wie komt er',
    may: may.keepCourses,
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
]
