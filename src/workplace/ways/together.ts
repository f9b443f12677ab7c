/** With colleagues of other organisations. */
import { may } from '../../platform/auth/roles.ts'
import type { Way } from './way.ts'

export const togetherWays: readonly Way[] = [
  {
    href: '/vraagbaak',
    label: 'Vraagbaak',
    icon: 'help',
    remark: 'Vraag het CJG om raad en lees wat collega’s vroegen',
    may: may.askColleagues,
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
    href: '/gezonde-school',
    label: 'Scholen',
    icon: 'school',
    remark: 'Gezonde school: plannen, certificaten en wat nu te doen is',
    may: may.promoteHealth,
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
    href: '/gezonde-school/wie-werkt-hoe',
    label: 'Wie werkt hoe',
    icon: 'phone',
    remark: 'Wie je belt bij scholen en locaties, en wanneer',
    may: may.seeWaysOfWorking,
    when: ({ modules }) => modules.has('health-promotion'),
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
  {
    href: '/subsidie',
    label: 'Subsidie',
    icon: 'euro',
    remark: 'Vraag subsidie aan en vertel wat jullie deden',
    may: may.applyForSubsidy,
  },
]
