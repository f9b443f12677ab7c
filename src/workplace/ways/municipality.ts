/** What the municipality sees, pays and decides. */
import { may } from '../../platform/auth/roles.ts'
import type { Way } from './way.ts'

export const municipalityWays: readonly Way[] = [
  { href: '/gemeente', label: 'Cijfers', icon: 'chart', remark: 'Tel mee, zonder namen', may: may.seeNumbers },
  {
    href: '/gemeente/advies',
    label: 'Advies',
    icon: 'edit',
    remark: 'Het jaarlijkse advies over de lokale situatie',
    may: may.readAdvice,
  },
  {
    href: '/gemeente/subsidies',
    label: 'Pakketten en subsidies',
    icon: 'euro',
    remark: 'Wat je organisaties vraagt, wat het kost en wat er wacht',
    may: may.directSubsidies,
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
]
